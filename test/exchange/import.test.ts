import assert from 'node:assert/strict';
import { ImportRefused } from '../../server/exchange/finding.ts';
import { importTables } from '../../server/exchange/import.ts';
import { removeSource } from '../../server/exchange/remove-source.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { forEachEngine } from '../support/engines.ts';
import { roster, source, survey } from './roster.ts';
import { dump, revisionOf, tables } from './tables.ts';

const refusal = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => assert.fail('it was taken'),
    (cause: unknown) => cause,
  );
  assert.ok(error instanceof ImportRefused, String(error));
  return error.findings.map(({ code, row, column }) => `${code} ${row} ${column}`);
};

describe('importing tables', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    beforeEach(async function () {
      this.timeout(60_000);
      graph = await openEmptyGraph();
    });
    const entity = async (id: string): Promise<unknown> => {
      const lines = (await dump(graph)).map(
        (line) => JSON.parse(line) as { labels?: string[]; properties: { id?: string } },
      );
      return lines.find((line) => line.labels?.includes('Entity') === true && line.properties.id === id);
    };

    it('lays out entities, records, statements, observations and the source as decided', async () => {
      const report = await importTables(graph, roster());
      assert.deepEqual(report.entities, { added: 3, changed: 0, removed: 0, unchanged: 0 });
      assert.deepEqual([report.records.added, report.statements.added, report.observations.added], [3, 1, 1]);
      const said = { employees: 50, kind: 'Company', name: '甲厂' };
      const statement = {
        key: 'firm|OPERATES_IN|seg||roster|',
        qualifier: '',
        quote: '从事',
        share: 0.4,
        source: 'roster',
        status: 'stated',
      };
      const observation = {
        entity: 'seg',
        key: 'seg|surveyed|=|||roster',
        metric: 'surveyed',
        operator: '=',
        quote: '调查',
        source: 'roster',
        value: 1,
      };
      const lines = new Set(await dump(graph));
      for (const line of [
        {
          labels: ['Company', 'Entity'],
          properties: { employees: 50, id: 'firm', kind: 'Company', name: '甲厂', sources: ['roster'] },
        },
        {
          labels: ['Record'],
          properties: {
            employees: 50,
            entity: 'firm',
            id: 'roster|firm',
            kind: said.kind,
            name: said.name,
            source: 'roster',
          },
        },
        { from: 'firm', properties: statement, to: 'seg', type: 'OPERATES_IN' },
        { from: 'firm', properties: {}, to: 'roster|firm', type: 'RECORDED' },
        { labels: ['Observation'], properties: observation },
        { from: 'seg', properties: {}, to: observation.key, type: 'OBSERVED' },
        { labels: ['Source'], properties: { id: 'roster', kind: 'user', published: '2020', title: '源 roster' } },
      ]) {
        assert.ok(lines.has(JSON.stringify(line)), `${JSON.stringify(line)} is not among\n${[...lines].join('\n')}`);
      }
      assert.equal(lines.size, 3 + 3 + 1 + 3 + 1 + 1 + 1);
      assert.deepEqual(await revisionOf(graph), { id: 'store', revision: 1 });
    });

    it('changes nothing when the same tables come again, not even the revision', async () => {
      await importTables(graph, [roster(), survey]);
      const [before, revision] = [await dump(graph), await revisionOf(graph)];
      const report = await importTables(graph, [roster(), survey]);
      assert.equal(report.changes, false);
      assert.deepEqual(
        [report.records.unchanged, report.statements.unchanged, report.observations.unchanged],
        [5, 2, 2],
      );
      assert.deepEqual(await dump(graph), before);
      assert.deepEqual(await revisionOf(graph), revision);
    });

    it('replaces what the source said and nothing else', async () => {
      await importTables(graph, [roster(), survey]);
      const smaller = tables({
        sources: source('roster'),
        entities: ['id,kind,name,listed', 'firm,Company,甲厂,主板', 'seg,Segment,环节,', 'area,Area,区,'],
      });
      const report = await importTables(graph, smaller);
      assert.deepEqual([report.records.changed, report.statements.removed, report.observations.removed], [1, 1, 1]);
      const lines = await dump(graph);
      assert.equal(
        lines.some((line) => line.includes('OPERATES_IN') || line.includes('surveyed')),
        false,
      );
      assert.deepEqual(await entity('firm'), {
        labels: ['Company', 'Entity'],
        properties: {
          aliases: ['甲厂'],
          id: 'firm',
          kind: 'Company',
          listed: '主板',
          name: '甲',
          sources: ['roster', 'survey'],
        },
      });
      assert.ok(lines.some((line) => line.includes('SUPPLIES')));
      await importTables(graph, roster());
      const back = await dump(graph);
      const fresh = await openEmptyGraph();
      await importTables(fresh, [roster(), survey]);
      assert.deepEqual(back, await dump(fresh));
    });

    it('merges afresh when a source becomes the newer one', async () => {
      await importTables(graph, [roster(), survey]);
      await importTables(graph, roster('51', '2022'));
      assert.deepEqual(await entity('firm'), {
        labels: ['Company', 'Entity'],
        properties: {
          aliases: ['甲'],
          employees: 51,
          id: 'firm',
          kind: 'Company',
          name: '甲厂',
          sources: ['roster', 'survey'],
        },
      });
    });

    it('keeps what a removed source described and another names, nameless, and gives it back', async () => {
      await importTables(graph, [roster(), survey]);
      const before = await dump(graph);
      const report = await removeSource(graph, 'roster');
      assert.deepEqual([report.records.removed, report.statements.removed, report.observations.removed], [3, 1, 1]);
      const placeholder = (id: string, kind: string) => ({
        labels: ['Entity', kind].sort(),
        properties: { id, kind, name: id, sources: [] },
      });
      // Held by the property `segment` of a statement and by the `scope` of an observation.
      assert.deepEqual(await entity('seg'), placeholder('seg', 'Segment'));
      assert.deepEqual(await entity('area'), placeholder('area', 'Area'));
      const without = await dump(graph);
      assert.equal(
        without.some((line) => line.includes('roster')),
        false,
      );
      assert.equal((await importTables(graph, survey)).changes, false);
      await importTables(graph, roster());
      assert.deepEqual(await dump(graph), before);
      await removeSource(graph, 'roster');
      assert.deepEqual(await dump(graph), without);
      await removeSource(graph, 'survey');
      assert.deepEqual(await dump(graph), []);
    });

    it('writes nothing when a single row is wrong, and says which', async () => {
      await importTables(graph, roster());
      const before = [await dump(graph), await revisionOf(graph)];
      const wrong = { sources: source('wrong'), entities: ['id,kind,name', 'x,Company,名', 'y,Firm,名'] };
      assert.deepEqual(await refusal(importTables(graph, tables(wrong))), ['UNKNOWN_KIND 3 kind']);
      assert.deepEqual(await refusal(importTables(graph, tables(wrong), { dryRun: true })), ['UNKNOWN_KIND 3 kind']);
      assert.deepEqual(
        await refusal(
          importTables(graph, [survey, tables({ entities: ['id,kind,name,source', 'firm,Segment,名,nobody'] })]),
        ),
        ['UNKNOWN_SOURCE 2 source', 'TWO_KINDS 2 kind'],
      );
      assert.deepEqual([await dump(graph), await revisionOf(graph)], before);
    });

    it('refuses an end that only the replaced rows of its own source described', async () => {
      await importTables(graph, roster());
      const half = tables({
        sources: source('roster'),
        relations: ['type,from,to,quote,status', 'OPERATES_IN,firm,seg,从事,stated'],
      });
      assert.deepEqual(await refusal(importTables(graph, half)), ['UNKNOWN_ENTITY 2 from', 'UNKNOWN_ENTITY 2 to']);
    });

    it('holds a row with a wrong cell against the store too, so that one round shows all', async () => {
      await importTables(graph, [roster(), survey]);
      const wrong = tables({
        sources: source('wrong'),
        entities: ['id,kind,name', 'seg,Company,'],
        relations: [
          'type,from,to,quote,status,since',
          'SUPPLIES,firm,buyer,,stated,2017-13',
          'SUPPLIES,buyer,nobody,引,stated,2017-13',
          'LOCATED_IN,buyer,buyer,引,stated,2017-13',
        ],
        observations: ['entity,metric,operator,value,scope,quote', 'firm,m,=,一,buyer,引'],
      });
      assert.deepEqual(await refusal(importTables(graph, wrong)), [
        'MISSING 2 name',
        'MISSING 2 quote',
        'BAD_DATE 2 since',
        'BAD_DATE 3 since',
        'BAD_DATE 4 since',
        'BAD_NUMBER 2 value',
        'TWO_KINDS 2 kind',
        'UNKNOWN_ENTITY 3 to',
        'WRONG_ENDS 4 type',
        'WRONG_KIND 2 scope',
      ]);
    });

    it("knows the lanes of the store's chains, but not those that the tables take away", async () => {
      const of = (id: string, ...rows: string[]) =>
        tables({ sources: source(id), entities: ['id,kind,name,lanes,letter', ...rows] });
      const chain = (lane: string) => of('chains', `chain,Chain,链,${lane}:道:Lane,`);
      const segments = of('segments', 'a,Segment,甲,,芯', 'b,Segment,乙,,Q');
      await importTables(graph, chain('芯'));
      const told = async (...all: Parameters<typeof importTables>[1][]) =>
        (await importTables(graph, all.flat(), { dryRun: true })).findings.map(({ code, value }) => `${code} ${value}`);
      assert.deepEqual(await told(segments), ['NO_SUCH_LANE Q']);
      assert.deepEqual(await told(segments, chain('Q')), ['NO_SUCH_LANE 芯']);
    });

    it('lets a source change the kind of what nobody else names', async () => {
      const of = (kind: string) =>
        tables({
          sources: source('s'),
          entities: ['id,kind,name', `x,${kind},名`, 'area,Area,区'],
          relations: ['type,from,to,quote,status', 'LOCATED_IN,x,area,位于,stated'],
        });
      await importTables(graph, of('Company'));
      await importTables(graph, of('Park'));
      const changed = await dump(graph);
      const fresh = await openEmptyGraph();
      await importTables(fresh, of('Park'));
      assert.deepEqual(changed, await dump(fresh));
    });

    it('a dry run tells what would change and writes nothing', async () => {
      const report = await importTables(graph, roster(), { dryRun: true });
      assert.deepEqual([report.dryRun, report.changes, report.records.added], [true, true, 3]);
      assert.deepEqual(await dump(graph), []);
      assert.equal(await revisionOf(graph), null);
    });

    it('has no source to remove that is not there', async () => {
      await assert.rejects(
        removeSource(graph, 'nobody'),
        (error) => error instanceof UserInputError && error.code === 'NOT_FOUND',
      );
    });
  });
});
