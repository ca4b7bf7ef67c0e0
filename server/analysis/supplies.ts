import type { Graph, ReadOptions } from '../graph/graph.ts';
import { counting, liesIn, type Scope } from '../model/scope.ts';
import type { Link } from './fact.ts';
import { link } from './links.ts';
import { reader } from './rows.ts';

/** SUPPLIES that leave a company located or settled in the scope's places (everywhere: any company), in no order. One statement. */
export async function readSupplies(graph: Graph, scope: Scope, options?: ReadOptions): Promise<Link[]> {
  const read = reader(graph, counting(scope), options);
  // In an area and a park at once the ends outside are left to `chainSupplies`, which knows the companies in scope.
  const [places] = liesIn(scope);
  const rows = places
    ? await read('supplies-in', { places })
    : await read('links', {}, { kind: 'Company', type: 'SUPPLIES' });
  return rows.map(link);
}
