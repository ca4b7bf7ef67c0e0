import type { StylesheetJson } from 'cytoscape';
import { countBox } from './glyphs.ts';
import { chipSize, nameInset, nameSize } from './paint.ts';
import { fontStack, tokens } from './tokens.ts';
import type { Lang, Theme } from './types.ts';
import { dimTime } from './viewport.ts';

/**
 * Zoom below which segments are bars without words, and from which companies show inside them. Classes are
 * switched at these bounds: `min-zoomed-font-size` rounds up to powers of two and hides late.
 */
export const zoomLevels = { bars: 0.6, companies: 1.8 } as const;

/** Which layer lies on which, bottom to top. `z-index-compare: manual` lets lines lie over nodes. */
const layer = { flow: 0, block: 1, segment: 2, chip: 3, supply: 4, feed: 5, lit: 6, top: 7 } as const;

const px = (...values: number[]): string => values.map((value) => `${value}px`).join(' ');

/** The count's box on the lower zoom levels and its smaller one next to a name on the upper line. */
const small = 0.6;

/** The style of the chain map. Colours and words of single nodes are in their data (paint.ts). */
export function mapStyle(theme: Theme, lang: Lang): StylesheetJson {
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
        'border-color': 'data(barRim)',
        'border-width': 1.6,
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
        'z-index': layer.feed,
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
    { selector: '.supply.sampled', style: { 'line-style': 'dotted' } },
    { selector: '.inferred, .computed', style: { 'line-style': 'dashed', 'line-dash-pattern': [2.6, 2] } },
  ];
}

/** States lie over everything else: lit, dimmed, hovered, focused, selected, in this order. */
function mapStates(theme: Theme): { selector: string; style: object }[] {
  const t = tokens[theme];
  const lit = (colour: string): object => ({
    display: 'element',
    'line-color': colour,
    'target-arrow-color': colour,
    'z-index': layer.lit,
  });
  return [
    { selector: '.feed.up', style: lit(t.up) },
    { selector: '.feed.down', style: lit(t.down) },
    { selector: '.feed.far', style: { width: 1, opacity: 0.7 } },
    { selector: '.feed.optional', style: { width: 0.9, 'target-arrow-fill': 'hollow' } },
    { selector: '.flow.off', style: { display: 'none' } },
    { selector: 'node.dim', style: { opacity: 0.26 } },
    { selector: '.segment.up', style: { 'border-color': t.up, 'border-width': 1.6 } },
    { selector: '.segment.down', style: { 'border-color': t.down, 'border-width': 1.6 } },
    { selector: '.segment.holds', style: { 'border-color': t.accent, 'border-width': 1.6 } },
    { selector: '.segment.up.l2, .segment.down.l2, .segment.holds.l2', style: { 'border-width': 0.8 } },
    { selector: '.chip.faint', style: { opacity: 0.55 } },
    { selector: '.supply.faint', style: { opacity: 0.13 } },
    {
      selector: '.supply.lit',
      style: {
        opacity: 1,
        'line-color': t.accent,
        'target-arrow-color': t.accent,
        'text-border-color': t.accent,
        'z-index': layer.lit,
      },
    },
    {
      selector: '.segment.hover, .segment.focus',
      style: { 'background-color': t.accentSoft, 'border-color': t.accent },
    },
    { selector: '.chip.hover, .chip.focus', style: { 'background-color': t.accentSoft } },
    {
      selector: '.focus',
      style: { 'outline-width': 2.5, 'outline-color': t.accent, 'outline-offset': 1, 'z-index': layer.top },
    },
    {
      selector: '.segment.on',
      style: {
        opacity: 1,
        'background-color': t.accent,
        'background-image': 'data(imagesOn)',
        'border-color': t.accent,
        color: t.onAccent,
        'outline-width': 2,
        'outline-color': t.accent,
        'outline-offset': 2,
        'z-index': layer.top,
      },
    },
    {
      selector: '.chip.on',
      style: {
        opacity: 1,
        'background-color': t.accent,
        'border-color': t.accent,
        'border-style': 'solid',
        color: t.onAccent,
        'font-weight': 600,
        'outline-width': 1,
        'outline-color': t.accent,
        'outline-offset': 1,
        'z-index': layer.top,
      },
    },
  ];
}
