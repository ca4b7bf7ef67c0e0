import assert from 'node:assert/strict';
import type { Cell, Graph, Params, Row } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { refused } from '../support/refused.ts';
import { statement } from '../support/statement.ts';

describe('a graph', () => {
  forEachEngine((engine, openEmptyGraph) => {
    let graph: Graph;
    const read = (text: string, params: Params = {}): Promise<readonly Row[]> => graph.read(statement(text), params);
    const write = (text: string, params: Params = {}): Promise<void> =>
      graph.write([{ statement: statement(text), params }]);
    const echo = async (x: Cell): Promise<Cell | undefined> => (await read('RETURN $x AS x', { x }))[0]?.x;

    beforeEach(async () => {
      graph = await openEmptyGraph();
    });

    it('says what it is', async () => {
      const { engine: name, version, place } = await graph.health();
      assert.equal(name, engine);
      assert.match(version, /^\d+\.\d+/);
      assert.doesNotMatch(place, /@/);
    });

    it('gives back every kind of value as it came', async () => {
      const values: Cell[] = [
        null,
        true,
        '',
        '重庆 "\\\' 𠮷 \u0000',
        0,
        -1,
        1.5,
        2 ** 53 - 1,
        1e20,
        [],
        ['a'],
        [1, 2],
        { a: 1, b: [{ c: null }] },
      ];
      for (const value of values) assert.deepEqual(await echo(value), value);
    });

    it('sends whole numbers as integers, also inside lists and maps', async () => {
      const [row] = await read(
        'RETURN 7 / $n AS a, 7 / $list[0] AS b, 7 / $map.n AS c, 7 / $half AS d, [1, 2, 3][$n] AS e',
        {
          n: 2,
          list: [2],
          map: { n: 2 },
          half: 2.5,
        },
      );
      assert.deepEqual(row, { a: 3, b: 3, c: 3, d: 2.8, e: 3 });
      assert.deepEqual(await read('UNWIND [1, 2, 3] AS x RETURN x SKIP $n LIMIT $n', { n: 1 }), [{ x: 2 }]);
    });

    it('refuses what is no value, and integers that JavaScript cannot hold', async () => {
      for (const x of [undefined, Number.NaN, Infinity, 1n, new Date(0)])
        await assert.rejects(echo(x as unknown as Cell), refused('STORE_FAULT'));
      await assert.rejects(read('RETURN 9007199254740993 AS x'), refused('STORE_FAULT'));
      await assert.rejects(read('RETURN [{x: -9007199254740993}] AS x'), refused('STORE_FAULT'));
    });

    it('keeps all writes of a transaction or none', async () => {
      const create = statement('CREATE (e:Entity {id: $id})');
      const ids = (...all: string[]): Promise<void> =>
        graph.write(all.map((id) => ({ statement: create, params: { id } })));
      await ids('a', 'b');
      await assert.rejects(ids('c', 'a'), refused('CONFLICT'));
      await assert.rejects(
        graph.write([
          { statement: create, params: { id: 'd' } },
          { statement: statement('RETURN 1 / $zero AS x'), params: { zero: 0 } },
        ]),
        refused('STORE_FAULT'),
      );
      await ids('e');
      assert.deepEqual(await read('MATCH (e:Entity) RETURN e.id AS id ORDER BY id'), [
        { id: 'a' },
        { id: 'b' },
        { id: 'e' },
      ]);
    });

    it('writes one transaction at a time, so that many at once make no doubles', async () => {
      await write('CREATE (a:Entity {id: 1}) CREATE (b:Entity {id: 2}) CREATE (s:Store {id: 1, n: 0})');
      const merge =
        'MATCH (a:Entity {id: 1}) MATCH (b:Entity {id: 2}) MERGE (a)-[r:FEEDS {key: $key}]->(b) ' +
        'WITH r MATCH (s:Store {id: 1}) SET s.n = s.n + 1';
      await Promise.all(Array.from({ length: 30 }, (_, i) => write(merge, { key: `k${i % 3}` })));
      const answer = await read('MATCH (a:Entity {id: 1})-[r:FEEDS]->(b:Entity) RETURN count(r) AS links');
      assert.deepEqual(answer, [{ links: 3 }]);
      assert.deepEqual(await read('MATCH (s:Store {id: 1}) RETURN s.n AS n'), [{ n: 30 }]);
    });

    it('refuses a read that writes, and keeps nothing of it', async () => {
      await assert.rejects(read('CREATE (e:Entity {id: 9}) RETURN e.id AS id'), refused('STORE_FAULT'));
      assert.deepEqual(await read('MATCH (e:Entity) RETURN e.id AS id'), []);
    });

    it('answers nonsense and a missing parameter with a fault, and goes on', async () => {
      await assert.rejects(read('RETRUN 1'), refused('STORE_FAULT'));
      await assert.rejects(read('RETURN $nobodyGaveIt AS x'), refused('STORE_FAULT'));
      await assert.rejects(write('RETRUN 1'), refused('STORE_FAULT'));
      assert.equal(await echo(1), 1);
    });

    it('gives up when the asker does', async () => {
      await assert.rejects(
        graph.read(statement('RETURN 1 AS x'), {}, { signal: AbortSignal.abort() }),
        refused('DEADLINE_EXCEEDED'),
      );
      const asker = new AbortController();
      const asked = graph.read(
        statement('UNWIND range(1, 3000000) AS x RETURN sum(x) AS s'),
        {},
        { signal: asker.signal },
      );
      setTimeout(() => asker.abort(), 5);
      await assert.rejects(asked, refused('DEADLINE_EXCEEDED'));
      assert.equal(await echo(1), 1);
    });

    it('refuses as busy what finds too many before it, and answers the others', async () => {
      const asked = Array.from({ length: 700 }, () => echo(1).catch((error: unknown) => error));
      const answers = await Promise.all(asked);
      const busy = answers.filter((answer) => answer !== 1);
      assert.ok(busy.length > 0 && busy.length < 300, String(busy.length));
      for (const error of busy) refused('STORE_BUSY')(error);
    });

    it('answers nothing after it is closed; closing twice is fine', async () => {
      const running = echo(1);
      await Promise.all([graph.close(), graph.close()]);
      assert.equal(await running, 1);
      await assert.rejects(echo(1), refused('STORE_UNAVAILABLE'));
      await assert.rejects(write('CREATE (e:Entity {id: 1})'), refused('STORE_UNAVAILABLE'));
      await assert.rejects(graph.health(), refused('STORE_UNAVAILABLE'));
    });
  });
});
