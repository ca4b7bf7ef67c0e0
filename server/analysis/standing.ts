import type { Presence } from '../model/evidence.ts';
import type { GapRule } from './asked.ts';
import type { Facts } from './fact.ts';
import { gaps, type GapState } from './gaps.ts';
import { listed } from './listed.ts';
import { once } from './once.ts';
import { isSingle, presences } from './presence.ts';
import { inTalks } from './talks.ts';

/** How a segment stands in one scope. */
export interface Standing {
  readonly listed: boolean;
  readonly presence: Presence;
  /** n(s) */
  readonly companyCount: number;
  /** The companies themselves, unnamed groups last; ids. */
  readonly companies: readonly string[];
  readonly unnamed: boolean;
  readonly single: boolean;
  readonly gap: boolean;
  /** Of a gap; otherwise empty. */
  readonly rules: readonly GapRule[];
  /** B(s) of a gap, otherwise null. */
  readonly severity: number | null;
  readonly rank: number | null;
  /** Null when present. */
  readonly state: GapState | null;
}

const nowhere: Standing = {
  listed: false,
  presence: 'unknown',
  companyCount: 0,
  companies: [],
  unnamed: false,
  single: false,
  gap: false,
  rules: [],
  severity: null,
  rank: null,
  state: 'OPEN',
};

const standings = once((facts: Facts): Map<string, Standing> => {
  const shown = new Set(listed(facts).map(({ id }) => id));
  const byGap = new Map(gaps(facts).map((gap) => [gap.segment, gap]));
  return new Map(
    [...presences(facts)].map(([id, here]) => {
      const gap = byGap.get(id);
      return [
        id,
        {
          listed: shown.has(id),
          presence: here.presence,
          companyCount: here.named.length,
          companies: [...here.named, ...here.groups],
          unnamed: here.groups.length > 0,
          single: isSingle(here),
          gap: gap !== undefined,
          rules: gap?.rules ?? [],
          severity: gap?.severity ?? null,
          rank: gap?.rank ?? null,
          state: here.presence === 'present' ? null : inTalks(facts).has(id) ? 'IN_TALKS' : 'OPEN',
        },
      ];
    }),
  );
});

/** How a segment stands in a scope; one that the scope does not know (its sources off) is unknown, with nobody in it. */
export const standing = (facts: Facts, segment: string): Standing => standings(facts).get(segment) ?? nowhere;
