import type { Facts, Operation } from './fact.ts';
import { once } from './once.ts';
import { partsOf } from './subsegments.ts';

/** OPERATES_IN that means somebody may come: a company in scope that negotiates or plans, a negotiating one that has not stopped. */
export const comingOperations = once((facts: Facts): Operation[] => {
  const inScope = new Set(facts.companies.map(({ id }) => id));
  const talkers = new Set(facts.talks.map(({ from }) => from));
  return [
    ...facts.operations.filter(
      ({ from, activity }) => inScope.has(from) && (activity === 'negotiating' || activity === 'planned'),
    ),
    ...facts.talkerOperations.filter(({ from, activity }) => talkers.has(from) && activity !== 'stopped'),
  ];
});

/** Whether all who may come to a segment or a sub-segment are companies that only sources of kind sample name. */
export function isSampleTalk(facts: Facts, segment: string): boolean {
  const samples = new Set(facts.companies.filter(({ sample }) => sample).map(({ id }) => id));
  const parts = partsOf(facts).get(segment);
  return comingOperations(facts).every(({ from, to }) => !parts?.has(to) || samples.has(from));
}

/**
 * Ids of segments in talks (analysis.md “State IN_TALKS”): a company in scope is negotiating or planned in s or a sub-segment,
 * or a company that NEGOTIATES_WITH a place in scope operates there. Says nothing about presence.
 */
export const inTalks = once((facts: Facts): Set<string> => {
  const direct = new Set(comingOperations(facts).map(({ to }) => to));
  return new Set(
    [...partsOf(facts)].filter(([, parts]) => [...parts].some((part) => direct.has(part))).map(([segment]) => segment),
  );
});
