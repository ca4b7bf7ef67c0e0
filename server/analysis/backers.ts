import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts, Link } from './fact.ts';
import { targetsInScope } from './targets.ts';
import { back, forth, reachedFrom, wayBack, ways, type Walk, type Way } from './ways.ts';
import { wholesOf } from './wholes.ts';

/** TARGETS, of the scope, of a segment or something it is PART_OF. */
export function aimsAt(facts: Facts, segment: string): Link[] {
  const wholes = wholesOf(facts).get(segment) ?? new Set([segment]);
  return targetsInScope(facts).filter(({ to }) => wholes.has(to));
}

/** Steps from a segment up to what it is PART_OF. */
export function upwards(facts: Facts, segment: string): Walk[] {
  const wholes = wholesOf(facts).get(segment) ?? new Set([segment]);
  return forth(
    'PART_OF',
    facts.partOf.filter(({ from, to }) => wholes.has(from) && wholes.has(to)),
  );
}

/** Somebody who backs a segment, and the way from there to it. */
export interface Backer {
  readonly entity: string;
  readonly way: Way;
}

/**
 * The support of analysis.md “Candidates”: areas, parks and policies that TARGET the segment (as the rule TARGETED reads it: in
 * scope, or of a place in scope; it or what it is PART_OF), and funds, wherever they are, that FUND it. By id.
 * @param funds FUNDS into the segment
 */
export function backers(facts: Facts, segment: string, funds: readonly Link[]): Backer[] {
  const targets = aimsAt(facts, segment);
  const steps = reachedFrom(
    ways([...upwards(facts, segment), ...back('TARGETS', targets), ...back('FUNDS', funds)]),
    segment,
  );
  const who = new Set([...targets, ...funds].map(({ from }) => from));
  return [...who].sort(byCodePoint).flatMap((entity) => {
    const way = wayBack(steps, entity);
    return way ? [{ entity, way }] : [];
  });
}
