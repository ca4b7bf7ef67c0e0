import type { Graph, ReadOptions } from '../graph/graph.ts';
import { cypher } from '../graph/statement.ts';
import { byCodePoint } from '../model/code-point-order.ts';
import type { Observation } from '../model/entity.ts';
import { operators, type Operator } from '../model/evidence.ts';
import type { Scope } from '../model/scope.ts';
import { mapOf, numberIn, textIn, textOrNull, type CellMap } from './cells.ts';

/** Figures of a page of entities are counted in hundreds; the statement stops here all the same. */
const most = 50_000;

function observationIn(stored: CellMap): Observation {
  const operator = textIn(stored, 'operator');
  if (!(operators as readonly string[]).includes(operator)) throw new TypeError(`${operator} is no operator`);
  return {
    key: textIn(stored, 'key'),
    entity: textIn(stored, 'entity'),
    metric: textIn(stored, 'metric'),
    operator: operator as Operator,
    value: numberIn(stored, 'value'),
    valueMax: stored.valueMax === undefined || stored.valueMax === null ? null : numberIn(stored, 'valueMax'),
    unit: textOrNull(stored, 'unit'),
    period: textOrNull(stored, 'period'),
    scope: textOrNull(stored, 'scope'),
    source: textIn(stored, 'source'),
    quote: textOrNull(stored, 'quote') ?? '',
  };
}

/** Where a period begins and ends; an open end, or no period at all, is ''. */
function ends(period: string | null): { readonly start: string; readonly end: string } {
  const [start = '', end] = (period ?? '').split('/');
  return { start, end: end ?? start };
}

/** Whether a figure was already there on a day: its period had begun, or nobody said when it was taken. */
const known = (observation: Observation, asOf: string): boolean => ends(observation.period).start <= asOf;

/** Newest period first (by its end, an open end counting as newest when it has a start), undated last, then metric, then key. */
function newestPeriodFirst(a: Observation, b: Observation): number {
  const rank = (o: Observation): string => {
    const { start, end } = ends(o.period);
    return end || (start ? '~' : '');
  };
  return byCodePoint(rank(b), rank(a)) || byCodePoint(a.metric, b.metric) || byCodePoint(a.key, b.key);
}

/**
 * The figures of each of these entities, newest period first; of a scope, only those of sources that are on and whose
 * period had begun by its day. An entity without any has an empty list. One statement, however many ids.
 */
export async function observationsOf(
  graph: Graph,
  scope: Pick<Scope, 'without' | 'asOf'> | null,
  ids: readonly string[],
  options?: ReadOptions,
): Promise<Map<string, Observation[]>> {
  const found = new Map<string, Observation[]>(ids.map((id) => [id, []]));
  if (found.size === 0) return found;
  const params = { ids: [...found.keys()], without: scope?.without ?? [], first: most };
  for (const row of await graph.read(cypher('explore/observations'), params, options)) {
    const observation = observationIn(mapOf(row.observation));
    if (!scope || known(observation, scope.asOf)) found.get(textIn(row, 'entity'))?.push(observation);
  }
  for (const list of found.values()) list.sort(newestPeriodFirst);
  return found;
}
