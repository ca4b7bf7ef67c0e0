import { endMark, pill, pillWidth, rimGlyph } from './glyphs.ts';
import { icon, pinMark } from './icons.ts';
import { nameLines, sizeOf } from './layouts/footprint.ts';
import { shortName } from './names.ts';
import { mix, tokens } from './tokens.ts';
import type { CanvasView, FreeData, FreeNode, Mark } from './types.ts';

/** How much of the family's colour is in a node's fill. */
const tint = { light: 0.1, dark: 0.17 } as const;

const markInk = {
  present: 'present',
  single: 'single',
  talks: 'talks',
  absent: 'absent',
  unknown: 'unknown',
} as const satisfies Record<Mark, string>;

type Look = Pick<CanvasView, 'theme' | 'lang' | 'pinned' | 'ways'>;

/** Colours, images and words of every node of the free arrangement by id. */
export function freePaint(data: FreeData, view: Look): Map<string, object> {
  const pinned = new Set(view.pinned);
  const families = new Map(data.vocabulary.families.map((family) => [family.id, family]));
  const kinds = new Map(data.vocabulary.kinds.map((kind) => [kind.id, kind]));
  return new Map(
    data.nodes.map((node) => {
      const kind = kinds.get(node.kind);
      const family = families.get(kind?.family ?? '');
      const colour = family?.[view.theme] ?? tokens[view.theme].ink2;
      return [node.id, nodePaint(node, kind?.icon ?? 'circle', colour, view, pinned)];
    }),
  );
}

function nodePaint(node: FreeNode, iconName: string, colour: string, view: Look, pinned: ReadonlySet<string>): object {
  const t = tokens[view.theme];
  const d = sizeOf(node);
  // A little ink keeps the icon legible on its tint; the mix was measured, least contrast 4.2.
  const ink = mix(colour, t.ink, 0.78);
  const half = d / 2;
  const parts = [
    {
      image: icon(iconName, ink, 1.9),
      on: icon(iconName, t.onAccent, 1.9),
      w: half,
      h: half,
      x: half / 2,
      y: half / 2,
    },
  ];
  const add = (image: string, w: number, x: number, y: number, h = 14): unknown =>
    parts.push({ image, on: image, w, h, x, y });
  if (node.hidden > 0) add(pill(node.hidden, t.ink2, t.surface, t.lineStrong), pillWidth(node.hidden), d - 10, -7);
  if (pinned.has(node.id)) add(pinMark(t.ink2, t.surface, t.lineStrong), 14, -6, -6);
  const ends = view.ways?.ways[0];
  if (view.ways !== null && node.id === ends?.[0])
    add(endMark(view.ways.start, t.canvas, t.ink), 16, -20, half - 8, 16);
  if (view.ways !== null && node.id === ends?.at(-1))
    add(endMark(view.ways.end, t.canvas, t.ink), 16, d + 4, half - 8, 16);
  if (node.mark != null) add(rimGlyph(node.mark, t[markInk[node.mark]], t.canvas), 14, d - 10, d - 10);
  return {
    label: nameLines(shortName(node, view.lang)).join('\n'),
    fill: node.sample ? t.surface : mix(colour, t.surface, tint[view.theme]),
    rim: colour,
    ink: node.sample || node.unnamed ? t.ink2 : t.ink,
    images: parts.map(({ image }) => image),
    imagesOn: parts.map(({ on }) => on),
    // One value for all would hold for the first image only: every list is as long as the images.
    widths: parts.map(({ w }) => w),
    heights: parts.map(({ h }) => h),
    xs: parts.map(({ x }) => x),
    ys: parts.map(({ y }) => y),
    clips: parts.map(() => 'none'),
    fits: parts.map(() => 'none'),
    containments: parts.map(() => 'over'),
  };
}
