import type { Finding } from './finding.ts';
import type { Changes, Plan } from './plan.ts';

/** How many things of one sort changed. */
export interface Counts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * What an import or a removal did, or with `dryRun` would do. `entities` counts the entities as they are shown, merged of
 * all sources; `records` what the sources in question said of them, a row of entities.csv each.
 */
export interface ImportReport {
  readonly dryRun: boolean;
  /** Ids of the sources whose rows were replaced. */
  readonly sources: readonly string[];
  readonly entities: Counts;
  readonly records: Counts;
  readonly statements: Counts;
  readonly observations: Counts;
  /** False when the store said all this already: nothing was written. */
  readonly changes: boolean;
  /** Of level `notice` only; errors refuse the import. */
  readonly findings: readonly Finding[];
  /** How many findings there are; `findings` stops at a thousand. */
  readonly findingCount: number;
}

/** The counts of one sort of a plan. */
const countsOf = ({ added, changed, removed, unchanged }: Changes<unknown>): Counts => ({
  added: added.length,
  changed: changed.length,
  removed: removed.length,
  unchanged,
});

/** The counts of a plan. */
export const countsOfPlan = (plan: Plan) => ({
  entities: countsOf(plan.entities),
  records: countsOf(plan.records),
  statements: countsOf(plan.statements),
  observations: countsOf(plan.observations),
});
