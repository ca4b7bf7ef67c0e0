import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { readWhole } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import type { KindId } from '../model/kinds.ts';
import { counting, type Scope } from '../model/scope.ts';

/** More than this in one place is refused: a list of a part of them would be wrong. */
const most = 500_000;

/**
 * Ids of the visible entities of these kinds that lie in a place of every list, by statements that count in the scope, in no
 * order. One statement a list.
 * @throws UserInputError LIMIT_EXCEEDED when more than 500,000 lie in the places of one list.
 */
export async function lyingInAll(
  graph: Graph,
  scope: Scope,
  { kinds, lists }: { readonly kinds: readonly KindId[]; readonly lists: readonly (readonly string[])[] },
  options?: ReadOptions,
): Promise<string[]> {
  const limit = {
    most,
    words: {
      zh: `范围过大：一处最多列出 ${most} 个实体，请缩小范围。`,
      en: `The scope is too big: at most ${most} entities of one place are listed. Choose a smaller one.`,
    },
    field: 'scope',
  };
  const read = async (places: readonly string[]): Promise<Set<string>> => {
    const rows = await readWhole(
      graph,
      cypher('explore/lying-in'),
      { ...counting(scope), kinds, places },
      limit,
      options,
    );
    return new Set(rows.map((row) => textIn(row, 'id')));
  };
  const [start = new Set<string>(), ...others] = await Promise.all(lists.map(read));
  return [...start].filter((id) => others.every((other) => other.has(id)));
}
