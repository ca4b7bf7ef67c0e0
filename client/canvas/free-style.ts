import type { StylesheetJson } from 'cytoscape';
import { relationSize } from './free-labels.ts';
import { nodeName } from './layouts/footprint.ts';
import { fontStack, mix, tokens } from './tokens.ts';
import type { Theme } from './types.ts';

/** Zoom below which only some nodes keep their names. */
export const namesFrom = 0.55;

/** Zoom below which an icon is under 5 px and an arrow under 2: neither is drawn, which makes a large picture quick. */
export const iconsFrom = 0.3;

/** The classes of everything at a zoom. */
export const freeLevel = (zoom: number): string =>
  `${zoom < namesFrom ? 'far' : 'near'} ${zoom < iconsFrom ? 'small' : 'iconed'}`;

/** A name under its node, on the canvas' own colour. */
const nameStyle = (ground: string): object => ({
  label: 'data(label)',
  color: 'data(ink)',
  'font-family': fontStack,
  'font-size': nodeName.size,
  'line-height': nodeName.line / nodeName.size,
  'text-wrap': 'wrap',
  'text-valign': 'bottom',
  'text-halign': 'center',
  'text-margin-y': nodeName.gap,
  'text-background-color': ground,
  'text-background-opacity': 0.88,
  'text-background-padding': '1px',
});

/** The style of the free arrangement. What differs from node to node is in their data (free-paint.ts). */
export const freeStyle = (theme: Theme): StylesheetJson => sheets[theme];

function sheet(theme: Theme): StylesheetJson {
  const t = tokens[theme];
  // lineStrong alone is under 3:1 on the canvas; lone lines must be seen.
  const line = mix(t.lineStrong, t.ink3, 0.7);
  const rules: { selector: string; style: object }[] = [
    {
      // Only what has the data: Cytoscape styles once more what was just taken off, and complains of a mapping in vain.
      // And only what is seen at every zoom: each property costs its time on each of thousands of nodes.
      selector: 'node[d]',
      style: {
        shape: 'data(shape)',
        width: 'data(d)',
        height: 'data(d)',
        'background-color': 'data(fill)',
        'border-width': 1.5,
        'border-color': 'data(rim)',
        'border-position': 'inside',
      },
    },
    { selector: 'node.near[label], node.named[label]', style: nameStyle(t.canvas) },
    {
      selector: 'node.iconed[images]',
      style: {
        'background-image': 'data(images)',
        'background-width': 'data(widths)',
        'background-height': 'data(heights)',
        'background-position-x': 'data(xs)',
        'background-position-y': 'data(ys)',
        'background-clip': 'data(clips)',
        'background-fit': 'data(fits)',
        'background-image-containment': 'data(containments)',
        'bounds-expansion': 22,
        'z-index-compare': 'manual',
        'z-index': 2,
      },
    },
    { selector: 'node[shape = "round-rectangle"]', style: { 'corner-radius': '7px' } },
    { selector: 'node.sample', style: { 'border-style': 'dotted', 'border-width': 1.6 } },
    { selector: 'node.unnamed', style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 3] } },
    { selector: 'node.fold', style: { 'border-style': 'double', 'border-width': 4 } },
    {
      selector: 'edge',
      style: {
        // From centre to centre, under the nodes: with neither arrow nor bend the quickest line there is.
        'curve-style': 'haystack',
        width: 1,
        'line-color': line,
      },
    },
    {
      selector: 'edge.iconed',
      style: {
        'curve-style': 'straight',
        'target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    {
      selector: 'edge.iconed[bendDistance]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        'control-point-weights': 'data(bendWeight)',
        'control-point-distances': 'data(bendDistance)',
      },
    },
    { selector: '.flowing', style: { width: 1.8, 'line-color': t.supply, 'target-arrow-color': t.supply } },
    { selector: '.optional', style: { width: 1.1, 'target-arrow-fill': 'hollow' } },
    { selector: 'edge.inferred, edge.computed', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge.sampled', style: { 'line-style': 'dotted' } },
    {
      selector: 'edge.iconed[times]',
      style: {
        'font-family': fontStack,
        'font-size': relationSize,
        'target-label': 'data(times)',
        'target-text-offset': 30,
        'font-weight': 600,
        color: t.ink2,
        'text-background-color': t.surface,
        'text-background-opacity': 1,
        'text-background-shape': 'roundrectangle',
        'text-background-padding': '2px',
        'text-border-color': t.lineStrong,
        'text-border-width': 1,
        'text-border-opacity': 1,
        'text-events': 'yes',
      },
    },
    // Of another time: not yet, or no longer. Its date stands on it.
    {
      selector: 'edge.later, edge.past',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4], 'target-arrow-fill': 'hollow', color: t.ink2 },
    },
    { selector: 'edge.past', style: { opacity: 0.55 } },
    {
      selector: 'edge.later[name][where = "middle"], edge.past[name][where = "middle"]',
      style: {
        label: 'data(name)',
        'text-background-color': t.canvas,
        'text-background-opacity': 0.88,
        'text-background-padding': '2px',
      },
    },
    { selector: '.off', style: { display: 'none' } },
    { selector: 'node.dim', style: { opacity: 0.26 } },
    { selector: 'edge.dim', style: { opacity: 0.16 } },
    { selector: 'edge.stale', style: { opacity: 0.45 } },
    { selector: 'node.hover', style: { 'background-color': t.accentSoft } },
    {
      selector: 'edge.lit',
      style: {
        width: 1.4,
        color: t.accent,
        'line-color': t.accent,
        'target-arrow-color': t.accent,
        'text-border-color': t.accent,
        'z-index': 3,
      },
    },
    { selector: 'edge.lit.flowing', style: { width: 1.8 } },
    { selector: 'edge.way', style: { opacity: 0.65 } },
    { selector: 'edge.chosen', style: { width: 3, 'z-index': 4 } },
    {
      selector: 'edge.named[name]',
      style: {
        'font-family': fontStack,
        'font-size': relationSize,
        color: t.accent,
        'text-background-color': t.canvas,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    { selector: 'edge.named[name][where = "middle"]', style: { label: 'data(name)' } },
    {
      selector: 'edge.named[name][where = "source"]',
      style: { 'source-label': 'data(name)', 'source-text-offset': 'data(offset)' },
    },
    { selector: 'node.focus', style: { 'outline-width': 2.5, 'outline-color': t.accent, 'outline-offset': 2 } },
    {
      selector: 'node.on',
      style: {
        'background-color': t.accent,
        'border-color': t.accent,
        'border-style': 'solid',
        'font-weight': 600,
        color: t.ink,
        'outline-width': 2,
        'outline-color': t.accent,
        'outline-offset': 2,
        'z-index': 4,
      },
    },
    { selector: 'node.on.iconed[imagesOn]', style: { 'background-image': 'data(imagesOn)' } },
  ];
  return rules;
}

/** Made once: the same sheet is known again, and not set twice. */
const sheets = { light: sheet('light'), dark: sheet('dark') } as const satisfies Record<Theme, StylesheetJson>;
