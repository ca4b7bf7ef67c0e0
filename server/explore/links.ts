import type { Cell, Graph, ReadOptions } from '../graph/graph.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import { relationId, type Relation, type Statement } from '../model/entity.ts';
import { statuses, type Status } from '../model/evidence.ts';
import { relations, type RelationTypeId } from '../model/relations.ts';
import { mapOf, textIn, textOrNull } from './cells.ts';
import { typeRanks } from './direction.ts';
import { propertiesIn } from './properties.ts';
import { sourceOrder } from './source-order.ts';

/** The two ends and the type of a statement, which the store keeps beside its properties. */
export interface Ends {
  readonly from: string;
  readonly type: RelationTypeId;
  readonly to: string;
}

function statementIn({ from, type, to }: Ends, cell: Cell): Statement {
  const stored = mapOf(cell);
  const status = textIn(stored, 'status');
  if (!Object.hasOwn(statuses, status)) throw new TypeError(`${status} is no status`);
  return {
    key: textIn(stored, 'key'),
    type,
    from,
    to,
    qualifier: textOrNull(stored, 'qualifier') ?? '',
    source: textIn(stored, 'source'),
    quote: textOrNull(stored, 'quote') ?? '',
    status: status as Status,
    since: textOrNull(stored, 'since'),
    until: textOrNull(stored, 'until'),
    properties: propertiesIn(stored, relations[type].properties),
  };
}

/**
 * The links that these stored statements tell, each once, in the order their first statement came; within a link the newest
 * source first (published descending, then source id), then the newest `since`.
 */
export async function linksOf(
  graph: Graph,
  told: Iterable<readonly [Ends, Cell]>,
  options?: ReadOptions,
): Promise<Relation[]> {
  const byLink = new Map<string, Statement[]>();
  const sources = new Set<string>();
  const keys = new Set<string>();
  for (const [ends, cell] of told) {
    const statement = statementIn(ends, cell);
    // A link between two of the entities asked about is told from both ends.
    if (keys.has(statement.key)) continue;
    keys.add(statement.key);
    const id = relationId(statement.from, statement.type, statement.to, statement.qualifier);
    const others = byLink.get(id);
    if (others) others.push(statement);
    else byLink.set(id, [statement]);
    sources.add(statement.source);
  }
  if (byLink.size === 0) return [];
  const newest = await sourceOrder(graph, sources, options);
  return [...byLink].map(([id, statements]) => {
    const [first] = statements as [Statement, ...Statement[]];
    statements.sort((a, b) => newest(a.source, b.source) || byCodePoint(b.since ?? '', a.since ?? ''));
    return { id, type: first.type, from: first.from, to: first.to, qualifier: first.qualifier, statements };
  });
}

/** The order of a list of relations: type as in the vocabulary, then the ends, then the qualifier. */
export const byTypeThenEnds = (a: Relation, b: Relation): number =>
  typeRanks[a.type] - typeRanks[b.type] ||
  byCodePoint(a.from, b.from) ||
  byCodePoint(a.to, b.to) ||
  byCodePoint(a.qualifier, b.qualifier);
