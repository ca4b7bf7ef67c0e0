import type { Cell, Graph, Write } from '../../server/graph/graph.ts';
import type { CypherStatement } from '../../server/graph/statement.ts';
import { kindIds } from '../../server/model/kinds.ts';
import { relationTypeIds } from '../../server/model/relations.ts';
import type { World } from './world.ts';

const statement = (text: string): CypherStatement => ({ name: 'a statement of a test', text, returns: '' });

/** Without what is null: a property nobody said is not stored. */
const stored = (properties: object): Record<string, Cell> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

/** Writes a world into an empty store as docs/decisions lay it out, and makes the revision `revision`. */
export async function fill(graph: Graph, world: World, revision = 1): Promise<void> {
  const writes: Write[] = [];
  const write = (text: string, rows: readonly Record<string, Cell>[]): void => {
    if (rows.length > 0) writes.push({ statement: statement(text), params: { rows } });
  };
  write(
    'UNWIND $rows AS row CREATE (s:Source {id: row.id}) SET s += row',
    world.sources.map((s) => stored(s)),
  );
  for (const kind of kindIds)
    write(
      `UNWIND $rows AS row CREATE (e:Entity:${kind} {id: row.id}) SET e += row`,
      world.entities
        .filter((e) => e.kind === kind)
        .map(({ id, name, sources, properties }) => ({ id, kind, name, sources, ...properties })),
    );
  for (const type of relationTypeIds)
    write(
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type} {key: row.key}]->(b) SET r += row.said`,
      world.statements
        .filter((s) => s.type === type)
        .map(({ from, to, key, qualifier, source, quote, status, since, until, properties }) => ({
          from,
          to,
          key,
          said: stored({ qualifier, source, quote, status, since, until, ...properties }),
        })),
    );
  write(
    'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (e)-[:RECORDED]->(r:Record {id: row.id}) SET r += row.said',
    world.records.map((r) => ({
      entity: r.entity,
      id: `${r.source}|${r.entity}`,
      said: stored({ entity: r.entity, source: r.source, kind: r.kind, name: r.name, ...r.properties }),
    })),
  );
  write(
    'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) CREATE (e)-[:OBSERVED]->(o:Observation {key: row.key}) SET o += row.said',
    world.observations.map((o) => ({ entity: o.entity, key: o.key, said: stored(o) })),
  );
  writes.push({
    statement: statement("MERGE (s:Store {id: 'store'}) SET s.revision = $revision"),
    params: { revision },
  });
  await graph.write(writes);
}
