import type { Cell, Graph, Row } from '../../server/graph/graph.ts';
import { statement } from './statement.ts';

export type Flat = Readonly<Record<string, Cell>>;

export interface StoredEntity {
  /** Its labels beside `Entity`. */
  readonly labels: readonly string[];
  readonly properties: Flat;
}

export interface StoredRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Flat;
}

/** All that a store holds, as plain data (docs/decisions: how the graph is laid out). */
export interface Dataset {
  readonly entities: readonly StoredEntity[];
  readonly relations: readonly StoredRelation[];
  /** Records and observations, each hung on the entity that its property `entity` names. */
  readonly records: readonly Flat[];
  readonly observations: readonly Flat[];
  readonly sources: readonly Flat[];
  readonly store: readonly Flat[];
}

export const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
export const list = (cell: Cell | undefined): readonly Cell[] => (Array.isArray(cell) ? (cell as Cell[]) : []);

/** The items by their key, in the order in which the keys first come. */
export function groups<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group) group.push(item);
    else found.set(key(item), [item]);
  }
  return found;
}

const batch = 2_000;

/** Fills an empty graph with the data, in a few statements of its own, so that no statement under test is relied on. */
export async function load(graph: Graph, data: Dataset): Promise<void> {
  const put = async (create: string, rows: readonly Cell[]): Promise<void> => {
    for (let i = 0; i < rows.length; i += batch)
      await graph.write([{ statement: statement(create), params: { rows: rows.slice(i, i + batch) } }]);
  };
  for (const [labels, entities] of groups(data.entities, (e) => e.labels.join(':')))
    await put(
      `UNWIND $rows AS row CREATE (e:Entity${labels === '' ? '' : `:${labels}`}) SET e += row`,
      entities.map((e) => e.properties),
    );
  for (const [type, relations] of groups(data.relations, (r) => r.type))
    await put(
      'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) ' +
        `CREATE (a)-[r:${type}]->(b) SET r += row.properties`,
      relations.map(({ from, to, properties }) => ({ from, to, properties })),
    );
  const hang = (edge: string, label: string): string =>
    `UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (e)-[:${edge}]->(x:${label}) SET x += row`;
  await put(hang('RECORDED', 'Record'), data.records);
  await put(hang('OBSERVED', 'Observation'), data.observations);
  await put('UNWIND $rows AS row CREATE (x:Source) SET x += row', data.sources);
  await put('UNWIND $rows AS row CREATE (x:Store) SET x += row', data.store);
}

/** Everything the graph holds, in an order that depends on nothing but the data. */
export async function dump(graph: Graph): Promise<Dataset> {
  const read = async (query: string): Promise<readonly Row[]> => graph.read(statement(query));
  const properties = (rows: readonly Row[]): Flat[] => rows.map((row) => row.properties as Flat);
  const entities = await read('MATCH (e:Entity) RETURN labels(e) AS labels, properties(e) AS properties');
  const relations = await read(
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties',
  );
  const hung = (edge: string, label: string): Promise<readonly Row[]> =>
    read(`MATCH (e:Entity)-[:${edge}]->(x:${label}) RETURN properties(x) AS properties`);
  return sorted({
    entities: entities.map((row) => ({
      labels: (row.labels as string[]).filter((label) => label !== 'Entity'),
      properties: row.properties as Flat,
    })),
    relations: relations as unknown as StoredRelation[],
    records: properties(await hung('RECORDED', 'Record')),
    observations: properties(await hung('OBSERVED', 'Observation')),
    sources: properties(await read('MATCH (x:Source) RETURN properties(x) AS properties')),
    store: properties(await read('MATCH (x:Store) RETURN properties(x) AS properties')),
  });
}

/** One text for equal values: keys in order, minus zero as zero. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const inOrder = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [canonical(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);

/** The same data in the order in which `dump` gives it. */
export const sorted = (data: Dataset): Dataset => ({
  entities: inOrder(data.entities.map((e) => ({ ...e, labels: e.labels.toSorted() }))),
  relations: inOrder(data.relations),
  records: inOrder(data.records),
  observations: inOrder(data.observations),
  sources: inOrder(data.sources),
  store: inOrder(data.store),
});
