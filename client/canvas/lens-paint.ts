import { count, glyph as markGlyph, lensGlyph } from './glyphs.ts';
import type { LensMark, Tone } from './lens.ts';
import { mix, type Tokens } from './tokens.ts';

/** Colours of a segment or line under a lens. */
export interface LensPaint {
  readonly colour: string;
  readonly fill: string;
  readonly rim: string;
  readonly text: string;
  /** Below 60 %: a bar without words. */
  readonly bar: string;
}

/** How far the palest of a row of steps is faded. */
const fade = 0.62;

/** A colour as many steps away as `depth` says, 0–1. */
const faded = (colour: string, depth: number, t: Tokens): string => mix(colour, t.surface, 1 - fade * depth);

const tinted = (colour: string, t: Tokens): string => mix(colour, t.surface, 0.12);

/** The colours of a mark; null leaves the box as its presence paints it, but for its rim. */
export function lensPaint({ tone, depth }: LensMark, t: Tokens): LensPaint {
  const filled = (colour: string, tint = tinted(colour, t)): LensPaint => {
    const shade = faded(colour, depth, t);
    return { colour: shade, fill: tint, rim: shade, text: t.ink, bar: shade };
  };
  const plain = (colour: string, text: string, bar: string): LensPaint => ({
    colour,
    fill: t.surface,
    rim: t.surface,
    text,
    bar,
  });
  const paints: Readonly<Record<Tone, () => LensPaint>> = {
    stop: () => filled(t.absent),
    origin: () => ({ ...filled(t.ink, t.surface), bar: t.ink }),
    single: () => filled(t.single, t.singleTint),
    opened: () => filled(t.absent, t.surface),
    closed: () => filled(t.present, t.presentTint),
    self: () => filled(t.accent, t.accentSoft),
    reach: () => filled(t.down),
    works: () => ({ ...plain(t.unknown, t.ink2, mix(t.unknown, t.surface, 0.3)), rim: t.line }),
    blank: () => ({ ...plain(t.unknown, t.ink2, t.surface), rim: t.line }),
    absent: () => ({ ...plain(t.unknown, t.ink2, t.surface), rim: t.absentLine }),
    talks: () => ({ ...plain(t.unknown, t.ink2, t.surface), rim: t.talksLine }),
    a: () => filled(t.up, t.accentSoft),
    b: () => filled(t.down, mix(t.down, t.surface, 0.1)),
    both: () => plain(t.up, t.ink, t.flow),
    neither: () => plain(t.unknown, t.ink3, t.surface),
    path: () => filled(t.accent, t.accentSoft),
  };
  return paints[tone]();
}

/** Tones whose glyph tells more than the presence glyph does. */
const glyphs: Readonly<Partial<Record<Tone, (paint: LensPaint, t: Tokens) => string>>> = {
  stop: (paint) => lensGlyph('stop', paint.colour, ''),
  single: (_, t) => markGlyph('single', t.single),
  closed: (_, t) => markGlyph('present', t.present),
  a: (_, t) => lensGlyph('a', t.up, t.down),
  b: (_, t) => lensGlyph('b', t.up, t.down),
  both: (_, t) => lensGlyph('both', t.up, t.down),
  neither: (_, t) => lensGlyph('neither', t.unknown, ''),
};

/** The two images in a marked box: the glyph, `otherwise` where the tone has none, and the count, which gives way to a badge. */
export function lensImages(
  mark: LensMark,
  t: Tokens,
  otherwise: { readonly glyph: string; readonly count: string },
): readonly [string, string] {
  const glyph = glyphs[mark.tone]?.(lensPaint(mark, t), t) ?? otherwise.glyph;
  return [glyph, mark.badge === undefined ? otherwise.count : count('', t.ink, false)];
}
