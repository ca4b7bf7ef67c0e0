import type { Cell, Graph, Write } from '../graph/graph.ts';
import { cypher, type Expansion } from '../graph/statement.ts';
import { recordId, type Entity, type Statement } from '../model/entity.ts';
import { kindIds } from '../model/kinds.ts';
import { relationTypeIds } from '../model/relations.ts';
import { batches } from './pages.ts';
import type { Changes, Plan } from './plan.ts';
import { storedEntity, storedObservation, storedRecord, storedSource, storedStatement, type Stored } from './stored.ts';

/** One statement a batch, over the parameter that its file unwinds. */
const over = (name: string, parameter: string, all: readonly Cell[], expansion: Expansion = {}): Write[] =>
  batches(all).map((some) => ({ statement: cypher(`exchange/${name}`, expansion), params: { [parameter]: some } }));

/** The properties to set so that what was there becomes what is wanted: those that go are set to null. */
const difference = (was: Stored, now: Stored): Record<string, Cell> => ({
  ...Object.fromEntries(Object.keys(was).map((key) => [key, null])),
  ...now,
});

/** Things that are nodes of their own under one key. */
function nodeWrites<T>(
  sort: string,
  changes: Changes<T>,
  keyOf: (it: T) => string,
  key: 'id' | 'key',
  stored: (it: T) => Stored,
) {
  const row = (it: T) => ({ [key]: keyOf(it), entity: stored(it).entity ?? null, properties: stored(it) });
  const changed = changes.changed.map(({ was, now }) => ({
    [key]: keyOf(now),
    properties: difference(stored(was), stored(now)),
  }));
  return {
    remove: over(`remove-${sort}`, `${key}s`, changes.removed.map(keyOf)),
    put: [...over(`create-${sort}`, 'rows', changes.added.map(row)), ...over(`change-${sort}`, 'rows', changed)],
  };
}

function entityWrites({ added, changed, removed }: Changes<Entity>) {
  const put = kindIds.flatMap((kind) => {
    const relabelled = changed.filter(({ was, now }) => was.kind === kind && now.kind !== kind);
    const fresh = added.filter((entity) => entity.kind === kind);
    const other = changed.filter(({ now }) => now.kind === kind);
    return [
      ...over(
        'unlabel-entities',
        'ids',
        relabelled.map(({ was }) => was.id),
        { kind },
      ),
      ...over(
        'create-entities',
        'rows',
        fresh.map((entity) => ({ id: entity.id, properties: storedEntity(entity) })),
        { kind },
      ),
      ...over(
        'change-entities',
        'rows',
        other.map(({ was, now }) => ({ id: now.id, properties: difference(storedEntity(was), storedEntity(now)) })),
        { kind },
      ),
    ];
  });
  return {
    put,
    remove: over(
      'remove-entities',
      'ids',
      removed.map(({ id }) => id),
    ),
  };
}

function statementWrites({ added, changed, removed }: Changes<Statement>) {
  const of = (name: string, type: Statement['type'], rows: readonly (Record<string, Cell> & { type: string })[]) =>
    over(
      name,
      'rows',
      rows.filter((row) => row.type === type),
      { type },
    );
  const place = ({ type, from, to, key }: Statement) => ({ type, from, to, key });
  const fresh = added.map((it) => ({ ...place(it), properties: storedStatement(it) }));
  const other = changed.map(({ was, now }) => ({
    ...place(now),
    properties: difference(storedStatement(was), storedStatement(now)),
  }));
  const gone = removed.map(place);
  return {
    remove: relationTypeIds.flatMap((type) => of('remove-statements', type, gone)),
    put: relationTypeIds.flatMap((type) => [
      ...of('create-statements', type, fresh),
      ...of('change-statements', type, other),
    ]),
  };
}

/** The writes of a plan, in an order in which each finds what it needs. */
function writesOf(plan: Plan): Write[] {
  const { revision: seen, sources } = plan;
  const revision = { seen, next: seen + 1 };
  const entities = entityWrites(plan.entities);
  const records = nodeWrites('records', plan.records, recordId, 'id', storedRecord);
  const statements = statementWrites(plan.statements);
  const observations = nodeWrites('observations', plan.observations, ({ key }) => key, 'key', storedObservation);
  const rows = [
    ...sources.added.map((now) => ({ id: now.id, properties: storedSource(now) })),
    ...sources.changed.map(({ was, now }) => ({
      id: now.id,
      properties: difference(storedSource(was), storedSource(now)),
    })),
  ];
  return [
    { statement: cypher('exchange/hold-store'), params: { seen } },
    { statement: cypher('exchange/next-revision'), params: revision },
    ...statements.remove,
    ...observations.remove,
    ...records.remove,
    ...over('put-sources', 'rows', rows),
    ...entities.put,
    ...records.put,
    ...statements.put,
    ...observations.put,
    ...entities.remove,
    ...over(
      'remove-sources',
      'ids',
      sources.removed.map(({ id }) => id),
    ),
  ];
}

/**
 * Writes a plan in one transaction: all of it or nothing.
 * @throws StoreError; CONFLICT when the store is no longer at the revision the plan was made at
 */
export const apply = (graph: Graph, plan: Plan): Promise<void> => graph.write(writesOf(plan));
