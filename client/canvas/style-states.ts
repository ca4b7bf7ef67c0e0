import { tokens } from './tokens.ts';
import { lensStates } from './style-lens.ts';
import type { Theme } from './types.ts';

/**
 * Which layer of the map lies on which, bottom to top. `z-index-compare: manual` lets lines lie over nodes.
 * SUPPLIES, also those asked for, run under the companies.
 */
export const layer = { flow: 0, block: 1, segment: 2, supply: 3, asked: 4, chip: 5, lit: 6, top: 7 } as const;

/** States lie over everything else: lit, dimmed, hovered, focused, selected, in this order. */
export function mapStates(theme: Theme): { selector: string; style: object }[] {
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
    { selector: '.feed.shallow.l2', style: { display: 'none' } },
    { selector: '.flow.away', style: { display: 'none' } },
    { selector: '.flow.away.l2', style: { display: 'element' } },
    { selector: 'edge.off', style: { display: 'none' } },
    { selector: '.segment.aside', style: { opacity: 0.26 } },
    // Among companies nobody's are made unreadable.
    { selector: '.segment.aside.l2', style: { opacity: 1 } },
    { selector: 'node.dim', style: { opacity: 0.26 } },
    { selector: '.segment.up', style: { 'border-color': t.up, 'border-width': 1.6 } },
    { selector: '.segment.down', style: { 'border-color': t.down, 'border-width': 1.6 } },
    { selector: '.segment.holds', style: { 'border-color': t.accent, 'border-width': 1.6 } },
    { selector: '.segment.up.l2, .segment.down.l2, .segment.holds.l2', style: { 'border-width': 0.8 } },
    { selector: '.segment.shallow.l2', style: { 'border-color': 'data(rim)', 'border-width': 0.6 } },
    // Not see-through: no line may strike a name.
    { selector: '.chip.faint', style: { 'text-opacity': 0.55, 'border-opacity': 0.55 } },
    { selector: '.more.faint', style: { 'text-opacity': 0.55 } },
    { selector: '.supply.faint', style: { opacity: 0.13 } },
    { selector: '.supply.stale, .feed.stale', style: { 'line-opacity': 0.45 } },
    {
      selector: '.supply.lit',
      style: {
        opacity: 1,
        'line-color': t.accent,
        'target-arrow-color': t.accent,
        'text-border-color': t.accent,
        'z-index': layer.asked,
      },
    },
    // Beside FEEDS, which have the colours of the trace, SUPPLIES keep their own.
    { selector: '.supply.kin', style: { opacity: 0.85, 'z-index': layer.asked } },
    ...lensStates(t),
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
      // Its companies must show: a ring instead of a filled box.
      selector: '.segment.on.l2',
      style: {
        'background-color': t.accentSoft,
        'background-image': 'data(imagesIn)',
        'border-width': 0.8,
        color: t.ink,
        'font-weight': 600,
        'outline-width': 1,
        'outline-offset': 0.8,
        'z-index': layer.segment,
      },
    },
    // The home of a selected company, which holds the selection itself.
    { selector: '.segment.on.shallow.l2', style: { 'background-color': 'data(fill)', 'outline-width': 0 } },
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
