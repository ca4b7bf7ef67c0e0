import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import type { CypherStatement } from '../../server/graph/statement.ts';
import { forEachEngine } from '../support/engines.ts';

const statement = (text: string): CypherStatement => ({ name: 'a statement of this test', text, returns: '' });

describe('a graph', () => {
  forEachEngine((engine, openEmptyGraph) => {
    let graph: Graph;
    before(async () => {
      graph = await openEmptyGraph();
    });

    it('says what it is', async () => {
      const { engine: name, version, place } = await graph.health();
      assert.equal(name, engine);
      assert.match(version, /^\d+\.\d+/);
      assert.doesNotMatch(place, /@/);
    });
    it('reads what it wrote', async () => {
      await graph.write([{ statement: statement('CREATE (e:Entity {id: $id})'), params: { id: 'a' } }]);
      assert.deepEqual(await graph.read(statement('MATCH (e:Entity) RETURN e.id AS id')), [{ id: 'a' }]);
    });
  });
});
