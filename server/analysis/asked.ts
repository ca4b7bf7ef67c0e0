import type { Facts } from './fact.ts';
import { upstreamOfActive } from './dependants.ts';
import { neededBy } from './needs.ts';
import { targeted } from './targets.ts';

/** The rules by which a gap is one (analysis.md “Gaps”), in the order they are told. */
export const gapRules = ['NEEDED', 'UPSTREAM_OF_ACTIVE', 'TARGETED', 'BRIDGE'] as const;

export type GapRule = (typeof gapRules)[number];

/** Which of the rules that ask for a segment fire for it, whether it is present or not. Empty = nothing asks for it. */
export function askingRules(facts: Facts, segment: string): GapRule[] {
  const rules: GapRule[] = [];
  if (neededBy(facts).has(segment)) rules.push('NEEDED');
  if (upstreamOfActive(facts).has(segment)) rules.push('UPSTREAM_OF_ACTIVE');
  if (targeted(facts).has(segment)) rules.push('TARGETED');
  return rules;
}
