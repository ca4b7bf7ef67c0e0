import { textWidth } from './names.ts';
import { fontStack } from './tokens.ts';

/** The width of a text at a type size and weight, in units. */
export type Measure = (text: string, size: number, weight: number) => number;

/** Widths without a page, from classes of letters. */
export const estimate: Measure = (text, size) => textWidth(text) * size;

/** Widths as the page's fonts have them: which font the reader's machine offers decides what fits. */
export function pageMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return estimate;
  const known = new Map<string, number>();
  // Measured large: small sizes are rounded by the rasteriser.
  const large = 100;
  return (text, size, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      pen.font = `${weight} ${large}px ${fontStack}`;
      width = pen.measureText(text).width / large;
      known.set(key, width);
    }
    return width * size;
  };
}
