import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ImportRefused } from '../../server/exchange/finding.ts';
import { importTables } from '../../server/exchange/import.ts';
import { removeSource } from '../../server/exchange/remove-source.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { dump, tables } from './tables.ts';

/** A small source: which firms it describes (with how many employees) and which supplies and visits it tells of. */
interface Told {
  readonly published: string;
  readonly firms: readonly (readonly [string, number])[];
  readonly supplies: readonly (readonly [string, string])[];
  readonly visits: readonly string[];
}

const ids = ['a', 'b', 'c', 'd'];
const names = ['s0', 's1', 's2'];

const anId = fc.constantFrom(...ids);
const told: fc.Arbitrary<Told> = fc.record({
  published: fc.constantFrom('2019', '2020-05', '2020'),
  firms: fc.uniqueArray(fc.tuple(anId, fc.nat(3)), { selector: ([id]) => id, minLength: 1, maxLength: 4 }),
  supplies: fc.uniqueArray(fc.tuple(anId, anId), { selector: String, maxLength: 3 }),
  visits: fc.uniqueArray(anId, { maxLength: 2 }),
});

const tablesOf = (name: string, { published, firms, supplies, visits }: Told) =>
  tables({
    sources: ['id,title,kind,published', `${name},源,user,${published}`],
    entities: ['id,kind,name,employees', ...firms.map(([id, n]) => `${id},Company,${id}在${name},${n}`)],
    relations: ['type,from,to,quote,status', ...supplies.map(([from, to]) => `SUPPLIES,${from},${to},供,stated`)],
    observations: ['entity,metric,operator,value,quote', ...visits.map((id) => `${id},visits,=,1,访`)],
  });

const namedIn = (source: Told) => new Set([...source.supplies.flat(), ...source.visits]);

/** Whether these words may be loaded, worked out without the importer: each firm named must be known without this source, described by it, or a placeholder. */
function loadable(name: string, source: Told, loaded: ReadonlyMap<string, Told>): boolean {
  const described = (id: string, by: readonly Told[]) => by.some(({ firms }) => firms.some(([firm]) => firm === id));
  const others = [...loaded].filter(([other]) => other !== name).map(([, it]) => it);
  const all = [...loaded.values()];
  return [...namedIn(source)].every(
    (id) =>
      described(id, [source, ...others]) ||
      others.some((other) => namedIn(other).has(id)) ||
      (!described(id, all) && all.some((other) => namedIn(other).has(id))),
  );
}

/** What the shown firms must be, worked out without the importer. */
function expectedFirms(loaded: ReadonlyMap<string, Told>): Record<string, unknown> {
  const firms: Record<string, unknown> = {};
  for (const id of ids) {
    const by = [...loaded]
      .flatMap(([name, source]) =>
        source.firms
          .filter(([firm]) => firm === id)
          .map(([, employees]) => ({ name, employees, published: source.published })),
      )
      .sort((x, y) => (x.published === y.published ? (x.name < y.name ? -1 : 1) : x.published < y.published ? 1 : -1));
    const [newest, ...older] = by;
    if (newest) {
      const aliases = older.map(({ name }) => `${id}在${name}`);
      firms[id] = {
        ...(aliases.length > 0 ? { aliases } : {}),
        employees: newest.employees,
        id,
        kind: 'Company',
        name: `${id}在${newest.name}`,
        sources: by.map(({ name }) => name).sort(),
      };
    } else if ([...loaded.values()].some((source) => namedIn(source).has(id)))
      firms[id] = { id, kind: 'Company', name: id, sources: [] };
  }
  return firms;
}

function firmsIn(dumped: readonly string[]): Record<string, unknown> {
  const lines = dumped.map((line) => JSON.parse(line) as { labels?: string[]; properties: Record<string, unknown> });
  const firms = lines.filter(({ labels }) => labels?.includes('Entity'));
  return Object.fromEntries(firms.map(({ properties }) => [String(properties.id), properties]));
}

const count = (dumped: readonly string[], text: string) => dumped.filter((line) => line.includes(text)).length;

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ load: fc.constantFrom(...names), told }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.constantFrom(...names) }) },
);

describe('the store is a function of what is loaded, not of how it came about', () => {
  let graph: Graph;
  before(async () => {
    graph = await openGraph({ neo4j: null, data: ':memory:' });
  });
  after(() => graph.close());

  const clear = async () => {
    for (const name of names) await removeSource(graph, name).catch(() => undefined);
    assert.deepEqual(await dump(graph), []);
  };

  it('after any loads, replacements, refusals and removals', async () => {
    let refused = 0;
    let placeholders = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        await clear();
        const loaded = new Map<string, Told>();
        for (const each of steps) {
          if ('load' in each) {
            const may = loadable(each.load, each.told, loaded);
            const took = await importTables(graph, tablesOf(each.load, each.told)).then(
              () => true,
              (error: unknown) => {
                if (!(error instanceof ImportRefused)) throw error;
                return false;
              },
            );
            assert.equal(took, may);
            if (may) loaded.set(each.load, each.told);
            else refused += 1;
          } else if (loaded.delete(each.remove)) await removeSource(graph, each.remove);
          const expected = expectedFirms(loaded);
          placeholders += Object.values(expected).filter(
            (firm) => (firm as { sources: string[] }).sources.length === 0,
          ).length;
          const dumped = await dump(graph);
          assert.deepEqual(firmsIn(dumped), expected);
          const all = [...loaded.values()];
          assert.equal(count(dumped, '"SUPPLIES"'), all.flatMap(({ supplies }) => supplies).length);
          assert.equal(count(dumped, '["Observation"]'), all.flatMap(({ visits }) => visits).length);
          assert.equal(count(dumped, '"RECORDED"'), all.flatMap(({ firms }) => firms).length);
        }
      }),
      { numRuns: 60 },
    );
    // The property would be empty if nothing was ever refused and nothing ever held by others alone.
    assert.ok(refused > 0, `${refused} refused`);
    assert.ok(placeholders > 0, `${placeholders} placeholders`);
  }).timeout(120_000);

  it('in any order of loading, one by one or all at once', async () => {
    const complete = told.map((it) => ({ ...it, firms: ids.map((id, i) => it.firms[i] ?? ([id, i] as const)) }));
    const distinct = complete.map((it) => ({ ...it, firms: ids.map((id, i) => [id, it.firms[i]?.[1] ?? 0] as const) }));
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(distinct, distinct, distinct),
        fc.shuffledSubarray(names, { minLength: 3 }),
        async (all, order) => {
          const places = names.map((name, i) => tablesOf(name, all[i] as Told));
          await clear();
          await importTables(graph, places);
          const together = await dump(graph);
          await clear();
          for (const name of order) await importTables(graph, tablesOf(name, all[names.indexOf(name)] as Told));
          assert.deepEqual(await dump(graph), together);
        },
      ),
      { numRuns: 25 },
    );
  }).timeout(120_000);
});
