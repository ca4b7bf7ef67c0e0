import type { Scope, WeakLinkRule } from '../../api/generated/graphql.ts';
import { usualWeights, type Weights } from '../../state/view.ts';

/** What the scores are asked with. */
export interface ScoreAsked {
  readonly scope: Scope;
  readonly a: number;
  readonly b: number;
  readonly targetedWeight: number;
}

export const scoreAsked = ({ a, b, targeted }: Weights, scope: Scope): ScoreAsked => ({
  scope,
  a,
  b,
  targetedWeight: targeted,
});

/** The weights as the file of the list takes them; those that are as usual are left out. */
export const scoreParams = ({ a, b, targeted }: Weights): Readonly<Record<string, number>> => ({
  ...(a === usualWeights.a ? {} : { a }),
  ...(b === usualWeights.b ? {} : { b }),
  ...(targeted === usualWeights.targeted ? {} : { targetedWeight: targeted }),
});

/** The rules in the order of the API. */
export const weakRules: readonly WeakLinkRule[] = ['SINGLE', 'CONCENTRATED', 'SOLE_SUPPLIER'];

/** The rules a view counts: those its legend has not hidden. */
export const shownRules = (hidden: readonly string[]): readonly WeakLinkRule[] =>
  weakRules.filter((rule) => !hidden.includes(`weak:${rule}`));

/** What the weak links are asked with; with every rule shown none is named. */
export function weakAsked(
  hidden: readonly string[],
  scope: Scope,
): { readonly scope: Scope; readonly rules?: WeakLinkRule[] } {
  const rules = shownRules(hidden);
  return { scope, ...(rules.length < weakRules.length ? { rules: [...rules] } : {}) };
}

/** The least unknown share that is told: sums of shares are floats, and under half a percent rounds to none. */
export const leastTold = 0.005;
