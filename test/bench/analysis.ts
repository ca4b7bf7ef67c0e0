import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeIn } from '../../server/analysis/change.ts';
import { readFacts } from '../../server/analysis/facts.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { production } from '../../server/analysis/production.ts';
import { readChange } from '../../server/analysis/read-change.ts';
import { resolveScope, type ScopeInput } from '../../server/analysis/scope.ts';
import { readTrade } from '../../server/analysis/trade.ts';
import { whatIf } from '../../server/analysis/what-if.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { warmUp } from '../../server/warm-up.ts';
import { load } from '../support/dataset.ts';
import { sharedNeo4j, stopSharedNeo4j, wipe } from '../support/neo4j.ts';
import { statement } from '../support/statement.ts';
import { fillFolder } from './analysis/fill.ts';
import { hub, sourceRow, town, world } from './analysis/world.ts';
import { line, paired } from './paired.ts';

const today = '2026-01-01';
const district: ScopeInput = { area: 'district' };

/** The barest aggregate there is: who is in which segment of the district, counted. No date, source or status is looked at. */
const bare = statement(
  `MATCH (p:Entity {id: 'district'})<-[:LOCATED_IN]-(c:Company)
MATCH (c)-[r:OPERATES_IN]->(s:Segment)
RETURN s.id AS id, count(DISTINCT c.id) AS companies`,
);

const counts = (r: string): string =>
  `NOT ${r}.source IN $without AND ${r}.status IN $statuses AND coalesce(${r}.since, '') <= $asOf AND ` +
  `$asOf <= coalesce(${r}.until, '9') + '~'`;

/**
 * One statement that gives what the gaps rest on, as the rules count it: what lies up to three essential steps upstream of the
 * segments that somebody in the district is in, and by how many companies. Needs, targets, bridges, surveys and talks are left
 * out of it.
 */
const likeGaps = statement(
  `MATCH (p:Entity {id: 'district'})<-[l:LOCATED_IN|SETTLED_IN]-(c:Company)
WHERE ${counts('l')} AND any(said IN c.sources WHERE NOT said IN $without)
MATCH (c:Company)-[r:OPERATES_IN]->(t:Segment)
WHERE ${counts('r')} AND any(said IN t.sources WHERE NOT said IN $without)
WITH t, count(DISTINCT c.id) AS companies
MATCH (t:Segment)<-[f:FEEDS*1..3]-(s:Segment)
WHERE all(step IN f WHERE step.essential)
WITH DISTINCT s.id AS id, t.id AS below, companies
RETURN id, sum(companies) AS weight
LIMIT 100000`,
);

const view = { without: [], statuses: ['stated', 'disputed'], asOf: today };

/** Cold: the scope is resolved and everything read anew, as for the first who asks after a change. */
const gapsOf = async (graph: Graph): Promise<number> =>
  gaps(await readFacts(graph, await resolveScope(graph, district, today))).length;

async function against(graph: Graph, what: string): Promise<string[]> {
  const ours = (): Promise<number> => gapsOf(graph);
  return [
    line(what, 'the barest count by segment', await paired(ours, () => graph.read(bare), 20)),
    line(what, 'one statement of weights by the same rules', await paired(ours, () => graph.read(likeGaps, view), 20)),
  ];
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

const memory = (when: string): string => {
  const { rss, heapUsed } = process.memoryUsage();
  return `memory ${when}: ${megabytes(rss)} resident, ${megabytes(heapUsed)} of it JavaScript`;
};

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;

/** A removal that stops ten thousand companies, once the scope is in memory: what is read for it, the cascade, the answer. */
async function removal(graph: Graph): Promise<string> {
  const facts = await readFacts(graph, await resolveScope(graph, { area: town }, today));
  const trade = await readTrade(graph, facts);
  const begun = performance.now();
  production(trade);
  const once = performance.now() - begun;
  const times: number[] = [];
  let lost = 0;
  for (let round = 0; round < 12; round++) {
    const start = performance.now();
    const { trade: wider, change } = await readChange(graph, trade, { remove: [hub] });
    const p = production(wider);
    lost = whatIf(p, changeIn(p, change)).companiesLost.length;
    if (round >= 2) times.push(performance.now() - start);
  }
  return (
    `what-if in a scope of ${facts.companies.length} companies, ${lost} of which stop: ${median(times).toFixed(1)} ms ` +
    `(numbering the scope, once: ${once.toFixed(0)} ms)`
  );
}

/** Sizes as people write them: `10k`, `1m`, `20000`. */
const sizeOf = (text: string): number => {
  const [, digits = '', unit = ''] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  const number = Number(digits) * ({ k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1);
  if (!(number >= 20_000)) throw new Error(`--size ${text}: write a number of companies from 20k on, as 100k or 1m`);
  return number;
};

async function embedded(companies: number, work: (graph: Graph, held: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'zhihe-bench-'));
  try {
    const held = await fillFolder(folder, world(companies));
    const graph = await openGraph({ neo4j: null, data: folder });
    await work(graph, `${companies} companies and ${held.relations} relations`);
    await graph.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Neo4j is filled by statements, which a million companies make an hour of: it has the small graph alone. */
async function onNeo4j(companies: number): Promise<string[]> {
  const server = await sharedNeo4j();
  if (!server) return ['neo4j: left out, there is none here'];
  await wipe(server);
  const graph = await openGraph({ neo4j: server, data: ':memory:' });
  const { entities, relations } = world(companies);
  const data = { entities: [...entities()], relations: [...relations()], records: [], observations: [] };
  await load(graph, { ...data, sources: [sourceRow], store: [{ id: 'store', revision: 1 }] });
  // As the server does at its start: a cold one plans each statement first.
  await warmUp(graph, today, AbortSignal.timeout(120_000));
  const found = await against(graph, `gaps of a district, ${companies} companies, neo4j`);
  await graph.close();
  await stopSharedNeo4j();
  return found;
}

/**
 * Gaps of a district of 5,000 companies, read cold, against raw aggregates in the same process; the same district in a
 * graph of 10 k and in the big one; a what-if; memory. The big graph has 100 k companies, or as many as `--size 1m` says, five
 * times as many relations and 1,000 segments.
 */
export async function analysis(size = '100k'): Promise<string[]> {
  const companies = sizeOf(size);
  const lines: string[] = [memory('before')];
  await embedded(10_000, async (small) => {
    await embedded(companies, async (big, held) => {
      lines.push(memory(`with ${held} open beside 10000`));
      lines.push(...(await against(big, `gaps of a district, ${held}, embedded`)));
      const growth = await paired(
        () => gapsOf(big),
        () => gapsOf(small),
        20,
      );
      lines.push(
        line(`gaps of the same district, ${held}, embedded`, 'the same in a graph of 10000 companies', growth),
      );
      lines.push(await removal(big));
      lines.push(memory('at the end'));
    });
  });
  // Neo4j is asked of the small graph, so once is enough: with the usual size.
  if (companies <= 100_000) lines.push(...(await onNeo4j(10_000)));
  return lines;
}
