import type { PairLine } from './free-lines.ts';
import { isFaded, isFiltered } from './filtered.ts';
import type { Attention } from './scene.ts';
import type { CanvasView, FreeNode, LitWays } from './types.ts';

/** How many nodes keep their name when everything is small. */
const namedFar = 12;

/** Which state every node and line of the free arrangement is in. Pure. */
export function freeStates(
  nodes: readonly FreeNode[],
  lines: readonly PairLine[],
  view: CanvasView,
  attention: Attention,
): ReadonlyMap<string, string> {
  const states = new Map<string, string>();
  const add = (id: string, name: string): unknown =>
    states.set(id, states.has(id) ? `${states.get(id) ?? ''} ${name}` : name);
  const selected = new Set(view.selected);
  const hidden = new Set(nodes.filter(({ kind }) => view.hiddenKinds.includes(kind)).map(({ id }) => id));
  const traced =
    view.trace === null ? null : new Set([view.trace.root, ...view.trace.up.keys(), ...view.trace.down.keys()]);
  const largest = new Set(
    [...nodes]
      .sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
      .slice(0, namedFar)
      .map(({ id }) => id),
  );
  const ways = lit(view.ways);
  const pinned = new Set(view.pinned);
  for (const { id } of nodes) {
    if (hidden.has(id)) add(id, 'off');
    if (traced?.has(id) === false || ways?.nodes.has(id) === false) add(id, 'dim');
    if (selected.has(id) || ways?.ends.has(id) === true) add(id, 'on');
    if (largest.has(id) || selected.has(id) || pinned.has(id) || ways?.nodes.has(id) === true) add(id, 'named');
    if (attention.hover === id) add(id, 'hover');
    if (attention.focus === id) add(id, 'focus');
  }
  for (const { id, from, to, relations } of lines) {
    const shown = relations.filter(
      ({ type, inferred, facets }) =>
        !view.hiddenTypes.includes(type) && (view.inferred || !inferred) && !isFiltered(facets, view),
    );
    if (shown.length === 0 || hidden.has(from) || hidden.has(to)) add(id, 'off');
    const way = ways?.pairs.get(pair(from, to));
    if (ways !== null && way === undefined) add(id, 'dim');
    if (way !== undefined) add(id, way);
    const held = selected.has(from) || selected.has(to);
    const path = traced?.has(from) === true && traced.has(to);
    if (traced !== null && !path) add(id, 'dim');
    if (held || path || way !== undefined || [attention.hover, attention.focus].some((at) => at === from || at === to))
      add(id, 'lit');
    if (held || path || way === 'chosen') add(id, 'named');
    if (isFaded(relations, view)) add(id, 'stale');
  }
  return states;
}

const pair = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** What some ways light: their nodes, their two ends, and each pair joined by one, `chosen` where the one looked at runs. */
function lit(shown: LitWays | null) {
  if (shown === null) return null;
  const pairs = new Map<string, 'way' | 'chosen'>();
  shown.ways.forEach((way, i) => {
    for (const [j, id] of way.entries()) {
      const next = way[j + 1];
      if (next !== undefined && (i === shown.at || !pairs.has(pair(id, next))))
        pairs.set(pair(id, next), i === shown.at ? 'chosen' : 'way');
    }
  });
  const ends = new Set(shown.ways.flatMap((way) => [way[0] ?? '', way.at(-1) ?? '']));
  return { nodes: new Set(shown.ways.flat()), ends, pairs };
}
