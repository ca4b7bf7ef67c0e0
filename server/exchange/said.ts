import { textIn } from '../graph/cells.ts';
import type { Graph } from '../graph/graph.ts';
import { observationIn, recordIn, sourceIn, statementIn } from '../graph/rebuilt.ts';
import { cypher } from '../graph/statement.ts';
import type { EntityRecord, Observation, Source, Statement } from '../model/entity.ts';
import { referencesOf, relationTypeIds } from '../model/relations.ts';
import { readPages } from './pages.ts';

/** Everything that some sources say, as the store has it. */
export interface Said {
  readonly records: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
}

/** All sources of the store, in order of their ids. */
export const readSources = async (graph: Graph): Promise<Source[]> =>
  (await readPages(graph, cypher('exchange/sources'))).map(({ source }) => sourceIn(source));

/** What these sources say. */
export async function readSaid(graph: Graph, sources: readonly string[]): Promise<Said> {
  if (sources.length === 0) return { records: [], statements: [], observations: [] };
  const records = await readPages(graph, cypher('exchange/records-of-sources'), { sources });
  const observations = await readPages(graph, cypher('exchange/observations-of-sources'), { sources });
  const statements: Statement[] = [];
  for (const type of relationTypeIds)
    for (const row of await readPages(graph, cypher('exchange/statements-of-sources', { type }), { sources }))
      statements.push(statementIn({ from: textIn(row, 'from'), type, to: textIn(row, 'to') }, row.statement));
  return {
    records: records.map(({ record }) => recordIn(record)),
    statements,
    observations: observations.map(({ observation }) => observationIn(observation)),
  };
}

/** The ids of all entities that statements and observations name: ends, references, scopes. */
export function namedBy({ statements, observations }: Omit<Said, 'records'>): Set<string> {
  const ids = new Set<string>();
  for (const statement of statements) {
    ids.add(statement.from).add(statement.to);
    for (const reference of referencesIn(statement)) ids.add(reference);
  }
  for (const { entity, scope } of observations) {
    ids.add(entity);
    if (scope !== null) ids.add(scope);
  }
  return ids;
}

const referencesIn = ({ type, properties }: Statement): string[] =>
  referencesOf(type).flatMap((name) => {
    const id = properties[name];
    return typeof id === 'string' ? [id] : [];
  });
