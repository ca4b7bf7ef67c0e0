import type { Graph } from '../graph/graph.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { replace } from './replace.ts';
import { countsOfPlan, type Counts } from './report.ts';

/** What a removal took away. Entities that other sources still describe or name are `changed`, not `removed`. */
export interface RemovalReport {
  readonly source: string;
  readonly entities: Counts;
  readonly records: Counts;
  readonly statements: Counts;
  readonly observations: Counts;
}

/**
 * Takes a source out of the store whole: its row, what it said of entities, its statements and observations, in one
 * transaction, and nothing of any other source. An entity that only others still name stays, nameless and out of sight.
 * @throws UserInputError NOT_FOUND when there is no such source · StoreError
 */
export async function removeSource(graph: Graph, source: string): Promise<RemovalReport> {
  const plan = await replace(graph, {
    sources: new Set([source]),
    wanted: { sources: [], dropped: [source], records: [], statements: [], observations: [] },
    check: ({ sources }) => {
      if (!sources.has(source))
        throw new UserInputError(
          { zh: `没有来源“${source}”。`, en: `There is no source “${source}”.` },
          'source',
          'NOT_FOUND',
        );
    },
    dryRun: false,
  });
  return { source, ...countsOfPlan(plan) };
}
