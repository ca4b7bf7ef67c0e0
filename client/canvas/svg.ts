import { glyphBody } from './glyphs.ts';
import { fitText, textWidth } from './names.ts';
import { lineSvg, nodeSvg, xml } from './svg-parts.ts';
import { fontStack, tokens } from './tokens.ts';
import type { Picture } from './picture.ts';
import type { Mark, Theme } from './types.ts';

/** What is written around a picture, so that it still says what it is when it is copied elsewhere. */
export interface Frame {
  readonly theme: Theme;
  readonly title: string;
  /** Heads over the drawing: lanes with their letter and name. */
  readonly heads: readonly { readonly x: number; readonly letter: string; readonly name: string }[];
  /** The states that occur, with their wording. */
  readonly legend: readonly { readonly mark: Mark; readonly word: string }[];
  /** Sources, date and what else must be said, a line each. */
  readonly notes: readonly string[];
}

/** A picture as SVG text, and its size in px. */
export interface Svg {
  readonly text: string;
  readonly w: number;
  readonly h: number;
}

const markInk = { present: 'present', single: 'single', talks: 'talks', absent: 'absent', unknown: 'unknown' } as const;

const pad = 24;
const headRoom = 30;
const titleRoom = 34;
const noteLine = 18;
/** Below this a title or a source would not fit. */
const least = 640;

/** A note on lines of at most `ems`: a source that is cut off is none. Latin breaks between words, Chinese anywhere. */
function wrapped(note: string, ems: number): readonly string[] {
  const lines = [''];
  for (const [piece] of note.matchAll(/[!-~\u00a1-\u024f]+\s*|\s*[^]/gu)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth((last + piece).trimEnd()) > ems) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines.map((words) => fitText(words.trimEnd(), ems));
}

/** The picture as SVG text, 1 unit = 1 px, with its title, lane heads, legend, sources and date; and its size. */
export function svgOf(picture: Picture, frame: Frame): Svg {
  const { bounds } = picture;
  const t = tokens[frame.theme];
  const top = pad + titleRoom + (frame.heads.length > 0 ? headRoom : 0);
  const w = Math.ceil(Math.max(bounds.w + 2 * pad, least));
  const room = w - 2 * pad;
  const written = frame.notes.flatMap((note) => wrapped(note, room / 12));
  const feet = (frame.legend.length > 0 ? noteLine + 6 : 0) + written.length * noteLine;
  const h = Math.ceil(top + bounds.h + pad + feet + pad / 2);
  const dx = pad - bounds.x + Math.max(0, (room - bounds.w) / 2);
  const dy = top - bounds.y;
  const line = (words: string, x: number, y: number, size: number, weight: number, colour: string): string =>
    `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${colour}">${xml(words)}</text>`;
  let x = pad;
  let y = top + bounds.h + pad + noteLine;
  const legend = frame.legend.map(({ mark, word }) => {
    const at = x;
    x += 12 + 6 + textWidth(word) * 12 + 18;
    return `<g transform="translate(${at} ${y - 10})">${glyphBody(mark, t[markInk[mark]])}</g>${line(word, at + 18, y, 12, 400, t.ink2)}`;
  });
  if (legend.length > 0) y += noteLine + 6;
  const notes = written.map((words, i) => line(words, pad, y + i * noteLine, 12, 400, t.ink2));
  const heads = frame.heads.map(
    ({ x, letter, name }) =>
      `<g transform="translate(${x + dx} ${top - 12})">${line(letter, 0, 0, 18, 650, t.ink)}${line(name, 26, 0, 12, 400, t.ink2)}</g>`,
  );
  const parts = picture.parts.map((part) => (part.is === 'node' ? nodeSvg(part.node) : lineSvg(part.line)));
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family='${fontStack}'>`,
    `<title>${xml(frame.title)}</title>`,
    `<desc>${xml(frame.notes.join('\n'))}</desc>`,
    `<rect width="${w}" height="${h}" fill="${picture.ground}"/>`,
    line(fitText(frame.title, room / 16), pad, pad + 16, 16, 650, t.ink),
    ...heads,
    `<g transform="translate(${dx} ${dy})">`,
    ...parts,
    '</g>',
    ...legend,
    ...notes,
    '</svg>',
  ].join('\n');
  return { text, w, h };
}
