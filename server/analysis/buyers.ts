import type { Graph, ReadOptions } from '../graph/graph.ts';
import { counting, type Scope } from '../model/scope.ts';
import type { Buyer, Link } from './fact.ts';
import { link, ofType, operations } from './links.ts';
import { grouped } from './grouped.ts';
import { reader } from './rows.ts';

const byFrom = (links: readonly Link[]): Map<string, Link[]> => grouped(links, ({ from }) => from);

/**
 * What each of these companies needs, makes, does and buys in a view, by id: three statements, however many they are.
 * An id that is no visible company has nothing.
 */
export async function readBuyers(
  graph: Graph,
  scope: Scope,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Buyer>> {
  const read = reader(graph, counting(scope), options);
  const [links, productNeeds, supplies] = await Promise.all([
    read('company-links-of', { ids }),
    read('product-needs-of', { ids }),
    read('links-into', { ids }, { type: 'SUPPLIES' }),
  ]);
  const does = grouped(operations(ofType(links, 'OPERATES_IN')), ({ from }) => from);
  const needs = byFrom(ofType(links, 'NEEDS').map(link));
  const produces = byFrom(ofType(links, 'PRODUCES').map(link));
  const ofProduct = byFrom(productNeeds.map(link));
  const buys = grouped(supplies.map(link), ({ to }) => to);
  return new Map(
    ids.map((id) => {
      const made = produces.get(id) ?? [];
      return [
        id,
        {
          id,
          operations: does.get(id) ?? [],
          needs: needs.get(id) ?? [],
          produces: made,
          productNeeds: [...new Set(made.map(({ to }) => to))].flatMap((product) => ofProduct.get(product) ?? []),
          supplies: buys.get(id) ?? [],
        },
      ];
    }),
  );
}
