import type { Mark } from './types.ts';
import { fontStack } from './tokens.ts';

/** Glyphs and icons come in few kinds and colours, but on thousands of nodes: each is written once. */
const written = new Map<string, string>();

/** An SVG text as a data URI that Cytoscape can draw. */
export function svgUri(width: number, height: number, viewBox: string, body: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}">${body}</svg>`;
  const known = written.get(svg) ?? `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  written.set(svg, known);
  return known;
}

/** Textures are drawn from these pixels: four times the size they have at zoom 1 stays sharp to zoom 2 on fine screens. */
const finer = 4;

/** The body of each glyph in a 12 × 12 box; shape tells what colour tells. */
const shapes: Readonly<Record<Mark, (colour: string) => string>> = {
  present: (c) => `<circle cx="6" cy="6" r="4.5" fill="${c}"/>`,
  single: (c) =>
    `<circle cx="6" cy="6" r="3.9" fill="none" stroke="${c}" stroke-width="1.2"/><path d="M6 1.5a4.5 4.5 0 0 0 0 9z" fill="${c}"/>`,
  talks: (c) =>
    `<path d="M6 1.3 10.7 6 6 10.7 1.3 6z" fill="none" stroke="${c}" stroke-width="1.2" stroke-linejoin="round"/><circle cx="6" cy="6" r="1.5" fill="${c}"/>`,
  absent: (c) =>
    `<path d="M2.4 2.4l7.2 7.2M9.6 2.4l-7.2 7.2" stroke="${c}" stroke-width="1.7" stroke-linecap="round"/>`,
  unknown: (c) =>
    `<circle cx="6" cy="6" r="4.2" fill="none" stroke="${c}" stroke-width="1.15" stroke-dasharray="1.65 1.65" stroke-dashoffset=".8"/>`,
};

/** The glyph of a mark as SVG text inside a 12 × 12 box, for the legend and the table. */
export const glyphBody = (mark: Mark, colour: string): string => shapes[mark](colour);

/** The glyph of a mark, 12 × 12. */
export const glyph = (mark: Mark, colour: string): string =>
  svgUri(12 * finer, 12 * finer, '0 0 12 12', shapes[mark](colour));

/** What a lens says of a segment: it stops (ring with bar), or which of two scopes has it (left half, right half). */
const lensShapes = {
  stop: (c: string) =>
    `<circle cx="6" cy="6" r="4.3" fill="none" stroke="${c}" stroke-width="1.3"/><path d="M3.6 6h4.8" stroke="${c}" stroke-width="1.5"/>`,
  a: (a: string) => `${ring(a)}${half('left', a)}`,
  b: (_: string, b: string) => `${ring(b)}${half('right', b)}`,
  both: (a: string, b: string) => `${half('left', a)}${half('right', b)}`,
  neither: (c: string) => shapes.unknown(c),
} as const;

const ring = (c: string): string => `<circle cx="6" cy="6" r="3.9" fill="none" stroke="${c}" stroke-width="1.2"/>`;
const half = (side: 'left' | 'right', c: string): string =>
  `<path d="M6 1.5a4.5 4.5 0 0 ${side === 'left' ? 0 : 1} 0 9z" fill="${c}"/>`;

/** The glyph of a lens, 12 × 12; `b` is the colour of the second scope. */
export const lensGlyph = (shape: keyof typeof lensShapes, a: string, b: string): string =>
  svgUri(12 * finer, 12 * finer, '0 0 12 12', lensShapes[shape](a, b));

/** A glyph on a disc of the canvas' colour, 14 × 14, to sit on a node's rim. */
export const rimGlyph = (mark: Mark, colour: string, ground: string): string =>
  svgUri(
    14 * finer,
    14 * finer,
    '-1 -1 14 14',
    `<circle cx="6" cy="6" r="6.6" fill="${ground}"/>${shapes[mark](colour)}`,
  );

/** The box a count is drawn in, units; its text ends at the right edge. */
export const countBox = { w: 24, h: 14 } as const;

/** A count, right-aligned; underlined with dots when only samples make it up. Digits name their font. */
export const count = (text: string, colour: string, dotted: boolean): string => {
  const { w, h } = countBox;
  const from = w - text.length * 6.2;
  const dots = dotted
    ? `<path d="M${from} 12.6H${w}" stroke="${colour}" stroke-width="1" stroke-dasharray="1 1.6"/>`
    : '';
  return svgUri(
    w * finer,
    h * finer,
    `0 0 ${w} ${h}`,
    `<text x="${w}" y="10.6" text-anchor="end" font-family='${fontStack}' font-size="10.5" font-weight="650" fill="${colour}">${text}</text>${dots}`,
  );
};

/** The width of the pill “+n”, units. */
export const pillWidth = (n: number): number => 9 + 5.8 * (String(n).length + 1);

/** The pill “+n” for neighbours not drawn, 14 high. */
export const pill = (n: number, ink: string, ground: string, line: string): string => {
  const w = pillWidth(n);
  return svgUri(
    w * finer,
    14 * finer,
    `0 0 ${w} 14`,
    `<rect x=".5" y=".5" width="${w - 1}" height="13" rx="6.5" fill="${ground}" stroke="${line}"/><text x="${w / 2}" y="10.2" text-anchor="middle" font-family='${fontStack}' font-size="9" font-weight="600" fill="${ink}">+${n}</text>`,
  );
};

/** The mark of an end of a way on a disc, 16 × 16. */
export const endMark = (text: string, ink: string, ground: string): string =>
  svgUri(
    16 * finer,
    16 * finer,
    '0 0 16 16',
    `<circle cx="8" cy="8" r="8" fill="${ground}"/><text x="8" y="11.6" text-anchor="middle" font-family='${fontStack}' font-size="10" font-weight="600" fill="${ink}">${text}</text>`,
  );
