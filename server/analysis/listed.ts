import { byCodePoint } from '../model/code-point-order.ts';
import type { Scope } from '../model/scope.ts';
import type { Facts, SegmentFact } from './fact.ts';
import { chain, link, segment } from './links.ts';
import { once } from './once.ts';
import type { Read } from './rows.ts';
import { wholesOf } from './wholes.ts';

/** What a scope asks for that chooses segments. */
export type Listing = Pick<Scope, 'chain' | 'cluster' | 'letter'>;

/**
 * Ids of the segments that the letter, cluster and chain of a scope let through, each where it is asked for, by code point.
 * A letter is the segment's own. A cluster is the segment's facet, or what it is PART_OF. A chain takes in what is PART_OF it,
 * any number of steps, and what stands in one of its lanes (a chain's lanes come with it in the data).
 */
export function listedSegments(
  { letter, cluster, chain: whole }: Listing,
  facts: Pick<Facts, 'segments' | 'partOf' | 'chains'>,
): string[] {
  const wholes = wholesOf(facts);
  const lanes = new Set(facts.chains.find(({ id }) => id === whole)?.lanes.map(({ id }) => id));
  const partOf = (part: SegmentFact, id: string): boolean => wholes.get(part.id)?.has(id) ?? false;
  return facts.segments
    .filter(
      (one) =>
        (letter === null || one.letter === letter) &&
        (cluster === null || one.cluster === cluster || partOf(one, cluster)) &&
        (whole === null || partOf(one, whole) || (one.letter !== null && lanes.has(one.letter))),
    )
    .map(({ id }) => id)
    .sort(byCodePoint);
}

/** The ids of `listedSegments` as the store has them; null, and nothing read, when nothing chooses. At most four statements. */
export async function readListed(read: Read, listing: Listing): Promise<string[] | null> {
  const { letter, cluster, chain: whole } = listing;
  if (letter === null && cluster === null && whole === null) return null;
  const byParts = cluster !== null || whole !== null;
  const [segments, ofSegments, ofClusters, chains] = await Promise.all([
    read('segments'),
    byParts ? read('links', {}, { kind: 'Segment', type: 'PART_OF' }) : [],
    byParts ? read('links', {}, { kind: 'Cluster', type: 'PART_OF' }) : [],
    whole === null ? [] : read('chains'),
  ]);
  return listedSegments(listing, {
    segments: segments.map(segment),
    partOf: [...ofSegments, ...ofClusters].map(link),
    chains: chains.map(chain),
  });
}

/** The segments that the scope of these facts lists and counts, by id. */
export const listed = once((facts: Facts): SegmentFact[] => {
  const only = facts.scope.segments && new Set(facts.scope.segments);
  return facts.segments.filter(({ id }) => !only || only.has(id)).sort((a, b) => byCodePoint(a.id, b.id));
});
