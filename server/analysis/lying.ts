import { textIn, textOrNull } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { relationId } from '../model/entity.ts';
import { counting, type Scope } from '../model/scope.ts';
import { grouped } from './grouped.ts';
import { reader } from './rows.ts';
import type { Lying } from './substitutes.ts';

/** Where somebody lies, and the ids of the relations that say so. */
export interface LyingTold extends Lying {
  readonly evidence: ReadonlyMap<string, readonly string[]>;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly isPark: boolean;
  readonly relation: string;
}

/**
 * Parks and nearest areas of companies, by id: a park's own areas, and parks it lies in, are theirs; of areas only the first met
 * counts, as a country holds everybody. A statement a step.
 */
export async function readLying(
  graph: Graph,
  scope: Scope,
  companies: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, LyingTold>> {
  const read = reader(graph, counting(scope), options);
  const steps: Step[] = [];
  const seen = new Set(companies);
  for (let level = [...companies]; level.length > 0;) {
    const rows = await read('lying-of', { ids: level });
    const found = rows.map((row): Step => {
      const [from, to] = [textIn(row, 'fromId'), textIn(row, 'toId')];
      const relation = relationId(from, textIn(row, 'type'), to, textOrNull(row, 'qualifier') ?? '');
      return { from, to, isPark: row.toKind === 'Park', relation };
    });
    for (const one of found) steps.push(one);
    level = [...new Set(found.filter(({ isPark }) => isPark).map(({ to }) => to))].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  const above = grouped(steps, ({ from }) => from);
  return new Map(
    companies.map((id) => {
      const parks = new Set<string>();
      const areas = new Set<string>();
      const evidence = new Map<string, string[]>();
      const walk = (at: string, way: readonly string[]): void => {
        for (const { to, isPark, relation } of above.get(at) ?? []) {
          const whole = [...way, relation];
          if (isPark ? parks.has(to) : areas.has(to)) continue;
          (isPark ? parks : areas).add(to);
          evidence.set(to, whole);
          if (isPark) walk(to, whole);
        }
      };
      walk(id, []);
      return [id, { parks, areas, evidence }];
    }),
  );
}
