import { lengthOf, pathPoints, type PictureLine, type PictureNode, type PictureText } from './picture.ts';
import type { Point, Rect } from './types.ts';

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as XML holds it: what XML cannot say at all (control characters, lone surrogates) is left out. */
export const xml = (words: string): string =>
  words
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '') // eslint-disable-line no-control-regex -- finding them is its purpose
    .replace(/[&<>"']/g, (c) => named[c] ?? c);

const n = (value: number): string => String(Math.round(value * 100) / 100);
const opaque = (name: string, value: number): string => (value === 1 ? '' : ` ${name}="${n(value)}"`);
const dashed = (dash: readonly number[]): string =>
  dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(n).join(' ')}"`;

/** A text with what lies behind it. */
export function textSvg({
  x,
  y,
  lines,
  size,
  lead,
  weight,
  colour,
  anchor,
  opacity,
  turn,
  ground,
}: PictureText): string {
  const behind =
    ground === null
      ? ''
      : `<rect x="${n(ground.box.x)}" y="${n(ground.box.y)}" width="${n(ground.box.w)}" height="${n(ground.box.h)}" rx="3" fill="${ground.colour}"${opaque('fill-opacity', ground.opacity)}${ground.rim === null ? '' : ` stroke="${ground.rim}" stroke-width="${n(size / 10)}"`}/>`;
  const spans = lines.map((words, i) => `<tspan x="${n(x)}" y="${n(y + i * lead)}">${xml(words)}</tspan>`).join('');
  const turned = turn === 0 ? '' : ` transform="rotate(${n(turn)} ${n(x)} ${n(y)})"`;
  return `<g${turned}${opaque('opacity', opacity)}>${behind}<text font-size="${n(size)}" font-weight="${weight}" text-anchor="${anchor}" fill="${colour}">${spans}</text></g>`;
}

/** Corners of the shapes that are polygons, in a square from −1 to 1. */
const corners: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  hexagon: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  octagon: [
    [-0.414, -1],
    [0.414, -1],
    [1, -0.414],
    [1, 0.414],
    [0.414, 1],
    [-0.414, 1],
    [-1, 0.414],
    [-1, -0.414],
  ],
};

/** A shape in a box, with the attributes given. */
function shapeSvg(shape: string, { x, y, w, h }: Rect, radius: number, attributes: string): string {
  const polygon = corners[shape.replace(/^round-/, '')];
  if (shape === 'ellipse')
    return `<ellipse cx="${n(x + w / 2)}" cy="${n(y + h / 2)}" rx="${n(w / 2)}" ry="${n(h / 2)}"${attributes}/>`;
  if (shape.startsWith('cut-') || polygon !== undefined) {
    const c = Math.min(radius, w / 2, h / 2);
    const points =
      polygon?.map(([a, b]) => [x + (w * (1 + a)) / 2, y + (h * (1 + b)) / 2] as const) ??
      ([
        [x + c, y],
        [x + w - c, y],
        [x + w, y + c],
        [x + w, y + h - c],
        [x + w - c, y + h],
        [x + c, y + h],
        [x, y + h - c],
        [x, y + c],
      ] as const);
    return `<polygon points="${points.map(([a, b]) => `${n(a)},${n(b)}`).join(' ')}" stroke-linejoin="round"${attributes}/>`;
  }
  const rx = shape.startsWith('round') ? Math.max(0, Math.min(radius, w / 2, h / 2)) : 0;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(rx)}"${attributes}/>`;
}

/** A box grown by `by` on every side. */
const grown = ({ x, y, w, h }: Rect, by: number): Rect => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by });

/** A node: ground, rim, images, ring and name. */
export function nodeSvg(node: PictureNode): string {
  const { shape, radius, rim, ring, images, text } = node;
  const parts = [
    shapeSvg(
      shape,
      // The rim lies inside.
      grown(node, -rim.width / 2),
      radius - rim.width / 2,
      ` fill="${node.fill}"${opaque('fill-opacity', node.fillOpacity)}${rim.width > 0 ? ` stroke="${rim.colour}" stroke-width="${n(rim.width)}"${dashed(rim.dash)}` : ''}`,
    ),
    ...(ring === null
      ? []
      : [
          shapeSvg(
            shape,
            grown(node, ring.off + ring.width / 2),
            radius + ring.off,
            ` fill="none" stroke="${ring.colour}" stroke-width="${n(ring.width)}"`,
          ),
        ]),
    ...images.map(
      ({ href, x, y, w, h }) => `<image x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" href="${xml(href)}"/>`,
    ),
    ...(text === null ? [] : [textSvg(text)]),
  ];
  return `<g${opaque('opacity', node.opacity)}>${parts.join('')}</g>`;
}

/** The arrow at the end of a line that comes from `before`: its tip, and half its base to both sides. */
function arrowPoints(before: Point, tip: Point, size: number): readonly Point[] {
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const u = { x: (tip.x - before.x) / length, y: (tip.y - before.y) / length };
  const base = { x: tip.x - u.x * size * 0.3, y: tip.y - u.y * size * 0.3 };
  const half = size * 0.15;
  return [{ x: base.x - u.y * half, y: base.y + u.x * half }, tip, { x: base.x + u.y * half, y: base.y - u.x * half }];
}

/** A line: its curve, its arrow, its texts. */
export function lineSvg(line: PictureLine): string {
  const { from, to, controls, colour, width, dash, dotted, opacity, arrow, texts } = line;
  const points = pathPoints(line);
  const before = points.at(-2) ?? from;
  const curve =
    controls.length === 0
      ? `L${n(to.x)} ${n(to.y)}`
      : controls
          .map((control, i) => {
            const next = controls[i + 1];
            const end = next === undefined ? to : { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 };
            return `Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`;
          })
          .join('');
  const cap = dotted ? ' stroke-linecap="round"' : '';
  const path = `<path d="M${n(from.x)} ${n(from.y)}${curve}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${dashed(dash)}${cap}/>`;
  const head =
    arrow === null || lengthOf(points) === 0
      ? ''
      : `<polygon points="${arrowPoints(before, to, arrow.size)
          .map(({ x, y }) => `${n(x)},${n(y)}`)
          .join(
            ' ',
          )}"${arrow.hollow ? ` fill="none" stroke="${arrow.colour}" stroke-width="${n(width)}"` : ` fill="${arrow.colour}"`}/>`;
  return `<g${opaque('opacity', opacity)}>${path}${head}${texts.map(textSvg).join('')}</g>`;
}
