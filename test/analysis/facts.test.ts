import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readBuyers } from '../../server/analysis/buyers.ts';
import { linkId, type CountFact, type Facts, type Link, type Operation } from '../../server/analysis/fact.ts';
import { readFacts } from '../../server/analysis/facts.ts';
import { resolveScope, type ScopeInput } from '../../server/analysis/scope.ts';
import { readSupplies } from '../../server/analysis/supplies.ts';
import { targetsInScope } from '../../server/analysis/targets.ts';
import { importTables } from '../../server/exchange/import.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { tablesOf } from './plain-tables.ts';
import { plainFacts, type PlainTables } from './plain-facts.ts';
import { randomScope, randomTables } from './random-tables.ts';

const text = ({ from, to, qualifier }: Link): string => `${from} ${to} ${qualifier}`;
const links = (list: readonly Link[]): string[] => list.map(text).sort();
const operations = (list: readonly Operation[]): string[] => list.map((o) => `${text(o)} ${o.activity}`).sort();
const figures = (list: readonly CountFact[]): string[] =>
  list.map((o) => [o.entity, o.operator, o.value, o.valueMax ?? '', o.period ?? '', o.scope ?? ''].join(' ')).sort();

/** What the graph gave, in the words of `plainFacts`. */
const said = (facts: Facts, supplies: readonly Link[]): ReturnType<typeof plainFacts> => {
  const ours = new Set(facts.companies.map(({ id }) => id));
  const policies = new Set([...facts.established.map(({ to }) => to), ...facts.serves.map(({ from }) => from)]);
  const aims = new Set(targetsInScope(facts));
  return {
    places: facts.scope.places && [...facts.scope.places],
    around: [...facts.around].sort(),
    companies: facts.companies.map(({ id, unnamed, sample }) => `${id} ${unnamed} ${sample}`).sort(),
    operations: operations(facts.operations),
    needs: links(facts.needs),
    produces: links(facts.produces),
    productNeeds: links(facts.productNeeds),
    talks: links(facts.talks),
    talkerOperations: operations(facts.talkerOperations),
    segments: facts.segments.map(({ id }) => id).sort(),
    feeds: facts.feeds.map((feed) => `${text(feed)} ${feed.essential}`).sort(),
    subsegments: links(facts.subsegments),
    partOf: links(facts.partOf),
    placeTargets: links(facts.placeTargets),
    policyTargets: links(facts.policyTargets.filter((link) => aims.has(link))),
    policies: [...policies].filter((id) => id.startsWith('policy')).sort(),
    surveys: figures(facts.surveys),
    companyCounts: figures(facts.companyCounts),
    supplies: links(supplies.filter(({ from }) => ours.has(from))),
  };
};

describe('the facts of a scope', () => {
  forEachEngine((engine, openEmptyGraph) => {
    let graph: Graph;
    let reads = 0;
    before(async () => {
      const store = await openEmptyGraph();
      graph = {
        read: (...args) => {
          reads++;
          return store.read(...args);
        },
        write: (writes) => store.write(writes),
        health: () => store.health(),
        load: () => store.load(),
        close: () => store.close(),
      };
    });

    const read = async (input: ScopeInput) => {
      const scope = await resolveScope(graph, input, '2020-12-31');
      const [facts, supplies] = await Promise.all([readFacts(graph, scope), readSupplies(graph, scope)]);
      return said(facts, supplies);
    };

    it('are what filters over the tables’ rows give, whatever the sources, dates, statuses and places', async function () {
      this.timeout(240_000);
      const seen: Record<string, number> = {};
      const check = async (tables: PlainTables, scopes: readonly ScopeInput[]): Promise<void> => {
        await importTables(graph, tablesOf(tables));
        for (const scope of scopes) {
          const plain = plainFacts(tables, scope);
          assert.deepEqual(await read(scope), plain);
          for (const [what, list] of Object.entries(plain)) seen[what] = (seen[what] ?? 0) + (list?.length ?? 0);
        }
      };
      await fc.assert(fc.asyncProperty(randomTables, fc.array(randomScope, { minLength: 4, maxLength: 6 }), check), {
        numRuns: engine === 'embedded' ? 30 : 3,
        endOnFailure: true,
      });
      // Three worlds are too few to hold everything; thirty of five scopes each are not.
      if (engine === 'embedded')
        for (const [what, number] of Object.entries(seen)) assert.ok(number > 0, `some world had ${what}`);
    });

    it('are read in as many statements for one company as for three hundred', async () => {
      const world = (companies: number): PlainTables => ({
        sources: [{ id: 'many', title: 'many', kind: 'report' }],
        entities: [
          { id: 'wide-area', kind: 'Area', name: 'area', source: 'many' },
          { id: 'full-segment', kind: 'Segment', name: 'segment', source: 'many' },
          ...Array.from({ length: companies }, (_, i) => ({
            id: `many${i}`,
            kind: 'Company',
            name: `firm ${i}`,
            source: 'many',
          })),
        ],
        relations: Array.from({ length: companies }, (_, i) => [
          { type: 'LOCATED_IN', from: `many${i}`, to: 'wide-area' },
          { type: 'OPERATES_IN', from: `many${i}`, to: 'full-segment' },
        ])
          .flat()
          .map((row) => ({ ...row, source: 'many', quote: 'q', status: 'stated' })),
        observations: [],
      });
      const statements: number[] = [];
      for (const companies of [1, 300]) {
        await importTables(graph, tablesOf(world(companies)));
        const before = reads;
        const facts = await read({ area: 'wide-area' });
        assert.equal(facts.companies.length, companies);
        statements.push(reads - before);
        const buying = reads;
        const ids = Array.from({ length: companies }, (_, i) => `many${i}`);
        await readBuyers(graph, await resolveScope(graph, null, '2020-12-31'), ids);
        assert.equal(reads - buying, 4);
      }
      assert.equal(statements[0], statements[1]);
      assert.ok(statements[0]! <= 30, `${statements[0]} statements`);
    });
  });

  it('tell the relation behind each link', () => {
    assert.equal(linkId('SUPPLIES', { from: 'a', to: 'b|c', qualifier: 'q' }), 'a|SUPPLIES|b\\|c|q');
  });
});
