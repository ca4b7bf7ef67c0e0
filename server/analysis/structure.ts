import { byCodePoint } from '../model/code-point-order.ts';
import { cuts } from './cuts.ts';
import { immediateDominators } from './dominators.ts';
import { linkId, type Facts, type Link } from './fact.ts';
import { allFeeds, essentialFeeds } from './feeds.ts';
import { grouped } from './grouped.ts';
import { kahnOrder } from './kahn.ts';
import { listed } from './listed.ts';
import { distances } from './network.ts';
import { once } from './once.ts';
import { sinks } from './upstreamness.ts';

/** Which way along FEEDS. */
export type Towards = 'UPSTREAM' | 'DOWNSTREAM';

/** Up(s) or Down(s): ids of the segments upstream or downstream of one, without itself, the nearest first, equally near ones by id. */
export function closureOf(facts: Facts, segment: string, towards: Towards, essential: boolean): string[] {
  const { ids, index, out, into } = essential ? essentialFeeds(facts) : allFeeds(facts);
  const start = index.get(segment);
  if (start === undefined) return [];
  const far = distances(towards === 'UPSTREAM' ? into : out, [start]);
  return ids
    .flatMap((id, i) => ((far[i] ?? -1) > 0 ? [{ id, far: far[i] ?? 0 }] : []))
    .sort((a, b) => a.far - b.far || byCodePoint(a.id, b.id))
    .map(({ id }) => id);
}

/** The listed segments in an order along all FEEDS: each after those that feed it, a circle's together (`kahnOrder`). */
export const chainOrder = once((facts: Facts): string[] => {
  const { ids, out } = allFeeds(facts);
  const shown = new Set(listed(facts).map(({ id }) => id));
  return kahnOrder(out).flatMap((node) => {
    const id = ids[node];
    return id !== undefined && shown.has(id) ? [id] : [];
  });
});

/**
 * Ids of the segments through which every essential path from the beginnings of the chain to this one runs, the last of them
 * first: its dominators, itself aside. A beginning is a segment that nothing feeds essentially; of a circle that nothing
 * feeds, each member. Cooper, Harvey, Kennedy, 2001, with one root before all beginnings.
 */
export function dominatorsOf(facts: Facts, segment: string): string[] {
  const { index } = essentialFeeds(facts);
  const start = index.get(segment);
  if (start === undefined) return [];
  const { ids, dominator } = dominatorTree(facts);
  const found: string[] = [];
  for (let node = dominator[start] ?? -1; node !== -1 && node < ids.length; node = dominator[node] ?? -1)
    found.push(ids[node] ?? '');
  return found;
}

const dominatorTree = once((facts: Facts): { readonly ids: readonly string[]; readonly dominator: Int32Array } => {
  const { ids, out, into } = essentialFeeds(facts);
  const root = ids.length;
  const beginnings = sinks(into);
  const begins = new Set(beginnings);
  const before = into.map((from, node) => (begins.has(node) ? [...from, root] : from));
  return { ids, dominator: immediateDominators([...out, beginnings], [...before, []], root) };
});

export interface SupplyCuts {
  /** Ids of the companies in scope whose removal parts the supply network, by id. */
  readonly companies: readonly string[];
  /** Ids of the SUPPLIES whose removal parts it, by id. */
  readonly relations: readonly string[];
}

/**
 * Where the network of SUPPLIES between companies in scope hangs together by one company or one relation, read without
 * direction (articulation points and bridges, `cuts`). Two relations between the same two are two ways.
 */
export function supplyCuts(facts: Facts, supplies: readonly Link[]): SupplyCuts {
  const ids = facts.companies.map(({ id }) => id).sort(byCodePoint);
  const index = new Map(ids.map((id, i) => [id, i]));
  const neighbours = ids.map((): number[] => []);
  const between = grouped(
    supplies.filter(({ from, to }) => from !== to && index.has(from) && index.has(to)),
    ({ from, to }) =>
      [from, to]
        .map((id) => index.get(id) ?? 0)
        .sort((a, b) => a - b)
        .join(' '),
  );
  for (const { from, to } of [...between.values()].flat()) {
    const [a = 0, b = 0] = [index.get(from), index.get(to)];
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const found = cuts(neighbours.map((list) => list.sort((a, b) => a - b)));
  return {
    companies: found.nodes.map((node) => ids[node] ?? ''),
    relations: found.links
      .flatMap((pair) => between.get(pair.join(' ')) ?? [])
      .map((link) => linkId('SUPPLIES', link))
      .sort(byCodePoint),
  };
}
