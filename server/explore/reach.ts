import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { readWhole, type RowLimit } from '../graph/read-whole.ts';
import { cypher } from '../graph/statement.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Link } from '../model/linked-fields.ts';
import { counting, type Scope } from '../model/scope.ts';

/** Places and parts of a chain are counted in thousands; more than this in one step are refused, never cut. */
const limit: RowLimit = {
  most: 200_000,
  words: {
    zh: '范围过大：一步超过 200000 个关系，请少要一些',
    en: 'Too much at once: more than 200000 relations in one step; ask for fewer',
  },
  field: 'scope',
};

/** What is reached from an entity: its id and kind. The first is the start, whose kind nobody asked. */
export interface Reached {
  readonly id: string;
  readonly kind: string | null;
}

/**
 * What is reached from each of these over a link, any number of steps, by statements that count in the scope: itself first,
 * then nearest first, equally near ones by id. Circles end. A statement a step, however many ids.
 * @param steps at most so many steps
 */
export async function reachOf(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  link: Link,
  { steps = Infinity, options }: { readonly steps?: number; readonly options?: ReadOptions | undefined } = {},
): Promise<Map<string, Reached[]>> {
  const beyond = new Map<string, Reached[]>();
  let level = [...new Set(ids)];
  for (let step = 0; step < steps && level.length > 0; step++) {
    for (const id of level) beyond.set(id, []);
    const params = { ...counting(scope), ids: level, kinds: link.kinds };
    for (const row of await readWhole(graph, cypher('explore/steps', { link }), params, limit, options))
      beyond.get(textIn(row, 'near'))?.push({ id: textIn(row, 'far'), kind: textIn(row, 'kind') });
    level = [...new Set(level.flatMap((id) => (beyond.get(id) ?? []).map((far) => far.id)))].filter(
      (id) => !beyond.has(id),
    );
  }
  return new Map(ids.map((id) => [id, from(id, beyond)]));
}

function from(start: string, beyond: ReadonlyMap<string, readonly Reached[]>): Reached[] {
  const reached = new Map<string, Reached>([[start, { id: start, kind: null }]]);
  let level = [start];
  while (level.length > 0) {
    const next = level
      .flatMap((id) => beyond.get(id) ?? [])
      .filter(({ id }) => !reached.has(id))
      .sort((a, b) => byCodePoint(a.id, b.id));
    for (const one of next) reached.set(one.id, one);
    level = [...new Set(next.map(({ id }) => id))];
  }
  return [...reached.values()];
}
