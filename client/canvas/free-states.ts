import type { PairLine } from './free-lines.ts';
import { isFaded, isFiltered } from './filtered.ts';
import type { Attention } from './scene.ts';
import type { CanvasView, FreeNode } from './types.ts';

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
  for (const { id } of nodes) {
    if (hidden.has(id)) add(id, 'off');
    if (traced?.has(id) === false) add(id, 'dim');
    if (selected.has(id)) add(id, 'on');
    if (largest.has(id) || selected.has(id) || view.pinned.includes(id)) add(id, 'named');
    if (attention.hover === id) add(id, 'hover');
    if (attention.focus === id) add(id, 'focus');
  }
  for (const { id, from, to, relations } of lines) {
    const shown = relations.filter(
      ({ type, inferred, facets }) =>
        !view.hiddenTypes.includes(type) && (view.inferred || !inferred) && !isFiltered(facets, view),
    );
    if (shown.length === 0 || hidden.has(from) || hidden.has(to)) add(id, 'off');
    const held = selected.has(from) || selected.has(to);
    const path = traced?.has(from) === true && traced.has(to);
    if (traced !== null && !path) add(id, 'dim');
    if (held || path || [attention.hover, attention.focus].some((at) => at === from || at === to)) add(id, 'lit');
    if (held || path) add(id, 'named');
    if (isFaded(relations, view)) add(id, 'stale');
  }
  return states;
}
