import type { Graph, ReadOptions } from '../graph/graph.ts';
import { counting } from '../model/scope.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { grouped } from './grouped.ts';
import type { Link } from './fact.ts';
import { link } from './links.ts';
import { reader } from './rows.ts';
import { closure } from './subsegments.ts';
import type { Trade } from './trade.ts';

/** Up*(x): everybody upstream of a company over SUPPLIES, any number of steps, without itself. */
export type Upstream = (company: string) => ReadonlySet<string>;

/** Everybody upstream by these links. */
export function upstreamBy(supplies: readonly Link[]): Upstream {
  const sellers = grouped(supplies, ({ to }) => to);
  return (company) => {
    const up = closure(company, (id) => (sellers.get(id) ?? []).map(({ from }) => from));
    up.delete(company);
    return up;
  };
}

/**
 * Reads who is upstream of these companies, out of the scope too: a statement a step, none where the trade of everywhere is
 * here already.
 * @throws UserInputError LIMIT_EXCEEDED when one step holds more than 2,000,000 links.
 */
export async function readUpstream(
  graph: Graph,
  { facts, supplies }: Trade,
  companies: readonly string[],
  options?: ReadOptions,
): Promise<Upstream> {
  if (!facts.scope.places) return upstreamBy(supplies);
  const read = reader(graph, counting(facts.scope), options);
  const seen = new Set(companies);
  const links: Link[] = [];
  for (let level = [...companies]; level.length > 0;) {
    const rows = (await read('links-into', { ids: level }, { type: 'SUPPLIES' })).map(link);
    for (const row of rows) links.push(row);
    level = [...new Set(rows.map(({ from }) => from))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return upstreamBy(links);
}

/** How far one who stands in hangs on the same upstream as the one it stands in for. */
export interface Independence {
  /** 1 − |Up*(x) ∩ (Up*(c) ∪ {c})| ÷ |Up*(x)|; 1 when nobody upstream of x is recorded. */
  readonly independence: number;
  readonly upstreamCount: number;
  /** Up*(x) ∩ (Up*(c) ∪ {c}), by code point. */
  readonly shared: readonly string[];
}

/** Independence of x from c (analysis.md “Substitutes”). */
export function independence(upstream: Upstream, x: string, c: string): Independence {
  const own = upstream(x);
  const others = upstream(c);
  const shared = [...own].filter((id) => id === c || others.has(id)).sort(byCodePoint);
  return { independence: own.size === 0 ? 1 : 1 - shared.length / own.size, upstreamCount: own.size, shared };
}
