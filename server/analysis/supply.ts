import { numberOrNull, textOrNull } from '../graph/cells.ts';
import type { Row } from '../graph/graph.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Link } from './fact.ts';
import { link, merged } from './links.ts';

/** SUPPLIES: who sells, who buys, and what. */
export interface Supply extends Link {
  /** Id of the segment or product supplied (a segment where both are told); null when the purchase names none. */
  readonly input: string | null;
  /** Share of the customer's need, 0 to 1; null = not said. */
  readonly share: number | null;
}

/** The share that a company holds in a segment by one OPERATES_IN, 0 to 1. */
export interface MarketShare extends Link {
  readonly share: number;
}

interface Told {
  readonly rank: number;
  readonly since: string;
}

/** The later word first, of two told at once the greater share: the one that warns. */
const later = (a: Told & { share: number | null }, b: Told & { share: number | null }): boolean =>
  a.rank !== b.rank
    ? b.rank > a.rank
    : a.since !== b.since
      ? byCodePoint(b.since, a.since) > 0
      : (b.share ?? -1) > (a.share ?? -1);

const since = (row: Row): string => textOrNull(row, 'since') ?? '';

/**
 * Rows of SUPPLIES, one a link. Of several statements one holds: one that names a segment before one that names a product
 * before one that names nothing, one that tells a share before one that does not, the later (`since`) before the earlier.
 */
export const supplyLinks = (rows: readonly Row[]): Supply[] =>
  merged(
    rows.map((row) => {
      const segment = textOrNull(row, 'segmentId');
      const product = textOrNull(row, 'productId');
      const share = numberOrNull(row, 'share');
      const named = segment !== null ? 2 : product !== null ? 1 : 0;
      const input = segment ?? product;
      return { ...link(row), input, share, rank: 2 * named + (share === null ? 0 : 1), since: since(row) };
    }),
    (a, b) => later(a, b) || (!later(b, a) && byCodePoint(b.input ?? '', a.input ?? '') < 0),
  ).map(({ from, to, qualifier, input, share }) => ({ from, to, qualifier, input, share }));

/** Rows of OPERATES_IN with a share, one a link: the later statement holds, of two equally late the greater share. */
export const marketShares = (rows: readonly Row[]): MarketShare[] =>
  merged(
    rows.map((row) => ({ ...link(row), share: numberOrNull(row, 'share') ?? 0, rank: 0, since: since(row) })),
    later,
  ).map(({ from, to, qualifier, share }) => ({ from, to, qualifier, share }));
