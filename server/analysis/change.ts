import type { Buyer } from './fact.ts';
import type { Production } from './production.ts';

/** A change by ids, looked up: what is removed is there, what is added has a segment. */
export interface ChangeById {
  /** Company → the id that was asked for: its own, or that of a place it lies in. */
  readonly companies: ReadonlyMap<string, string>;
  readonly segments: readonly string[];
  /** Which company, null for a made-up one, and into which segment. */
  readonly additions: readonly {
    readonly company: string | null;
    readonly unnamed: boolean;
    readonly segment: string;
  }[];
  /** What added companies from outside the scope need. */
  readonly buyers: readonly Buyer[];
}

/** A company that comes into a segment. */
export interface Arrival {
  /** Its number in the production; a company that has none there, or is made up, has one above all others. */
  readonly company: number;
  /** Null for a made-up company. */
  readonly id: string | null;
  readonly unnamed: boolean;
  /** The segment's number. */
  readonly segment: number;
}

/** What is taken out of a production and what is put in. */
export interface Change {
  /** Company → the id that was asked for. */
  readonly companies: ReadonlyMap<number, string>;
  readonly segments: ReadonlySet<number>;
  readonly arrivals: readonly Arrival[];
  readonly buyers: readonly Buyer[];
}

/** Nothing removed, nothing added. */
export const noChange: Change = { companies: new Map(), segments: new Set(), arrivals: [], buyers: [] };

/** A change by the numbers of a production. Companies that play no part in it, and segments nobody sees, are left out. */
export function changeIn(p: Production, { companies, segments, additions, buyers }: ChangeById): Change {
  const numbers = new Map<string, number>();
  let next = p.companies.length;
  const numberOf = (id: string | null): number => {
    const known = id === null ? undefined : (p.companyAt.get(id) ?? numbers.get(id));
    if (known !== undefined) return known;
    if (id !== null) numbers.set(id, next);
    return next++;
  };
  const at = (segment: string): number[] => {
    const number = p.feeds.index.get(segment);
    return number === undefined ? [] : [number];
  };
  return {
    companies: new Map(
      [...companies].flatMap(([id, asked]) => {
        const number = p.companyAt.get(id);
        return number === undefined ? [] : [[number, asked] as const];
      }),
    ),
    segments: new Set(segments.flatMap(at)),
    arrivals: additions.flatMap(({ company, unnamed, segment }) =>
      at(segment).map((number) => ({ company: numberOf(company), id: company, unnamed, segment: number })),
    ),
    buyers,
  };
}
