import type { Tokens } from './tokens.ts';

/** Lines of a lens lie over segments, badges over both; what is hovered or focused lies over all. */
const height = { line: 6, badge: 8 } as const;

/** Segments, companies and lines under a lens; their colours are in their data (lens-paint.ts). */
export const lensStates = (t: Tokens): { selector: string; style: object }[] => [
  { selector: '.segment.marked', style: { 'border-width': 1.2 } },
  { selector: '.tone-stop, .tone-origin, .tone-path, .tone-opened', style: { 'border-width': 1.6 } },
  { selector: '.tone-both, .tone-neither, .tone-works, .tone-blank', style: { 'border-width': 0 } },
  { selector: '.tone-blank.l0, .tone-neither.l0', style: { 'border-width': 1, 'border-color': t.line } },
  {
    selector: '.tone-absent, .tone-talks, .tone-absent.l0, .tone-talks.l0',
    style: { 'border-width': 1, 'border-color': 'data(rim)' },
  },
  { selector: '.segment.marked.l2', style: { 'border-width': 0.8 } },
  {
    selector: 'node.badge',
    style: {
      shape: 'ellipse',
      'background-color': 'data(colour)',
      'border-width': 0,
      'z-index': height.badge,
      events: 'no',
      label: 'data(label)',
      color: 'data(ink)',
      'font-size': 9.5,
      'font-weight': 600,
      'text-halign': 'center',
      'text-valign': 'center',
    },
  },
  { selector: 'node.badge.l0', style: { width: 26, height: 26, 'font-size': 17 } },
  { selector: 'node.badge.l2', style: { width: 9, height: 9, 'font-size': 5.6 } },
  { selector: '.tone-self.l0', style: { 'outline-width': 1.5, 'outline-color': t.accent, 'outline-offset': 1 } },
  {
    selector: '.chip.lost',
    style: { 'border-color': t.absent, 'border-style': 'solid', 'border-width': 0.9, color: t.absent },
  },
  {
    selector: '.chip.origin',
    style: { 'border-color': t.ink, 'border-style': 'solid', 'border-width': 0.9, color: t.ink, 'font-weight': 600 },
  },
  {
    selector: '.chip.path',
    style: { 'border-color': t.accent, 'border-style': 'solid', 'border-width': 0.9, 'font-weight': 600 },
  },
  {
    selector: 'edge.lens',
    style: {
      width: 1.4,
      'line-color': 'data(colour)',
      'target-arrow-color': 'data(colour)',
      'z-index': height.line,
      events: 'no',
    },
  },
  { selector: 'edge.lens.l0', style: { width: 2 } },
];
