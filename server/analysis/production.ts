import { adjacency, neighbours, type Adjacency } from './adjacency.ts';
import { essentialFeeds } from './feeds.ts';
import { listed } from './listed.ts';
import type { Network } from './network.ts';
import { once } from './once.ts';
import { presences } from './presence.ts';
import { partsOf } from './subsegments.ts';
import type { Trade } from './trade.ts';

/** A trade by numbers: companies (those in scope first), segments (as in `essentialFeeds`) and purchases, one a buyer and input. */
export interface Production {
  readonly trade: Trade;
  readonly companies: readonly string[];
  readonly companyAt: ReadonlyMap<string, number>;
  /** How many of the companies are in scope. */
  readonly inScope: number;
  /** 1 for an unnamed group. */
  readonly group: Uint8Array;
  readonly feeds: Network;
  /** 1 for a segment that the scope lists. */
  readonly listed: Uint8Array;
  /** Company → segments in whose who(s) it is. */
  readonly segmentsOf: Adjacency;
  /** Segment → segments in whose who(s) a company of it counts: itself and all it is a sub-segment of. */
  readonly countedIn: Adjacency;
  /** How many named companies, and how many groups, who(s) holds. */
  readonly named: Int32Array;
  readonly groups: Int32Array;
  readonly buyer: readonly number[];
  /** What is bought, an id; null when nobody said. */
  readonly input: readonly (string | null)[];
  /** Purchase → different suppliers. */
  readonly suppliers: Adjacency;
  /** Purchase → links of `trade.supplies`. */
  readonly links: Adjacency;
  /** Company → purchases it is a supplier of. */
  readonly sells: Adjacency;
}

type Purchases = Pick<Production, 'buyer' | 'input' | 'suppliers' | 'links' | 'sells'>;

function purchases(trade: Trade, companyAt: ReadonlyMap<string, number>): Purchases {
  const buyer: number[] = [];
  const input: (string | null)[] = [];
  const numbers = new Map<number, Map<string | null, number>>();
  const linkPurchase: number[] = [];
  const linkSeller: number[] = [];
  for (const supply of trade.supplies) {
    const to = companyAt.get(supply.to) ?? -1;
    const own = numbers.get(to) ?? new Map<string | null, number>();
    numbers.set(to, own);
    const known = own.get(supply.input);
    const purchase = known ?? buyer.length;
    if (known === undefined) {
      own.set(supply.input, purchase);
      buyer.push(to);
      input.push(supply.input);
    }
    linkPurchase.push(purchase);
    linkSeller.push(companyAt.get(supply.from) ?? -1);
  }
  const links = adjacency(
    buyer.length,
    linkPurchase,
    linkPurchase.map((_, i) => i),
  );
  // One supplier may tell one input in two links (two qualifiers): it is one supplier.
  const purchase: number[] = [];
  const seller: number[] = [];
  buyer.forEach((_, i) => {
    const sellers = new Set<number>();
    for (const at of neighbours(links, i)) sellers.add(linkSeller[at] ?? -1);
    for (const one of sellers) {
      purchase.push(i);
      seller.push(one);
    }
  });
  return {
    buyer,
    input,
    links,
    suppliers: adjacency(buyer.length, purchase, seller),
    sells: adjacency(companyAt.size, seller, purchase),
  };
}

/** A trade as numbers, made once: each what-if then touches only what the change reaches. */
export const production = once((trade: Trade): Production => {
  const { facts } = trade;
  const feeds = essentialFeeds(facts);
  const companyAt = new Map<string, number>();
  const number = (id: string): void => {
    if (!companyAt.has(id)) companyAt.set(id, companyAt.size);
  };
  for (const { id } of facts.companies) number(id);
  const inScope = companyAt.size;
  for (const { from, to } of trade.supplies) {
    number(from);
    number(to);
  }
  const companies = [...companyAt.keys()];
  const group = new Uint8Array(companies.length);
  for (const { id, unnamed } of facts.companies) if (unnamed) group[companyAt.get(id) ?? 0] = 1;
  const company: number[] = [];
  const segment: number[] = [];
  const named = new Int32Array(feeds.ids.length);
  const groups = new Int32Array(feeds.ids.length);
  const known = presences(facts);
  feeds.ids.forEach((id, s) => {
    const who = known.get(id);
    named[s] = who?.named.length ?? 0;
    groups[s] = who?.groups.length ?? 0;
    for (const member of [...(who?.named ?? []), ...(who?.groups ?? [])]) {
      company.push(companyAt.get(member) ?? -1);
      segment.push(s);
    }
  });
  const part: number[] = [];
  const whole: number[] = [];
  for (const [id, parts] of partsOf(facts))
    for (const inner of parts) {
      part.push(feeds.index.get(inner) ?? -1);
      whole.push(feeds.index.get(id) ?? -1);
    }
  const shown = new Uint8Array(feeds.ids.length);
  for (const { id } of listed(facts)) shown[feeds.index.get(id) ?? 0] = 1;
  return {
    ...{ trade, companies, companyAt, inScope, group, feeds, named, groups },
    listed: shown,
    segmentsOf: adjacency(companies.length, company, segment),
    countedIn: adjacency(feeds.ids.length, part, whole),
    ...purchases(trade, companyAt),
  };
});
