import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Measure } from './measure.ts';
import {
  along,
  lengthOf,
  pathPoints,
  type Picture,
  type PictureLine,
  type PictureNode,
  type PictureText,
} from './picture.ts';
import type { Point, Rect } from './types.ts';

/** A computed style as Cytoscape keeps it; lists (of background images) are only to be had this way. */
interface Computed {
  readonly value: unknown;
  readonly pfValue?: unknown;
  readonly units?: unknown;
}
type Element = NodeSingular | EdgeSingular;

const computed = (of: Element, name: string): Computed | undefined =>
  (of as unknown as { readonly pstyle: (name: string) => Computed | undefined }).pstyle(name);

const text = (of: Element, name: string): string => String(of.style(name) ?? '');
const number = (of: Element, name: string): number => Number(of.numericStyle(name)) || 0;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

const weights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };
const weightOf = (of: Element): number => weights[text(of, 'font-weight')] ?? (Number(text(of, 'font-weight')) || 400);

/** Dashes of a stroke: [] = solid. */
const dashes = (style: string, pattern: unknown, width: number): readonly number[] =>
  style === 'dotted'
    ? [Math.max(width, 1), Math.max(width, 1) * 1.6]
    : style === 'dashed'
      ? list(pattern).map(Number).filter(Number.isFinite)
      : [];

/** A text set around its middle: `at` is the middle of the block or of its first edge. */
function textAt(
  of: Element,
  words: string,
  at: Point,
  how: Pick<PictureText, 'anchor' | 'turn'>,
  measure: Measure,
): PictureText {
  const size = number(of, 'font-size');
  const lines = words.split('\n');
  const lead = size * (number(of, 'line-height') || 1);
  const weight = weightOf(of);
  const w = Math.max(...lines.map((line) => measure(line, size, weight)));
  const h = lead * lines.length;
  const pad = Number(computed(of, 'text-background-padding')?.pfValue) || 0;
  const left = how.anchor === 'middle' ? at.x - w / 2 : how.anchor === 'end' ? at.x - w : at.x;
  const groundOpacity = number(of, 'text-background-opacity');
  const rim = number(of, 'text-border-opacity') > 0 && number(of, 'text-border-width') > 0;
  return {
    ...how,
    x: at.x,
    // The baseline lies about a third of the size below the middle of its line.
    y: at.y - h / 2 + lead / 2 + size * 0.35,
    lines,
    size,
    lead,
    weight,
    colour: text(of, 'color'),
    opacity: number(of, 'text-opacity'),
    ground:
      groundOpacity > 0
        ? {
            box: { x: left - pad, y: at.y - h / 2 - pad, w: w + 2 * pad, h: h + 2 * pad },
            colour: text(of, 'text-background-color'),
            opacity: groundOpacity,
            rim: rim ? text(of, 'text-border-color') : null,
          }
        : null,
  };
}

function nodeText(node: NodeSingular, { x, y, w, h }: Rect, measure: Measure): PictureText | null {
  const words = text(node, 'label');
  if (words === '' || number(node, 'text-opacity') === 0) return null;
  const halign = text(node, 'text-halign');
  const valign = text(node, 'text-valign');
  const height = number(node, 'font-size') * (number(node, 'line-height') || 1) * words.split('\n').length;
  const at = {
    x: x + w / 2 + number(node, 'text-margin-x') + (halign === 'right' ? w / 2 : halign === 'left' ? -w / 2 : 0),
    y:
      y +
      h / 2 +
      number(node, 'text-margin-y') +
      (valign === 'bottom' ? (h + height) / 2 : valign === 'top' ? -(h + height) / 2 : 0),
  };
  const anchor = halign === 'right' ? 'start' : halign === 'left' ? 'end' : 'middle';
  return textAt(node, words, at, { anchor, turn: 0 }, measure);
}

/** The images in a node, each placed as the style's lists say. */
function imagesOf(node: NodeSingular, box: Rect): PictureNode['images'] {
  const images = list(computed(node, 'background-image')?.value).map(String);
  const at = (name: string, i: number): { readonly n: number; readonly percent: boolean } => {
    const { pfValue, value, units } = computed(node, name) ?? { value: 0 };
    const numbers = list(pfValue ?? value);
    const unit = list(units)[i] ?? list(units)[0];
    return { n: Number(numbers[i] ?? numbers[0]) || 0, percent: unit === '%' };
  };
  return images.flatMap((href, i) => {
    if (!href.startsWith('data:')) return [];
    const size = (name: string, whole: number): number => {
      const { n, percent } = at(name, i);
      return percent ? n * whole : n;
    };
    const w = size('background-width', box.w);
    const h = size('background-height', box.h);
    const place = (axis: 'x' | 'y', room: number): number => {
      const { n, percent } = at(`background-position-${axis}`, i);
      const off = at(`background-offset-${axis}`, i);
      return (percent ? n * room : n) + (off.percent ? off.n * room : off.n);
    };
    return [{ href, x: box.x + place('x', box.w - w), y: box.y + place('y', box.h - h), w, h }];
  });
}

function nodeOf(node: NodeSingular, measure: Measure): PictureNode {
  const w = node.width();
  const h = node.height();
  const { x, y } = node.position();
  const box = { x: x - w / 2, y: y - h / 2, w, h };
  const rim = number(node, 'border-width');
  const ring = number(node, 'outline-width');
  const radius = computed(node, 'corner-radius');
  return {
    ...box,
    shape: text(node, 'shape'),
    radius: Number(radius?.pfValue) || Math.min(w / 4, h / 4, 8),
    fill: text(node, 'background-color'),
    fillOpacity: number(node, 'background-opacity'),
    rim: {
      colour: text(node, 'border-color'),
      width: number(node, 'border-opacity') > 0 ? rim : 0,
      dash: dashes(text(node, 'border-style'), computed(node, 'border-dash-pattern')?.value, rim),
    },
    ring: ring > 0 ? { colour: text(node, 'outline-color'), width: ring, off: number(node, 'outline-offset') } : null,
    opacity: node.effectiveOpacity(),
    images: imagesOf(node, box),
    text: nodeText(node, box, measure),
  };
}

function lineOf(edge: EdgeSingular, measure: Measure): PictureLine | null {
  // Not drawn yet, or both ends in one place: there is no line to draw.
  const ends = [edge.sourceEndpoint(), edge.targetEndpoint()] as readonly (Point | undefined)[];
  const [from, to] = ends;
  if (!from || !to || ![from.x, from.y, to.x, to.y].every(Number.isFinite)) return null;
  const width = number(edge, 'width');
  const style = text(edge, 'line-style');
  const controls = (edge.controlPoints() as readonly Point[] | undefined) ?? [];
  const points = pathPoints({ from, to, controls });
  const length = lengthOf(points);
  const labels = [
    ['label', length / 2],
    ['source-label', number(edge, 'source-text-offset')],
    ['target-label', length - number(edge, 'target-text-offset')],
  ] as const;
  return {
    from,
    to,
    controls,
    colour: text(edge, 'line-color'),
    width,
    dash: dashes(style, computed(edge, 'line-dash-pattern')?.value, width),
    dotted: style === 'dotted',
    opacity: edge.effectiveOpacity() * (number(edge, 'line-opacity') || 1),
    arrow:
      text(edge, 'target-arrow-shape') === 'none'
        ? null
        : {
            colour: text(edge, 'target-arrow-color'),
            // Cytoscape's own growth of an arrow with its line.
            size: Math.max((width * 13.37) ** 0.9, 29) * number(edge, 'arrow-scale'),
            hollow: text(edge, 'target-arrow-fill') === 'hollow',
          },
    texts: labels.flatMap(([name, distance]) => {
      const words = text(edge, name);
      if (words === '') return [];
      return [textAt(edge, words, along(points, distance), { anchor: 'middle', turn: 0 }, measure)];
    }),
  };
}

/** What a Cytoscape instance draws now, at its present level of detail, the whole of it and not only the window. */
export function readPicture(cy: Core, bounds: Rect, ground: string, measure: Measure): Picture {
  const drawn = cy
    .elements()
    .toArray()
    .filter((element) => element.visible() && element.effectiveOpacity() > 0)
    .map((element, i) => ({ element, i, z: number(element, 'z-index') }))
    .sort((a, b) => a.z - b.z || a.i - b.i);
  return {
    bounds,
    ground,
    parts: drawn.flatMap(({ element }): Picture['parts'] => {
      if (element.isNode()) return [{ is: 'node', node: nodeOf(element, measure) }];
      const line = lineOf(element, measure);
      return line === null || line.width === 0 ? [] : [{ is: 'line', line }];
    }),
  };
}
