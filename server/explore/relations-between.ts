import type { Graph, ReadOptions } from '../graph/graph.ts';
import { endsIn } from '../graph/rebuilt.ts';
import { readWhole } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import type { Relation } from '../model/entity.ts';
import { counting, type Scope } from '../model/scope.ts';
import { wantedTypes, type LinkFilter } from './direction.ts';
import { byTypeThenEnds, linksOf } from './links.ts';

/** More statements than this between the members of one set are refused: a picture of them could not be read. */
const mostTold = 50_000;

/**
 * The relations that run between these entities and count in the scope, by type in vocabulary order, then by ends.
 * One statement and one for the sources.
 * @throws UserInputError LIMIT_EXCEEDED when more than 50,000 statements run between them.
 */
export async function relationsBetween(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  types?: LinkFilter['types'],
  options?: ReadOptions,
): Promise<Relation[]> {
  const asked = [...new Set(ids)];
  if (asked.length < 1) return [];
  const rows = await readWhole(
    graph,
    cypher('explore/relations-between'),
    { ...counting(scope), ids: asked, types: wantedTypes(types) },
    {
      most: mostTold,
      words: {
        zh: `这些实体之间的陈述超过 ${mostTold} 条，请缩小范围`,
        en: `More than ${mostTold} statements run between these entities; ask for fewer`,
      },
      field: 'ids',
    },
    options,
  );
  const links = await linksOf(
    graph,
    rows.map((row) => [endsIn(row), row.told ?? null] as const),
    options,
  );
  return links.sort(byTypeThenEnds);
}
