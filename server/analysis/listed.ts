import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts, SegmentFact } from './fact.ts';
import { once } from './once.ts';
import { wholesOf } from './wholes.ts';

/**
 * The segments a scope lists and counts, by id: every one that its letter, cluster and chain let through.
 * A letter is the segment's own. A cluster is the segment's facet, or what it is PART_OF. A chain takes in what is PART_OF it,
 * any number of steps, and what stands in one of its lanes (a chain's lanes come with it in the data).
 */
export const listed = once((facts: Facts): SegmentFact[] => {
  const { letter, cluster, chain } = facts.scope;
  const wholes = wholesOf(facts);
  const lanes = new Set(facts.chains.find(({ id }) => id === chain)?.lanes.map(({ id }) => id));
  const partOf = (segment: SegmentFact, whole: string): boolean => wholes.get(segment.id)?.has(whole) ?? false;
  return facts.segments
    .filter(
      (segment) =>
        (letter === null || segment.letter === letter) &&
        (cluster === null || segment.cluster === cluster || partOf(segment, cluster)) &&
        (chain === null || partOf(segment, chain) || (segment.letter !== null && lanes.has(segment.letter))),
    )
    .sort((a, b) => byCodePoint(a.id, b.id));
});
