import assert from 'node:assert/strict';
import { resolveScope, type ScopeInput } from '../../server/analysis/scope.ts';
import { importTables } from '../../server/exchange/import.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { forEachEngine } from '../support/engines.ts';
import { tablesOf } from './plain-tables.ts';

const world = tablesOf({
  sources: [
    { id: 'one', title: 'one', kind: 'report' },
    { id: 'made-up', title: 'made up', kind: 'sample' },
  ],
  entities: [
    ['city', 'Area'],
    ['district', 'Area'],
    ['inner', 'Park'],
    ['loop', 'Park'],
    ['lonely', 'Park'],
    ['chain', 'Chain', { lanes: '芯:芯片:Chips|空:空:Empty' }],
    ['segment', 'Segment', { letter: '芯' }],
    ['stray', 'Segment', { letter: '野' }],
  ].map(([id, kind, more]) => ({
    id: id as string,
    kind: kind as string,
    name: id as string,
    source: 'one',
    ...(more as object),
  })),
  relations: [
    ['district', 'city'],
    ['inner', 'district'],
    ['loop', 'inner'],
    ['inner', 'loop'],
  ].map(([from, to]) => ({ type: 'LOCATED_IN', from: from!, to: to!, source: 'one', quote: 'q', status: 'stated' })),
  observations: [],
});

describe('a scope', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async () => {
      graph = await openEmptyGraph();
      await importTables(graph, world);
    });
    const scope = (input: ScopeInput | null) => resolveScope(graph, input, '2026-11-25');
    const refused = (input: ScopeInput, field: string, id: string) =>
      assert.rejects(scope(input), (error) => {
        assert.ok(error instanceof UserInputError);
        assert.deepEqual([error.code, error.field], ['BAD_USER_INPUT', field]);
        assert.ok(error.message.includes(id) && error.zh.includes(id) && /[一-龥]/.test(error.zh), error.zh);
        return true;
      });

    it('is everywhere, today, with all sources and without inferred statements, when nothing is asked', async () => {
      assert.deepEqual(await scope(null), {
        area: null,
        park: null,
        cluster: null,
        chain: null,
        letter: null,
        asOf: '2026-11-25',
        without: [],
        statuses: ['stated', 'disputed'],
        places: null,
        segments: null,
        sampleSources: ['made-up'],
      });
    });
    it('takes in places inside of any depth, through a circle too', async () => {
      assert.deepEqual((await scope({ area: 'city' })).places, ['city', 'district', 'inner', 'loop']);
      assert.deepEqual((await scope({ park: 'loop' })).places, ['inner', 'loop']);
      assert.deepEqual((await scope({ area: 'city', withoutSources: ['one'] })).places, ['city']);
    });
    it('of an area and a park is what lies in both', async () => {
      assert.deepEqual((await scope({ area: 'district', park: 'inner' })).places, ['inner', 'loop']);
      assert.deepEqual((await scope({ area: 'district', park: 'lonely' })).places, []);
    });
    it('makes a month its last day, and sources asked for alone the others off', async () => {
      assert.equal((await scope({ asOf: '2020-02' })).asOf, '2020-02-29');
      assert.deepEqual((await scope({ sources: ['one'] })).without, ['made-up']);
      assert.deepEqual((await scope({ sources: [] })).without, ['made-up', 'one']);
      assert.deepEqual((await scope({ sources: ['one'], withoutSources: ['one'] })).without, ['made-up', 'one']);
    });
    it('takes a letter that a segment or a lane has, though nothing is listed under it', async () => {
      assert.deepEqual((await scope({ letter: '芯' })).segments, ['segment']);
      assert.deepEqual((await scope({ letter: '野' })).segments, ['stray']);
      assert.deepEqual((await scope({ letter: '空' })).segments, []);
      assert.deepEqual((await scope({ letter: '芯', withoutSources: ['one'] })).segments, []);
    });
    it('refuses unknown ids, ids of another kind, unknown sources and dates that are none, naming field and id', async () => {
      for (const field of ['area', 'park', 'cluster', 'chain'] as const)
        await refused({ [field]: 'nowhere' }, `scope.${field}`, 'nowhere');
      await refused({ area: 'inner' }, 'scope.area', 'inner');
      await refused({ cluster: 'chain' }, 'scope.cluster', 'chain');
      await refused({ sources: ['one', 'nobody'] }, 'scope.sources', 'nobody');
      await refused({ withoutSources: ['nobody'] }, 'scope.withoutSources', 'nobody');
      await refused({ letter: 'Q' }, 'scope.letter', 'Q');
      await refused({ letter: '' }, 'scope.letter', '');
      await refused({ asOf: '2021-02-29' }, 'scope.asOf', '2021-02-29');
    });
  });
});
