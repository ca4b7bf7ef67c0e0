import { byCodePoint } from '../model/code-point-order.ts';
import type { Facts } from './fact.ts';
import { gaps, sum } from './gaps.ts';
import { listed } from './listed.ts';
import { standing, type Standing } from './standing.ts';

/** What of a segment may differ between two scopes, in the order in which it is told. */
const comparedAspects = [
  'LISTED',
  'PRESENCE',
  'COMPANY_COUNT',
  'COMPANIES',
  'UNNAMED',
  'SINGLE',
  'GAP',
  'SEVERITY',
  'RULES',
  'STATE',
] as const;

export type ComparedAspect = (typeof comparedAspects)[number];

/** How b stands to a: present in b alone, in a alone, otherwise not alike, alike. */
export type ComparedTurn = 'GAINED' | 'LOST' | 'CHANGED' | 'SAME';

export interface ComparedSegment {
  readonly segment: string;
  readonly turn: ComparedTurn;
  /** In the order of `comparedAspects`; empty when alike. */
  readonly aspects: readonly ComparedAspect[];
  readonly a: Standing;
  readonly b: Standing;
  /** Ids of companies, named and groups, in it in one of the two alone. */
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

const differs: Record<ComparedAspect, (a: Standing, b: Standing) => boolean> = {
  LISTED: (a, b) => a.listed !== b.listed,
  PRESENCE: (a, b) => a.presence !== b.presence,
  COMPANY_COUNT: (a, b) => a.companyCount !== b.companyCount,
  COMPANIES: (a, b) => !same(a.companies, b.companies),
  UNNAMED: (a, b) => a.unnamed !== b.unnamed,
  SINGLE: (a, b) => a.single !== b.single,
  GAP: (a, b) => a.gap !== b.gap,
  SEVERITY: (a, b) => a.severity !== b.severity,
  RULES: (a, b) => !same(a.rules, b.rules),
  STATE: (a, b) => a.state !== b.state,
};

const turnOf = (a: Standing, b: Standing, alike: boolean): ComparedTurn => {
  const [before, after] = [a.presence === 'present', b.presence === 'present'];
  if (before !== after) return after ? 'GAINED' : 'LOST';
  return alike ? 'SAME' : 'CHANGED';
};

const without = (ids: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
};

/**
 * Two scopes side by side, segment by segment: every segment that one of them lists, by id (the field `compare` of the API).
 * `compare(b, a)` is `compare(a, b)` with the sides, and GAINED and LOST, exchanged. A rank alone is no difference: it moves
 * with the other gaps.
 */
export function compare(a: Facts, b: Facts): ComparedSegment[] {
  const segments = new Set([...listed(a), ...listed(b)].map(({ id }) => id));
  return [...segments].sort(byCodePoint).map((segment) => {
    const [inA, inB] = [standing(a, segment), standing(b, segment)];
    const aspects = comparedAspects.filter((aspect) => differs[aspect](inA, inB));
    return {
      segment,
      turn: turnOf(inA, inB, aspects.length === 0),
      aspects,
      a: inA,
      b: inB,
      onlyInA: without(inA.companies, inB.companies),
      onlyInB: without(inB.companies, inA.companies),
    };
  });
}

/** The segments that do not stand alike in both. */
export const differences = (segments: readonly ComparedSegment[]): ComparedSegment[] =>
  segments.filter(({ aspects }) => aspects.length > 0);

/** How many companies with a name a scope holds. */
export const namedCount = ({ companies }: Facts): number => companies.filter(({ unnamed }) => !unnamed).length;

/** The severity of all gaps of a scope together. */
export const severitySum = (facts: Facts): number => sum(gaps(facts).map(({ severity }) => severity));
