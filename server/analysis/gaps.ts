import { byCodePoint } from '../model/code-point-order.ts';
import type { Presence } from '../model/evidence.ts';
import { askingRules, type GapRule } from './asked.ts';
import { bridges } from './bridges.ts';
import { dependants, type Dependant } from './dependants.ts';
import type { Facts } from './fact.ts';
import { listed } from './listed.ts';
import { neededBy } from './needs.ts';
import { once } from './once.ts';
import { presences } from './presence.ts';
import { ranked } from './ranked.ts';
import { inTalks } from './talks.ts';

/** IN_TALKS when somebody negotiates or plans to come. */
export type GapState = 'OPEN' | 'IN_TALKS';

/** A listed segment that is not present and that a rule asks for. Its evidence is asked for apart (`gapEvidence`). */
export interface Gap {
  readonly segment: string;
  /** The rules that fired, one at least, in the order of `gapRules`. */
  readonly rules: readonly GapRule[];
  /** B(s), 0 or more. */
  readonly severity: number;
  /** 1 is the most severe; equal severities share a rank and the next rank counts them all (1, 1, 3). */
  readonly rank: number;
  readonly presence: Exclude<Presence, 'present'>;
  readonly state: GapState;
  /** Present segments downstream, nearest first. */
  readonly dependants: readonly Dependant[];
  /** Ids of the companies in scope that need it, themselves or through a product. */
  readonly neededBy: readonly string[];
}

/** Added from the least up, so that equal parts in any order give the same sum to the last bit. */
export const sum = (parts: readonly number[]): number => [...parts].sort((a, b) => a - b).reduce((a, b) => a + b, 0);

/**
 * The gaps of a scope, most severe first, equally severe ones by id (analysis.md “Gaps”).
 * B(s) = Σ over present t ∈ Down(s) of max(1, n(t))·δ^d(s,t), δ = 0.5, + 1 for every company that needs s.
 */
export const gaps = once((facts: Facts): Gap[] => {
  const known = presences(facts);
  const unranked = listed(facts).flatMap(({ id }) => {
    const presence = known.get(id)?.presence ?? 'unknown';
    if (presence === 'present') return [];
    const rules = askingRules(facts, id);
    if (bridges(facts).has(id)) rules.push('BRIDGE');
    if (rules.length === 0) return [];
    const down = dependants(facts, id);
    const needing = neededBy(facts).get(id) ?? [];
    const severity = sum([...down.map(({ contribution }) => contribution), ...needing.map(() => 1)]);
    const state: GapState = inTalks(facts).has(id) ? 'IN_TALKS' : 'OPEN';
    return [{ segment: id, rules, severity, presence, state, dependants: down, neededBy: needing }];
  });
  unranked.sort((a, b) => b.severity - a.severity || byCodePoint(a.segment, b.segment));
  return ranked(unranked, (a, b) => a.severity === b.severity);
});
