import { cjk, fitText, shortName, textWidth } from '../names.ts';
import type { FreeNode, Point, Rect } from '../types.ts';

/** Type size and line of a node's name, and the gap between node and name, units. */
export const nodeName = { size: 12, line: 15, gap: 4 } as const;

const oneLine = 7.2;
const secondLine = 6.2;

/** The size of a node by its degree (or another measure): 26 for none to 44 from 36 up. Units. */
export const diameter = (degree: number): number => Math.round(26 + 3 * Math.sqrt(Math.min(Math.max(degree, 0), 36)));

/** The size of a node: by its degree; by how many it stands for, where it stands for several. Units. */
export const sizeOf = ({ degree, folds }: Pick<FreeNode, 'degree' | 'folds'>): number =>
  folds == null ? diameter(degree) : Math.round(26 + 8 * Math.log10(Math.max(1, folds.count)));

/**
 * A name as one or two lines: up to 7.2 em one, longer ones halved, at a space if one is near the middle; what
 * does not fit the second line gives way to an ellipsis.
 */
export function nameLines(name: string): readonly string[] {
  const total = textWidth(name);
  if (total <= oneLine) return [name];
  const letters = Array.from(name);
  const upTo = (i: number): number => textWidth(letters.slice(0, i).join(''));
  const goal = Math.min(oneLine, total / 2);
  let cut = letters.findIndex((_, i) => upTo(i) >= goal);
  const spaces = letters.flatMap((letter, i) => (/\s/.test(letter) && upTo(i) <= oneLine ? [i] : []));
  const space = spaces.sort((a, b) => Math.abs(upTo(a) - goal) - Math.abs(upTo(b) - goal))[0];
  // Chinese breaks anywhere, at a space if one is near; a Latin word stays whole where it can.
  const inWord = [letters[cut - 1], letters[cut]].every((c) => c !== undefined && !cjk.test(c));
  if (space !== undefined && space > 0 && (inWord || Math.abs(upTo(space) - goal) < 2)) cut = space;
  if (cut < 1) cut = 1;
  const rest = letters.slice(cut).join('').trim();
  return [letters.slice(0, cut).join('').trim(), textWidth(rest) <= oneLine ? rest : fitText(rest, secondLine + 1)];
}

/** The ground a node and its name take, around its centre `at`: placement never lets two overlap. Units. */
export function footprint(at: Point, d: number, lines: readonly string[]): Rect {
  const text = Math.max(0, ...lines.map(textWidth)) * nodeName.size;
  const w = Math.max(d, text) + 10;
  const top = d / 2 + 6;
  const foot = d / 2 + nodeName.gap + lines.length * nodeName.line + 3;
  return { x: at.x - w / 2, y: at.y - top, w, h: top + foot };
}

/**
 * The ground of a node around its centre with its name in both languages, by estimate: places must change with neither
 * language nor fonts. Units.
 */
export function groundOf(node: FreeNode | undefined): Rect {
  const d = node === undefined ? diameter(0) : sizeOf(node);
  const [zh, en] = (['zh', 'en'] as const).map((lang) =>
    footprint({ x: 0, y: 0 }, d, node === undefined ? [] : nameLines(shortName(node, lang))),
  ) as [Rect, Rect];
  return { x: Math.min(zh.x, en.x), y: zh.y, w: Math.max(zh.w, en.w), h: Math.max(zh.h, en.h) };
}
