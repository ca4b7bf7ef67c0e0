import type { Theme } from './types.ts';

/** The colours of one theme. Contrast was measured; names say what a colour means, not how it looks. */
export interface Tokens {
  readonly canvas: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly present: string;
  readonly presentTint: string;
  readonly single: string;
  readonly singleText: string;
  readonly singleTint: string;
  readonly absent: string;
  readonly absentLine: string;
  readonly talks: string;
  readonly talksLine: string;
  readonly unknown: string;
  readonly up: string;
  readonly down: string;
  readonly flow: string;
  readonly supply: string;
}

/** Every colour of the page, light and dark: the canvas reads it directly, the shell as CSS variables. */
export const tokens: Readonly<Record<Theme, Tokens>> = {
  light: {
    canvas: '#F5F6F7',
    surface: '#FFFFFF',
    sunken: '#EEF0F2',
    line: '#E2E5E9',
    lineStrong: '#8C95A1',
    ink: '#14181D',
    ink2: '#434C57',
    ink3: '#646D79',
    accent: '#1F56C4',
    accentSoft: '#E6EDFB',
    onAccent: '#FFFFFF',
    present: '#08675A',
    presentTint: '#E4F3EF',
    single: '#B86800',
    singleText: '#8A4E00',
    singleTint: '#FCF3E2',
    absent: '#9E1C18',
    absentLine: '#DE8E89',
    talks: '#5E35B1',
    talksLine: '#B29DE3',
    unknown: '#78818D',
    up: '#1F56C4',
    down: '#B4500B',
    flow: '#DCE0E5',
    supply: '#3A4654',
  },
  dark: {
    canvas: '#0F1216',
    surface: '#171B21',
    sunken: '#1F242B',
    line: '#2A3038',
    lineStrong: '#6B7683',
    ink: '#ECEFF2',
    ink2: '#B9C1CA',
    ink3: '#949EAA',
    accent: '#7FA9F8',
    accentSoft: '#1D2C48',
    onAccent: '#0F1216',
    present: '#2DD2AC',
    presentTint: '#14322D',
    single: '#EBAF47',
    singleText: '#EBAF47',
    singleTint: '#30260F',
    absent: '#E65C56',
    absentLine: '#9A4F4A',
    talks: '#AE93F2',
    talksLine: '#6F5CA8',
    unknown: '#87919D',
    up: '#7FA9F8',
    down: '#EE9A5B',
    flow: '#2C333C',
    supply: '#AEB8C4',
  },
};

/** The fonts of the page. Not `system-ui`: it gives YaHei's Latin letters on Chinese Windows. */
export const fontStack =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** The tokens of a theme as CSS custom properties: `presentTint` → `--present-tint`, `ink2` → `--ink2`. */
export const cssVariables = (theme: Theme): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<string>({ ...tokens[theme] }).map(([name, value]) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      value,
    ]),
  );

/** A mix of two colours, `#RRGGBB`: `part` (0–1) of `a`, the rest of `b`, channel by channel in sRGB. */
export function mix(a: string, b: string, part: number): string {
  const channel = (hex: string, i: number): number => Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  const hex = [0, 1, 2].map((i) =>
    Math.round(channel(a, i) * part + channel(b, i) * (1 - part))
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** Relative luminance of `#RRGGBB`, 0–1, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Of two inks the one that reads better on a ground. */
export function readableOn(ground: string, a: string, b: string): string {
  const light = luminance(ground);
  const contrast = (ink: string): number => {
    const [low = 0, high = 0] = [light, luminance(ink)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  return contrast(a) >= contrast(b) ? a : b;
}
