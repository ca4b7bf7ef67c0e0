import { byCodePoint } from '../model/code-point-order.ts';
import { columns, components } from './components.ts';
import type { Facts } from './fact.ts';
import { network, type Network } from './network.ts';
import { once } from './once.ts';

const segmentIds = once((facts: Facts): string[] => facts.segments.map(({ id }) => id).sort(byCodePoint));

/** A of analysis.md: the essential FEEDS edges between all visible segments, upstream → downstream. */
export const essentialFeeds = once((facts: Facts): Network =>
  network(
    segmentIds(facts),
    facts.feeds.filter(({ essential }) => essential),
  ),
);

/** All FEEDS, essential or not. */
export const allFeeds = once((facts: Facts): Network => network(segmentIds(facts), facts.feeds));

const feedComponents = once((facts: Facts): number[][] => components(allFeeds(facts).out));

/** Each segment's column on the chain map: steps on the longest FEEDS path to it, a circle counted as one. */
export const feedColumns = once((facts: Facts): Map<string, number> => {
  const { ids, out } = allFeeds(facts);
  const column = columns(out, feedComponents(facts));
  return new Map(ids.map((id, i) => [id, column[i] ?? 0]));
});

/** Ids in the order met when one walks along FEEDS inside the circle from its first id: of a simple circle, its own order. */
const walked = ({ ids, out }: Network, members: ReadonlySet<number>): string[] => {
  const met = new Set<number>();
  const stack = [Math.min(...members)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    stack.push(...(out[node] ?? []).filter((to) => members.has(to)).reverse());
  }
  return [...met].map((node) => ids[node] ?? '');
};

/** Segments that feed each other in a circle, and those that feed themselves: one list of ids each, by first id. */
export const feedCircles = once((facts: Facts): string[][] => {
  const feeds = allFeeds(facts);
  const loops = new Set(facts.feeds.filter(({ from, to }) => from === to).map(({ from }) => from));
  return feedComponents(facts)
    .filter((members) => members.length > 1 || loops.has(feeds.ids[members[0] ?? 0] ?? ''))
    .map((members) => walked(feeds, new Set(members)))
    .sort(([a = ''], [b = '']) => byCodePoint(a, b));
});
