import assert from 'node:assert/strict';
import { changeIn } from '../../server/analysis/change.ts';
import { readFacts } from '../../server/analysis/facts.ts';
import { production } from '../../server/analysis/production.ts';
import { readChange, type ChangeInput } from '../../server/analysis/read-change.ts';
import { resolveScope, type ScopeInput } from '../../server/analysis/scope.ts';
import { readTrade, type Trade } from '../../server/analysis/trade.ts';
import { whatIf } from '../../server/analysis/what-if.ts';
import { importTables } from '../../server/exchange/import.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import type { PlainRow } from './plain-facts.ts';
import { tablesOf } from './plain-tables.ts';

const said = { source: 'told', quote: 'q', status: 'stated' };
const entity = (id: string, kind: string): PlainRow => ({ id, kind, name: id, source: 'told' });
const tie = (type: string, from: string, to: string, more: PlainRow = {}): PlainRow => ({
  type,
  from,
  to,
  ...said,
  ...more,
});
const sale = (from: string, to: string, segment = '', more: PlainRow = {}): PlainRow =>
  tie('SUPPLIES', from, to, { qualifier: segment, ...(segment && { segment }), ...more });

/**
 * `in1`, `in2` and `in3` lie in the district, `out…` in the other one. Supply leaves the district and comes back: in1 → out1 → out2
 * → in2. out2 has a second supplier of another input; in3 buys from `out3`, which in1 supplies too, yet not alone.
 */
const tables = {
  sources: [
    { id: 'told', title: 'told', kind: 'report' },
    { id: 'later', title: 'later', kind: 'report' },
  ],
  entities: [
    ...['district', 'other'].map((id) => entity(id, 'Area')),
    entity('other-park', 'Park'),
    ...['s', 't'].map((id) => entity(id, 'Segment')),
    entity('thing', 'Product'),
    ...['in1', 'in2', 'in3', 'out1', 'out2', 'out3', 'out4', 'out5', 'lonely'].map((id) => entity(id, 'Company')),
  ],
  relations: [
    ...['in1', 'in2', 'in3'].map((id) => tie('LOCATED_IN', id, 'district')),
    ...['out1', 'out2', 'out3', 'out4', 'out5'].map((id) => tie('LOCATED_IN', id, 'other')),
    tie('LOCATED_IN', 'other-park', 'other'),
    tie('SETTLED_IN', 'out5', 'other-park'),
    tie('OPERATES_IN', 'in1', 's', { share: '0.4', since: '2015' }),
    tie('OPERATES_IN', 'in1', 's', { share: '0.6', since: '2018', source: 'later' }),
    tie('OPERATES_IN', 'in2', 't'),
    tie('OPERATES_IN', 'out5', 't'),
    sale('in1', 'out1', 's'),
    sale('out1', 'out2', 't'),
    sale('out4', 'out2', 's'),
    sale('out2', 'in2', 't', { share: '0.3' }),
    sale('in1', 'out3', 's'),
    sale('out4', 'out3', 's'),
    sale('out3', 'in3', 't'),
    tie('SUPPLIES', 'out5', 'in3', { product: 'thing' }),
    sale('out4', 'out5'),
  ],
  observations: [],
};

describe('the trade of a scope', () => {
  forEachEngine((_engine, openEmptyGraph) => {
    let graph: Graph;
    let reads = 0;
    before(async () => {
      const store = await openEmptyGraph();
      await importTables(store, tablesOf(tables));
      graph = {
        read: (...args) => {
          reads++;
          return store.read(...args);
        },
        write: (writes) => store.write(writes),
        load: () => store.load(),
        health: () => store.health(),
        close: () => store.close(),
      };
    });

    const tradeIn = async (input: ScopeInput | null): Promise<Trade> =>
      readTrade(graph, await readFacts(graph, await resolveScope(graph, input, '2020-12-31')));
    const after = async (input: ScopeInput | null, asked: ChangeInput) => {
      const { trade, change } = await readChange(graph, await tradeIn(input), asked);
      const p = production(trade);
      return whatIf(p, changeIn(p, change));
    };
    const lost = async (input: ScopeInput | null, asked: ChangeInput): Promise<string[]> =>
      (await after(input, asked)).companiesLost.map(({ entity: id, distance }) => `${id} ${distance}`);

    it('says what is supplied and which share; of several words the later one holds', async () => {
      const { supplies, shares } = await tradeIn(null);
      assert.equal(supplies.length, 9);
      const of = (from: string, to: string) => supplies.find((one) => one.from === from && one.to === to);
      assert.deepEqual(of('out2', 'in2'), { from: 'out2', to: 'in2', qualifier: 't', input: 't', share: 0.3 });
      assert.equal(of('out5', 'in3')?.input, 'thing');
      assert.equal(of('out4', 'out5')?.input, null);
      assert.deepEqual(shares, [{ from: 'in1', to: 's', qualifier: '', share: 0.6 }]);
    });

    it('follows the supply out of the scope and back, as far as a stop could travel', async () => {
      assert.deepEqual(await lost(null, { remove: ['in1'] }), ['out1 1', 'out2 2', 'in2 3']);
      assert.deepEqual(
        await lost({ area: 'district' }, { remove: ['in1'] }),
        ['in2 3'],
        'those outside are not listed',
      );
      const { supplies } = await tradeIn({ area: 'district' });
      assert.ok(!supplies.some(({ to }) => to === 'out5'), 'what cannot matter is not read');
    });

    it('goes on without an outside supplier, a park or an area outside, when that is what is removed', async () => {
      const district = { area: 'district' };
      assert.deepEqual(await lost(district, { remove: ['out2'] }), ['in2 1']);
      assert.deepEqual(await lost(district, { remove: ['out4'] }), ['in2 2', 'in3 2']);
      assert.deepEqual(await lost(district, { remove: ['other-park'] }), ['in3 1']);
      assert.deepEqual(await lost(district, { remove: ['other'] }), ['in2 1', 'in3 1']);
      assert.deepEqual((await after(null, { remove: ['district'] })).companiesRemoved, ['in1', 'in2', 'in3']);
    });

    it('brings a company in from outside, with its purchases', async () => {
      const result = await after({ area: 'district' }, { add: [{ company: 'out5', segment: 's' }] });
      assert.deepEqual([result.companiesBefore, result.companiesAfter], [3, 4]);
      const gone = await after({ area: 'district' }, { add: [{ company: 'out5', segment: 's' }], remove: ['out4'] });
      assert.ok(gone.companiesLost.some(({ entity: id }) => id === 'out5'));
      // It lies outside, so nobody of the scope was in t but in2; brought into t, both are.
      const both = await after({ area: 'district' }, { add: [{ company: 'out5', segment: 't' }], remove: ['in2'] });
      assert.deepEqual(both.segmentsLost, []);
    });

    it('refuses with a sentence what is not there, not removable, or without a segment', async () => {
      const district = { area: 'district' };
      const wrong: [ChangeInput, 'remove' | 'add', RegExp][] = [
        [{ remove: ['nobody'] }, 'remove', /nobody/],
        [{ remove: ['thing'] }, 'remove', /thing.*Product/],
        [{ remove: ['lonely'] }, 'remove', /lonely.*supplies nobody/],
        [{ add: [{}] }, 'add', /segment/],
        [{ add: [{ company: 'in1' }] }, 'add', /in1/],
        [{ add: [{ company: 's', segment: 's' }] }, 'add', /"s" is a Segment/],
        [{ add: [{ segment: 'in1' }] }, 'add', /"in1" is a Company/],
        [{ add: [{ segment: 'nothing' }] }, 'add', /nothing/],
      ];
      for (const [asked, field, message] of wrong)
        await assert.rejects(after(district, asked), { name: 'UserInputError', field, message });
      await assert.rejects(after({ area: 'other' }, { remove: ['s'] }), { message: /no company of the scope/ });
      await assert.rejects(after({ ...district, sources: [] }, { remove: ['in1'] }), { message: /in1/ });
      await assert.rejects(after({ ...district, sources: [] }, { add: [{ segment: 's' }] }), {
        message: /switched off/,
      });
      const many = Array.from({ length: 1001 }, () => 'in1');
      await assert.rejects(after(district, { remove: many }), { code: 'LIMIT_EXCEEDED' });
    });

    it('answers for an empty scope: nothing is there, nothing is lost, resilience is unknown', async () => {
      const { resilience, companiesBefore, gapsBefore } = await after({ park: 'other-park', sources: [] }, {});
      assert.deepEqual([resilience, companiesBefore, gapsBefore], [null, 0, 0]);
    });

    it('is read in as many statements for one company as for two hundred', async () => {
      const counts: number[] = [];
      for (const many of [1, 200]) {
        const firms = Array.from({ length: many }, (_, i) => `many${i}`);
        await importTables(
          graph,
          tablesOf({
            sources: [{ id: 'many', title: 'many', kind: 'report' }],
            entities: [
              { id: 'wide', kind: 'Area', name: 'wide', source: 'many' },
              ...firms.flatMap((id) =>
                [id, `${id}-buyer`].map((name) => ({ id: name, kind: 'Company', name, source: 'many' })),
              ),
            ],
            relations: firms.flatMap((id) => [
              { type: 'LOCATED_IN', from: id, to: 'wide', ...said, source: 'many' },
              { type: 'SUPPLIES', from: id, to: `${id}-buyer`, ...said, source: 'many' },
            ]),
            observations: [],
          }),
        );
        const scope = await resolveScope(graph, { area: 'wide' }, '2020-12-31');
        const facts = await readFacts(graph, scope);
        assert.equal(facts.companies.length, many);
        reads = 0;
        await readTrade(graph, facts);
        counts.push(reads);
      }
      assert.equal(counts[0], counts[1]);
      assert.ok(counts[0]! <= 8, `${counts[0]} statements`);
    });
  });
});
