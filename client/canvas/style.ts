import type { StylesheetJson } from 'cytoscape';
import { countBox } from './glyphs.ts';
import { chipSize, nameInset, nameSize } from './paint.ts';
import { layer, mapStates } from './style-states.ts';
import { fontStack, tokens } from './tokens.ts';
import type { Lang, Theme } from './types.ts';
import { dimTime } from './viewport.ts';

/**
 * Zoom below which segments are bars without words, and from which companies show inside them. Classes are
 * switched at these bounds: `min-zoomed-font-size` rounds up to powers of two and hides late.
 */
export const zoomLevels = { bars: 0.6, companies: 1.8 } as const;

const px = (...values: number[]): string => values.map((value) => `${value}px`).join(' ');

/** The count's box on the lower zoom levels and its smaller one next to a name on the upper line. */
const small = 0.6;

/** The style of the chain map. Colours and words of single nodes are in their data (paint.ts). */
export function mapStyle(theme: Theme, lang: Lang): StylesheetJson {
  const key = `${theme} ${lang}`;
  const known = sheets.get(key) ?? sheet(theme, lang);
  sheets.set(key, known);
  return known;
}

/** Made once each: the same sheet is known again, and not set twice. */
const sheets = new Map<string, StylesheetJson>();

function sheet(theme: Theme, lang: Lang): StylesheetJson {
  const t = tokens[theme];
  const rules: { selector: string; style: object }[] = [
    {
      // Only what has the data: Cytoscape styles once more what was just taken off, and complains of a mapping in vain.
      selector: 'node[w]',
      style: {
        shape: 'round-rectangle',
        width: 'data(w)',
        height: 'data(h)',
        'font-family': fontStack,
        'border-position': 'inside',
        'z-index-compare': 'manual',
        'transition-property': 'opacity',
        'transition-duration': dimTime(),
      },
    },
    {
      selector: '.block',
      style: {
        'corner-radius': '8px',
        'background-color': t.surface,
        'border-width': 1,
        'border-color': t.line,
        'z-index': layer.block,
        events: 'no',
        label: 'data(label)',
        color: t.ink2,
        'font-size': 10.5,
        'font-weight': 600,
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': (node: { data: (key: string) => number }) => 10 - node.data('w'),
        'text-margin-y': (node: { data: (key: string) => number }) => 11 - node.data('h') / 2,
      },
    },
    { selector: '.block.l2', style: { 'font-size': 6.4, 'border-width': 0.6 } },
    { selector: '.block.l0', style: { label: '' } },
    {
      selector: '.segment',
      style: {
        'corner-radius': '4px',
        'background-color': 'data(fill)',
        'border-width': 1,
        'border-color': 'data(rim)',
        'z-index': layer.segment,
        label: 'data(label)',
        color: 'data(ink)',
        'font-size': nameSize[lang],
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': (node: { data: (key: string) => number }) => nameInset - node.data('w'),
        'background-image': 'data(images)',
        'background-fit': ['none', 'none'],
        'background-clip': ['none', 'none'],
        'background-image-containment': ['over', 'over'],
        'background-width': px(12, countBox.w),
        'background-height': px(12, countBox.h),
        'background-position-x': '0% 100%',
        'background-offset-x': px(4, -4),
        'background-position-y': '50% 50%',
        'background-offset-y': px(0, 0),
      },
    },
    { selector: '.segment[?heads]', style: { 'font-weight': 600 } },
    {
      selector: '.segment.l2',
      style: {
        'font-size': 6.2,
        'text-margin-x': (node: { data: (key: string) => number }) => 10.7 - node.data('w'),
        'text-margin-y': -5.4,
        'background-image': 'data(imagesIn)',
        'background-width': px(6.4, countBox.w * small),
        'background-height': px(6.4, countBox.h * small),
        'background-offset-x': px(2.1, -2),
        'background-position-y': '0% 0%',
        'background-offset-y': px(1.3, 0.8),
        'border-width': 0.6,
      },
    },
    {
      selector: '.segment.l0',
      style: {
        label: '',
        'background-image': 'none',
        'background-color': 'data(bar)',
        'border-width': 0,
      },
    },
    {
      selector: '.chip, .more',
      style: {
        display: 'none',
        'corner-radius': '2px',
        'background-color': t.surface,
        'border-width': 0.6,
        'border-color': 'data(rim)',
        'z-index': layer.chip,
        label: 'data(label)',
        color: 'data(ink)',
        'font-size': chipSize,
        'text-halign': 'center',
        'text-valign': 'center',
      },
    },
    { selector: '.chip.l2, .more.l2', style: { display: 'element' } },
    { selector: '.chip.sample', style: { 'border-style': 'dotted' } },
    { selector: '.chip.unnamed', style: { 'border-style': 'dashed' } },
    { selector: '.chip.sourced', style: { 'font-weight': 600 } },
    { selector: '.chip.stopped', style: { opacity: 0.55 } },
    { selector: '.more', style: { 'background-opacity': 0, 'border-width': 0 } },
    ...mapLines(theme),
    ...mapStates(theme),
  ];
  return rules;
}

const dots = (line: { data: (key: string) => number }): number[] => [0, 0.6 + 1.9 * line.data('width')];

function mapLines(theme: Theme): { selector: string; style: object }[] {
  const t = tokens[theme];
  return [
    {
      selector: 'edge[leaves]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'source-endpoint': 'data(leaves)',
        'target-endpoint': 'data(enters)',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
        'z-index-compare': 'manual',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.55,
        'font-family': fontStack,
      },
    },
    {
      selector: '.flow',
      style: {
        width: 'data(width)',
        'line-color': t.flow,
        'target-arrow-shape': 'none',
        'z-index': layer.flow,
        events: 'no',
      },
    },
    {
      selector: '.feed',
      style: {
        display: 'none',
        width: 1.4,
        'z-index': layer.lit,
        'line-color': t.ink3,
        'target-arrow-color': t.ink3,
        events: 'no',
      },
    },
    {
      selector: '.supply',
      style: {
        display: 'none',
        width: 'data(width)',
        'line-color': t.supply,
        'target-arrow-color': t.supply,
        'arrow-scale': 0.4,
        opacity: 0.5,
        'z-index': layer.supply,
        'target-label': 'data(label)',
        'target-text-offset': 17,
        'font-size': 4.6,
        'font-weight': 600,
        color: t.ink,
        'text-background-color': t.surface,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '1.4px',
        'text-border-color': t.supply,
        'text-border-width': 0.5,
        'text-border-opacity': 1,
        'text-events': 'yes',
      },
    },
    { selector: '.supply.l2', style: { display: 'element' } },
    // Round dots as wide as the line: the square ones of `dotted` read as a ladder on wide lines.
    { selector: '.supply.sampled', style: { 'line-style': 'dashed', 'line-cap': 'round', 'line-dash-pattern': dots } },
    { selector: '.inferred, .computed', style: { 'line-style': 'dashed', 'line-dash-pattern': [2.6, 2] } },
  ];
}
