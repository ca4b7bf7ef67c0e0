import assert from 'node:assert/strict';
import type { GapRule } from '../../server/analysis/asked.ts';
import type { Facts } from '../../server/analysis/fact.ts';
import { readFacts } from '../../server/analysis/facts.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { presences } from '../../server/analysis/presence.ts';
import { resolveScope } from '../../server/analysis/scope.ts';
import { importTables } from '../../server/exchange/import.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import type { Tables } from '../../server/exchange/tables.ts';
import { openGraph } from '../../server/graph/open.ts';

const today = '2026-11-25';

/** The district of the seeds, with the rows of relations that pass. */
async function district(keeps: (cell: (column: string) => string) => boolean = () => true): Promise<Facts> {
  const graph = await openGraph({ neo4j: null, data: ':memory:' });
  const kept = ({ sheets }: Tables): Tables => ({
    sheets: sheets.map((sheet) =>
      sheet.table === 'relations'
        ? { ...sheet, rows: sheet.rows.filter(({ cells }) => keeps((column) => cells.get(column) ?? '')) }
        : sheet,
    ),
  });
  const tables = await Promise.all(
    ['article', 'reference-chain', 'sample'].map((seed) => readTables(seedFolder(seed))),
  );
  await importTables(graph, tables.map(kept));
  const facts = await readFacts(graph, await resolveScope(graph, { area: 'shapingba' }, today));
  await graph.close();
  return facts;
}

/** All companies of a segment or a part of it gone from the record, with what they do, need and make. */
function without(known: Facts, segment: string): Facts {
  const here = presences(known).get(segment)!;
  const hidden = new Set([...here.named, ...here.groups]);
  const stays = ({ from }: { readonly from: string }): boolean => !hidden.has(from);
  const made = known.produces.filter(stays);
  return {
    ...known,
    companies: known.companies.filter(({ id }) => !hidden.has(id)),
    operations: known.operations.filter(stays),
    needs: known.needs.filter(stays),
    produces: made,
    productNeeds: known.productNeeds.filter(({ from }) => made.some(({ to }) => to === from)),
    talks: known.talks.filter(stays),
    talkerOperations: known.talkerOperations.filter(stays),
  };
}

/** Which rules must fire for a segment, by searching: nothing of the measures is used but who is where. */
function expected(known: Facts, segment: string): GapRule[] {
  const present = (id: string): boolean => presences(known).get(id)?.presence === 'present';
  const essential = known.feeds.filter((feed) => feed.essential && feed.from !== segment);
  const reach = (start: string, pairs: readonly { from: string; to: string }[]): string[] => {
    const seen = new Set([start]);
    for (const id of seen) for (const { from, to } of pairs) if (from === id) seen.add(to);
    return [...seen].filter((id) => id !== start);
  };
  const all = known.feeds.filter((feed) => feed.essential);
  const down = reach(segment, all).filter(present);
  const products = known.productNeeds.filter(({ to }) => to === segment).map(({ from }) => from);
  const needed = known.needs.some(({ to }) => to === segment) || known.produces.some(({ to }) => products.includes(to));
  const aims = [...known.placeTargets, ...known.policyTargets].map(({ to }) => to);
  const up = known.segments
    .map(({ id }) => id)
    .filter((id) => id !== segment && present(id) && reach(id, all).includes(segment));
  const bridge = up.some((u) => down.some((v) => v !== u && !reach(u, essential).includes(v)));
  return [
    ...(needed ? ['NEEDED' as const] : []),
    ...(down.length > 0 ? ['UPSTREAM_OF_ACTIVE' as const] : []),
    ...([segment, ...reach(segment, known.partOf)].some((id) => aims.includes(id)) ? ['TARGETED' as const] : []),
    ...(bridge ? ['BRIDGE' as const] : []),
  ];
}

describe('hide and recover', function () {
  this.timeout(120_000);
  let known: Facts;
  before(async () => {
    known = await district();
  });
  const covered = (): string[] =>
    [...presences(known)].filter(([, { presence }]) => presence === 'present').map(([id]) => id);

  it('every covered segment of the sample whose companies are hidden comes back as a gap by the right rules, or by none', () => {
    const seen = { asked: 0, unasked: 0, needed: 0, upstream: 0 };
    for (const segment of covered()) {
      const hidden = without(known, segment);
      const rules = expected(hidden, segment);
      const gap = gaps(hidden).find((one) => one.segment === segment);
      assert.deepEqual(gap?.rules ?? [], rules, segment);
      seen[rules.length > 0 ? 'asked' : 'unasked']++;
      if (rules.includes('NEEDED')) seen.needed++;
      if (rules.includes('UPSTREAM_OF_ACTIVE')) seen.upstream++;
    }
    for (const [what, number] of Object.entries(seen)) assert.ok(number > 0, `no covered segment is ${what}`);
  });

  it('through tables, store and facts: a needed one comes back, an unneeded one does not', async () => {
    const after = (segment: string): GapRule[] => expected(without(known, segment), segment);
    const needed = covered().find((segment) => after(segment).includes('NEEDED'))!;
    const unneeded = covered().find((segment) => after(segment).length === 0)!;
    for (const [segment, rules] of [
      [needed, after(needed)],
      [unneeded, []],
    ] as const) {
      const { named, groups } = presences(known).get(segment)!;
      const hidden = [...named, ...groups];
      const facts = await district((cell) => !hidden.includes(cell('from')) && !hidden.includes(cell('to')));
      assert.deepEqual(gaps(facts).find((gap) => gap.segment === segment)?.rules ?? [], rules, segment);
      assert.equal(presences(facts).get(segment)?.named.length, 0);
    }
  });
});
