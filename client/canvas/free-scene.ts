import type { ElementDefinition } from 'cytoscape';
import { lineLabels } from './free-labels.ts';
import { bend, lineClasses, pairLines, type PairLine } from './free-lines.ts';
import { freePaint } from './free-paint.ts';
import { freeStates } from './free-states.ts';
import { freeLevel, freeStyle } from './free-style.ts';
import { freeWalk } from './free-walk.ts';
import { pillWidth } from './glyphs.ts';
import { freeLayout } from './layouts/free.ts';
import { footprint, nameLines, sizeOf } from './layouts/footprint.ts';
import { around, Grid } from './layouts/plane.ts';
import { fullName, shortName } from './names.ts';
import type { Scene } from './scene.ts';
import type { FreeData, FreeNode, Lang, Point, Rect } from './types.ts';

/** The free arrangement: what was expanded, step by step; `layout` places it. */
export function freeScene(data: FreeData, layout: typeof freeLayout = freeLayout): Scene {
  const types = data.vocabulary.relationTypes.map(({ id }) => id);
  const places = layout(data.steps, data.nodes, data.relations, types);
  const nodes = data.nodes.filter(({ id }) => places.has(id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = pairLines(data, places, new Set());
  const now = data.relations.filter(({ otherwhen }) => otherwhen == null);
  const lineById = new Map(lines.map((line) => [line.id, line]));
  const shapes = new Map(data.vocabulary.families.map(({ id, shape }) => [id, shape]));
  const families = new Map(data.vocabulary.kinds.map(({ id, family }) => [id, family]));
  const at = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const inTheWay = new Grid<Obstacle>();
  for (const node of nodes) {
    const d = sizeOf(node);
    // A line bends round what it passes within 5 of.
    const r = d / 2 + 6;
    const { x, y } = at(node.id);
    inTheWay.add({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }, { id: node.id, at: { x, y }, d });
  }
  const grounds = new Map<Lang, { readonly prints: ReadonlyMap<string, Rect>; readonly whole: Rect }>();
  /** The ground of every node in one language, and of all: asked for in each frame of a moving window, so measured once. */
  const groundsIn = (lang: Lang) => {
    const known = grounds.get(lang);
    if (known !== undefined) return known;
    const prints = new Map(nodes.map((node) => [node.id, printOf(node, at(node.id), lang)]));
    const found = { prints, whole: extent([...prints.values()]) };
    grounds.set(lang, found);
    return found;
  };
  const elements = [
    ...nodes.map((node) => nodeElement(node, at(node.id), shapes.get(families.get(node.kind) ?? '') ?? 'ellipse')),
    ...lines.map((line) => lineElement(line, inTheWay, places)),
  ];
  const boxOf = (id: string): Rect | null => {
    const node = byId.get(id);
    if (node === undefined) return null;
    const d = sizeOf(node);
    return { x: at(id).x - d / 2, y: at(id).y - d / 2, w: d, h: d };
  };
  return {
    elements,
    layout: null,
    home: { zoom: 1, align: 'middle' },
    movable: true,
    bounds: ({ lang }) => groundsIn(lang).whole,
    style: (view) => freeStyle(view.theme),
    paint: (view) => {
      const painted = freePaint({ ...data, nodes }, view);
      const { prints } = groundsIn(view.lang);
      const ground = new Map(
        nodes.map((node) => {
          const print = prints.get(node.id);
          const own = [...(print === undefined ? [] : [print]), pillOf(node, at(node.id))];
          return [node.id, { place: at(node.id), d: sizeOf(node), prints: own }];
        }),
      );
      const words = new Map(data.vocabulary.relationTypes.map((type) => [type.id, type[view.lang]]));
      const everyone = new Set(byId.keys());
      const labels = lineLabels(
        lines,
        everyone,
        ground,
        ({ type, otherwhen }) => otherwhen?.words ?? words.get(type) ?? type,
      );
      for (const { id } of lines) {
        const label = labels.get(id);
        painted.set(id, { name: label?.text ?? null, where: label?.at ?? null, offset: label?.offset ?? 0 });
      }
      return painted;
    },
    extra: () => [],
    states: (view, attention) => freeStates(nodes, lines, view, attention),
    level: freeLevel,
    meaning: (id) => {
      const line = lineById.get(id);
      if (line !== undefined) return { is: 'line', ids: line.relations.map((relation) => relation.id) };
      const node = byId.get(id);
      if (node?.folds != null) return { is: 'fold', of: node.folds.of, kind: node.folds.kind };
      return node === undefined ? null : { is: 'entity', id };
    },
    elementsOf: (id) => (byId.has(id) ? [id] : []),
    boxOf,
    walk: freeWalk(nodes, lines, places),
    spoken: (id, view) => {
      const node = byId.get(id);
      if (node === undefined) return null;
      return {
        id,
        name: fullName(node, view.lang),
        mark: node.mark ?? null,
        companies: null,
        upstream: now.filter(({ from, to }) => to === id && places.has(from)).length,
        downstream: now.filter(({ from, to }) => from === id && places.has(to)).length,
      };
    },
    leads: () => [],
  };
}

const printOf = (node: FreeNode, at: Point, lang: Lang): Rect =>
  footprint(at, sizeOf(node), nameLines(shortName(node, lang)));

/** Where the pill “+n” hangs; nothing where there is none. */
const pillOf = (node: FreeNode, at: Point): Rect => {
  const d = sizeOf(node);
  const w = node.hidden > 0 ? pillWidth(node.hidden) : 0;
  return { x: at.x + d / 2 - 10, y: at.y - d / 2 - 7, w, h: w > 0 ? 14 : 0 };
};

/** A node that lines bend round. */
interface Obstacle {
  readonly id: string;
  readonly at: Point;
  readonly d: number;
}

function nodeElement(node: FreeNode, at: Point, shape: string): ElementDefinition {
  const classes =
    node.folds != null ? 'entity fold' : node.unnamed ? 'entity unnamed' : node.sample ? 'entity sample' : 'entity';
  return {
    group: 'nodes',
    data: { id: node.id, of: node.id, d: sizeOf(node), shape },
    position: { ...at },
    classes,
  };
}

function lineElement(line: PairLine, inTheWay: Grid<Obstacle>, places: ReadonlyMap<string, Point>): ElementDefinition {
  const from = places.get(line.from) ?? { x: 0, y: 0 };
  const to = places.get(line.to) ?? { x: 0, y: 0 };
  const others = inTheWay.under(around(from, to)).filter(({ id }) => id !== line.from && id !== line.to);
  const bent = bend(from, to, others);
  return {
    group: 'edges',
    data: {
      id: line.id,
      of: line.relations[0]?.id ?? line.id,
      source: line.from,
      target: line.to,
      ...(line.relations.length > 1 ? { times: `×${line.relations.length}` } : {}),
      ...(bent === null ? {} : { bendWeight: bent.weight, bendDistance: bent.distance }),
    },
    classes: lineClasses(line),
  };
}

/** The box around all boxes. */
function extent(boxes: readonly Rect[]): Rect {
  if (boxes.length === 0) return { x: 0, y: 0, w: 1, h: 1 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  };
}
