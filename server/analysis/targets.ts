import type { Facts, Link } from './fact.ts';
import { once } from './once.ts';
import { wholesOf } from './wholes.ts';

/**
 * TARGETS that speak for the scope: of an area or park in it, and of a policy that one of its areas ESTABLISHED or that
 * SERVES one of its places.
 */
export const targetsInScope = once((facts: Facts): Link[] => {
  const policies = new Set([...facts.established.map(({ to }) => to), ...facts.serves.map(({ from }) => from)]);
  return [...facts.placeTargets, ...facts.policyTargets.filter(({ from }) => policies.has(from))];
});

/** Ids of the segments TARGETED: they, or something they are PART_OF, any number of steps. */
export const targeted = once((facts: Facts): Set<string> => {
  const aims = new Set(targetsInScope(facts).map(({ to }) => to));
  return new Set(
    [...wholesOf(facts)].filter(([, wholes]) => [...wholes].some((id) => aims.has(id))).map(([segment]) => segment),
  );
});
