import type { Graph, ReadOptions, Row } from '../graph/graph.ts';
import { counting, liesIn } from '../model/scope.ts';
import type { Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { reader, type Read } from './rows.ts';
import { marketShares, supplyLinks, type MarketShare, type Supply } from './supply.ts';

/** Who supplies whom as far as it can matter to a scope, and who holds which share of a segment in it. */
export interface Trade {
  readonly facts: Facts;
  /** Of every company that buys here, all its purchases are here. */
  readonly supplies: readonly Supply[];
  /** Shares of companies in scope. */
  readonly shares: readonly MarketShare[];
}

/** Companies of which some input comes only from companies that may stop: they may stop too. */
const stranded = (supplies: readonly Supply[], whole: ReadonlySet<string>, may: ReadonlySet<string>): string[] => {
  const buyers = grouped(
    supplies.filter(({ to }) => whole.has(to) && !may.has(to)),
    ({ to }) => to,
  );
  return [...buyers].flatMap(([buyer, bought]) => {
    const inputs = [...grouped(bought, ({ input }) => input).values()];
    return inputs.some((sellers) => sellers.every(({ from }) => may.has(from))) ? [buyer] : [];
  });
};

/**
 * Follows the supply out of the scope as far as a stop inside could travel: an outside customer counts when one of its inputs
 * comes only from companies that may stop. What falls when something is taken out falls too when all of the start is, so
 * this is enough for any change of the start, and the rest of the graph is never read.
 */
async function followed(read: Read, supplies: Supply[], start: ReadonlySet<string>): Promise<Supply[]> {
  const may = new Set(start);
  const whole = new Set(start);
  const of = async (name: 'purchases-of' | 'sales-of', ids: readonly string[]): Promise<void> => {
    const links = supplyLinks(ids.length === 0 ? [] : await read(name, { ids }));
    for (const link of links) supplies.push(link);
  };
  for (;;) {
    const buyers = new Set(supplies.filter(({ from, to }) => may.has(from) && !whole.has(to)).map(({ to }) => to));
    await of('purchases-of', [...buyers]);
    for (const id of buyers) whole.add(id);
    const more = stranded(supplies, whole, may);
    if (more.length === 0) break;
    await of('sales-of', more);
    for (const id of more) may.add(id);
  }
  // Read from either end, a link may be here twice.
  const known = new Map(supplies.map((link) => [JSON.stringify([link.from, link.to, link.qualifier]), link]));
  return [...known.values()].filter(({ to }) => whole.has(to));
}

/** Reads the trade of a scope. The number of statements depends on how far a stop could travel outside, not on rows. */
export async function readTrade(graph: Graph, facts: Facts, options?: ReadOptions): Promise<Trade> {
  const read = reader(graph, counting(facts.scope), options);
  const [places] = liesIn(facts.scope);
  if (!places) {
    const [supplies, shares] = await Promise.all([read('supplies'), read('shares')]);
    return { facts, supplies: supplyLinks(supplies), shares: marketShares(shares) };
  }
  const [sales, purchases, shares] = await Promise.all([
    read('sales-in', { places }),
    read('purchases-in', { places }),
    read('shares-in', { places }),
  ]);
  const here = new Set(facts.companies.map(({ id }) => id));
  const isHere = ({ fromId, toId }: Row): boolean => here.has(fromId as string) || here.has(toId as string);
  const supplies = supplyLinks([...sales, ...purchases].filter(isHere));
  return {
    facts,
    supplies: await followed(read, supplies, here),
    shares: marketShares(shares).filter(({ from }) => here.has(from)),
  };
}

/** The same trade, followed from these companies outside the scope too; nothing is read when there are none. */
export async function tradeWith(
  graph: Graph,
  trade: Trade,
  outside: readonly string[],
  options?: ReadOptions,
): Promise<Trade> {
  const { facts } = trade;
  // Everywhere is read whole already.
  if (outside.length === 0 || !facts.scope.places) return trade;
  const read = reader(graph, counting(facts.scope), options);
  const [sales, purchases] = await Promise.all([
    read('sales-of', { ids: outside }),
    read('purchases-of', { ids: outside }),
  ]);
  const start = new Set([...facts.companies.map(({ id }) => id), ...outside]);
  const supplies = [...trade.supplies, ...supplyLinks([...sales, ...purchases])];
  return { ...trade, supplies: await followed(read, supplies, start) };
}
