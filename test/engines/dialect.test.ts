import assert from 'node:assert/strict';
import type { Graph, Params, Row } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { statement } from '../support/statement.ts';

/** What statements of cypher/ may rely on besides the rules of portability.test.ts: tried on both engines, so that nobody has to believe it. */
describe('the Cypher that both engines share', () => {
  forEachEngine((engine, openEmptyGraph) => {
    let graph: Graph;
    const read = (text: string, params: Params = {}): Promise<readonly Row[]> => graph.read(statement(text), params);
    const write = (text: string, params: Params = {}): Promise<void> =>
      graph.write([{ statement: statement(text), params }]);
    const entity = async (id: string): Promise<unknown> =>
      (await read('MATCH (e:Entity {id: $id}) RETURN properties(e) AS p', { id }))[0]?.p;

    before(async () => {
      graph = await openEmptyGraph();
    });
    beforeEach(async () => {
      await write('MATCH (e:Entity) DETACH DELETE e');
      await write('UNWIND $rows AS row MERGE (e:Entity {id: row.id}) SET e:Company, e += row.properties', {
        rows: [
          { id: 'a', properties: { name: '甲', sources: ['s', 't'], founded: 2017, share: 0.5, unnamed: false } },
          { id: 'b', properties: { name: '乙', sources: [] } },
          { id: 'c', properties: { name: '丙' } },
        ],
      });
      await write(
        'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) ' +
          'MERGE (a)-[r:SUPPLIES {key: row.key}]->(b) SET r += row.properties',
        {
          rows: [
            { from: 'a', to: 'b', key: '1', properties: { source: 's', until: '2018' } },
            { from: 'b', to: 'c', key: '2', properties: { source: 't' } },
            { from: 'b', to: 'c', key: '2', properties: { share: 1 } },
          ],
        },
      );
    });

    it('merges entities and relations by key and adds properties, however often', async () => {
      assert.deepEqual(await entity('a'), {
        ...{ id: 'a', name: '甲', sources: ['s', 't'], founded: 2017, share: 0.5, unnamed: false },
      });
      const links = await read(
        'MATCH (a:Company)-[r]->(b:Company) RETURN a.id AS from, type(r) AS type, properties(r) AS told, b.id AS to ORDER BY from',
      );
      assert.deepEqual(links, [
        { from: 'a', type: 'SUPPLIES', told: { key: '1', source: 's', until: '2018' }, to: 'b' },
        { from: 'b', type: 'SUPPLIES', told: { key: '2', source: 't', share: 1 }, to: 'c' },
      ]);
    });

    it('takes a property away with += and a null; this is how properties are replaced', async () => {
      await write('MATCH (e:Entity {id: $id}) SET e += $properties', {
        id: 'a',
        properties: { sources: null, founded: null, share: null, unnamed: null, name: '新' },
      });
      assert.deepEqual(await entity('a'), { id: 'a', name: '新' });
    });

    it('replaces all properties with SET e = $map, which the rules forbid only because SET a = b looks alike', async () => {
      await write('MATCH (e:Entity {id: $id}) SET e = $properties', { id: 'a', properties: { id: 'a', founded: 1 } });
      assert.deepEqual(await entity('a'), { id: 'a', founded: 1 });
      await write('MATCH (a:Entity {id: $id})-[r:SUPPLIES]->(b:Entity) SET r = $properties', {
        id: 'a',
        properties: { key: '1' },
      });
      const told = await read('MATCH (a:Entity {id: $id})-[r:SUPPLIES]->(b:Entity) RETURN properties(r) AS told', {
        id: 'a',
      });
      assert.deepEqual(told, [{ told: { key: '1' } }]);
    });

    it('knows what is in a list and what is not, with nothing in the list, and what any of no list is', async () => {
      const ids = async (without: string[]): Promise<unknown[]> =>
        (
          await read(
            'MATCH (e:Entity) WHERE any(said IN e.sources WHERE NOT said IN $without) RETURN e.id AS id ORDER BY id',
            { without },
          )
        ).map((row) => row.id);
      assert.deepEqual(await ids([]), ['a']);
      assert.deepEqual(await ids(['s']), ['a']);
      assert.deepEqual(await ids(['s', 't']), []);
    });

    it('joins texts and compares them, missing ones too', async () => {
      const open = async (asOf: string): Promise<unknown[]> =>
        (
          await read(
            "MATCH (a:Entity)-[r:SUPPLIES]->(b:Entity) WHERE coalesce(r.since, '') <= $asOf AND $asOf <= coalesce(r.until, '9') + '~' " +
              'RETURN r.key AS key ORDER BY key',
            { asOf },
          )
        ).map((row) => row.key);
      assert.deepEqual(await open('2018-12-31'), ['1', '2']);
      assert.deepEqual(await open('2019-01-01'), ['2']);
    });

    it('finds the shortest path of bounded, typed steps', async () => {
      const path =
        'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) MATCH p = shortestPath((a)-[:SUPPLIES*1..4]->(b)) ' +
        'RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | r.key] AS keys';
      assert.deepEqual(await read(path, { from: 'a', to: 'c' }), [{ ids: ['a', 'b', 'c'], keys: ['1', '2'] }]);
      assert.deepEqual(await read(path, { from: 'c', to: 'a' }), []);
    });

    it('deletes an entity with its relations, and refuses to without', async () => {
      await assert.rejects(write('MATCH (e:Entity {id: $id}) DELETE e', { id: 'b' }));
      await write('MATCH (e:Entity {id: $id}) DETACH DELETE e', { id: 'b' });
      assert.deepEqual(await read('MATCH (e:Entity)-[r:SUPPLIES]->(f:Entity) RETURN count(r) AS n'), [{ n: 0 }]);
    });

    it('orders stored texts by code point', async () => {
      await write('MATCH (e:Entity) DETACH DELETE e');
      const names = ['z', '企', '（', '～', '𠮷'];
      await write('UNWIND $names AS name CREATE (e:Entity {id: name})', { names });
      const rows = await read('MATCH (e:Entity) RETURN e.id AS id ORDER BY id');
      assert.deepEqual(
        rows.map((row) => row.id),
        names,
      );
    });

    it('compares a stored text with a parameter by code point; Neo4j without an index by UTF-16 unit', async () => {
      // So no parameter may stand for “after everything”: the lists say `noHigh` instead.
      await write("CREATE (e:Entity {id: 'd', name: '（'})");
      const below = 'MATCH (e:Entity) WHERE e.name < $top RETURN e.name AS name ORDER BY name';
      const rows = await read(below, { top: '\u{10FFFF}' });
      assert.deepEqual(
        rows.map((row) => row.name),
        ['丙', '乙', '甲', ...(engine === 'neo4j' ? [] : ['（'])],
      );
    });
  });
});
