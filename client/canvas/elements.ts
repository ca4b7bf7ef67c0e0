import type { ElementDefinition } from 'cytoscape';
import { laneCurve, type Curve } from './edges.ts';
import type { LaneLayout } from './layouts/lanes.ts';
import { slots } from './layouts/slots.ts';
import { behindCount, drawnChips } from './room.ts';
import type { ChipData, LanesData, Rect, SupplyData } from './types.ts';

/** The map as Cytoscape elements, without colours and words (see paint.ts): where everything lies. */
export function mapElements(data: LanesData, layout: LaneLayout): ElementDefinition[] {
  const chips = chipElements(data, layout);
  return [
    ...flowElements(data, layout),
    ...layout.blocks.map((block) => node(`block:${block.key}`, block.key, block, 'block')),
    ...data.segments.flatMap((segment) => {
      const place = layout.segments.get(segment.id);
      return place === undefined ? [] : [node(segment.id, segment.id, place, 'segment', { heads: place.heads })];
    }),
    ...chips.elements,
    ...feedElements(data, layout),
    ...supplyElements(data.supplies, chips),
  ];
}

function node(id: string, of: string, box: Rect, classes: string, more: object = {}): ElementDefinition {
  return {
    group: 'nodes',
    data: { ...more, id, of, w: box.w, h: box.h },
    position: { x: box.x + box.w / 2, y: box.y + box.h / 2 },
    // Segments cover the map and cannot be moved: a drag that begins on one pans.
    pannable: true,
    classes,
  };
}

function line(
  id: string,
  of: string,
  ends: readonly [string, string],
  curve: Curve,
  classes: string,
  more: object,
): ElementDefinition {
  const [source, target] = ends;
  return { group: 'edges', data: { ...more, id, of, source, target, ...curve }, classes };
}

/**
 * At rest only how many FEEDS run from block to block: between neighbouring lanes always, further on from
 * four. Rightward only: the few that run back would read as a second stream.
 */
function flowElements(data: LanesData, layout: LaneLayout): ElementDefinition[] {
  const lanes = new Map(layout.lanes.map((lane, index) => [lane.letter, index]));
  const blocks = new Map(layout.blocks.map((block) => [block.key, block]));
  const flows = new Map<string, { from: string; to: string; n: number }>();
  for (const feed of data.feeds) {
    const from = layout.segments.get(feed.from)?.block;
    const to = layout.segments.get(feed.to)?.block;
    if (from === undefined || to === undefined) continue;
    const key = `flow:${from}>${to}`;
    flows.set(key, { from, to, n: (flows.get(key)?.n ?? 0) + 1 });
  }
  return [...flows].flatMap(([id, { from, to, n }]) => {
    const a = blocks.get(from);
    const b = blocks.get(to);
    if (a === undefined || b === undefined) return [];
    const step = (lanes.get(b.lane) ?? 0) - (lanes.get(a.lane) ?? 0);
    if (step < 1 || (step > 1 && n < 4)) return [];
    const ends = [`block:${from}`, `block:${to}`] as const;
    return [line(id, id, ends, laneCurve(a, b, false), 'flow', { width: 1 + 0.9 * Math.sqrt(n) })];
  });
}

function feedElements(data: LanesData, layout: LaneLayout): ElementDefinition[] {
  return data.feeds.flatMap((feed) => {
    const a = layout.segments.get(feed.from);
    const b = layout.segments.get(feed.to);
    if (a === undefined || b === undefined || feed.from === feed.to) return [];
    const curve = laneCurve(a, b, a.column === b.column);
    const classes = feed.essential ? 'feed' : 'feed optional';
    const links = [{ facets: feed.facets ?? [] }];
    return [line(`feed:${feed.id}`, feed.id, [feed.from, feed.to], curve, classes, { links })];
  });
}

interface Chips {
  readonly elements: readonly ElementDefinition[];
  /** Company → the elements that stand for it: its chip in each of its segments, or the “+n” it went into. */
  readonly byCompany: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, Rect & { readonly column: number }>;
}

/** Companies inside their segment: three, or two and “+n” for the rest. */
function chipElements(data: LanesData, layout: LaneLayout): Chips {
  const elements: ElementDefinition[] = [];
  const byCompany = new Map<string, string[]>();
  const places = new Map<string, Rect & { column: number }>();
  const behind = behindCount(data.segments);
  for (const segment of data.segments) {
    const place = layout.segments.get(segment.id);
    if (place === undefined) continue;
    const drawn = drawnChips(segment);
    const rest = segment.companies.slice(drawn.length);
    slots(place).forEach((slot, index) => {
      const chip = drawn[index];
      if (chip === undefined && (index > drawn.length || rest.length === 0)) return;
      const id = chip === undefined ? `more:${segment.id}` : `chip:${segment.id}/${chip.id}`;
      places.set(id, { ...slot, column: place.column });
      for (const company of chip === undefined ? rest : [chip])
        byCompany.set(company.id, [...(byCompany.get(company.id) ?? []), id]);
      elements.push(
        chip === undefined
          ? node(id, segment.id, slot, 'more', { label: behind(segment), inside: segment.id })
          : node(id, chip.id, slot, chipClasses(chip), { inside: segment.id }),
      );
    });
  }
  return { elements, byCompany, places };
}

function chipClasses(chip: ChipData): string {
  const classes = ['chip'];
  if (chip.unnamed) classes.push('unnamed');
  else classes.push(chip.sample ? 'sample' : 'sourced');
  if (chip.activity === 'NEGOTIATING' || chip.activity === 'PLANNED') classes.push('talks');
  if (chip.activity === 'STOPPED') classes.push('stopped');
  return classes.join(' ');
}

/** SUPPLIES between drawn companies; what joins one pair is one line that knows how many it stands for. */
function supplyElements(supplies: readonly SupplyData[], { byCompany, places }: Chips): ElementDefinition[] {
  const pairs = new Map<string, SupplyData[]>();
  for (const supply of supplies) {
    const key = JSON.stringify([supply.from, supply.to]);
    pairs.set(key, [...(pairs.get(key) ?? []), supply]);
  }
  return [...pairs.values()].flatMap((links) => {
    const [first] = links;
    const source = first === undefined ? undefined : byCompany.get(first.from)?.[0];
    const target = first === undefined ? undefined : byCompany.get(first.to)?.[0];
    if (first === undefined || source === undefined || target === undefined || source === target) return [];
    const a = places.get(source);
    const b = places.get(target);
    if (a === undefined || b === undefined) return [];
    const shares = links.flatMap(({ share }) => (share === null ? [] : [share]));
    const classes = ['supply'];
    if (links.every(({ computed }) => computed === true)) classes.push('computed');
    else if (links.every(({ inferred }) => inferred)) classes.push('inferred');
    if (links.every(({ sample }) => sample)) classes.push('sampled');
    return [
      line(
        `supply:${first.id}`,
        first.id,
        [source, target],
        laneCurve(a, b, a.column === b.column),
        classes.join(' '),
        {
          width: 0.5 + Math.max(0, ...shares),
          ids: links.map(({ id }) => id),
          links: links.map(({ facets }) => ({ facets: facets ?? [] })),
          n: links.length,
          label: links.length > 1 ? `×${links.length}` : '',
          from: first.from,
          to: first.to,
        },
      ),
    ];
  });
}
