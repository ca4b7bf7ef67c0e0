import { byCodePoint } from '../model/code-point-order.ts';
import type { Presence } from '../model/evidence.ts';
import type { CompanyFact, Facts } from './fact.ts';
import { grouped } from './grouped.ts';
import { once } from './once.ts';
import { partsOf } from './subsegments.ts';
import { surveyedNone } from './surveys.ts';

/** Whether a segment is there in the scope, and who makes it so. */
export interface SegmentPresence {
  readonly presence: Presence;
  /** The named ones of who(s); n(s) is their number. Ids by code point. */
  readonly named: readonly string[];
  /** The unnamed groups of who(s). Ids by code point. */
  readonly groups: readonly string[];
  /** How many of `named` only a source of kind sample names. */
  readonly sampleCount: number;
  /** Only sources of kind sample make it present or absent. */
  readonly sample: boolean;
}

/** Only one firm is known (仅一家): n(s) = 1 and no unnamed group. */
export const isSingle = ({ named, groups }: Pick<SegmentPresence, 'named' | 'groups'>): boolean =>
  named.length === 1 && groups.length === 0;

/**
 * Presence of every visible segment, listed or not, by id (analysis.md “What counts”, model.md “Presence”).
 * who(s) = active companies in scope operating in s or a sub-segment of any depth; `present` when there is one, else
 * `absent` when a survey of the scope found none, else `unknown`.
 */
export const presences = once((facts: Facts): Map<string, SegmentPresence> => {
  const companies = new Map(facts.companies.map((company) => [company.id, company]));
  const active = grouped(
    facts.operations.filter(({ activity }) => activity === 'active'),
    ({ to }) => to,
  );
  const none = surveyedNone(facts);
  const samples = new Set(facts.scope.sampleSources);
  return new Map(
    [...partsOf(facts)].map(([segment, parts]) => {
      const who = new Set<CompanyFact>();
      for (const part of parts)
        for (const { from } of active.get(part) ?? []) {
          const company = companies.get(from);
          if (company) who.add(company);
        }
      const all = [...who].sort((a, b) => byCodePoint(a.id, b.id));
      const named = all.filter(({ unnamed }) => !unnamed);
      const surveys = none.get(segment);
      return [
        segment,
        {
          presence: who.size > 0 ? 'present' : surveys ? 'absent' : 'unknown',
          named: named.map(({ id }) => id),
          groups: all.filter(({ unnamed }) => unnamed).map(({ id }) => id),
          sampleCount: named.filter(({ sample }) => sample).length,
          sample:
            all.length > 0
              ? all.every(({ sample }) => sample)
              : (surveys?.every((source) => samples.has(source)) ?? false),
        },
      ];
    }),
  );
});
