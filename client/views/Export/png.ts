import type { Svg } from '../../canvas/svg.ts';

/** What browsers draw at most: px a side, and px in all (Safari's is the least). */
const most = { side: 16_384, area: 67_000_000 } as const;

/** How much finer than the screen a picture of this size is drawn: twice, or as much as a browser can. */
export const finenessOf = (w: number, h: number): number =>
  Math.min(2, most.side / Math.max(w, h), Math.sqrt(most.area / (w * h)));

/** The picture as PNG; null when this browser cannot draw one so large. */
export async function pngOf({ text, w, h }: Svg): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const fine = finenessOf(w, h);
    const paper = Object.assign(document.createElement('canvas'), {
      width: Math.floor(w * fine),
      height: Math.floor(h * fine),
    });
    const pen = paper.getContext('2d');
    if (!pen) return null;
    pen.drawImage(image, 0, 0, paper.width, paper.height);
    return await new Promise((resolve) => paper.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}
