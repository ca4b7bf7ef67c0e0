import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../../server/graph/open.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { neighbourhood } from '../../server/explore/neighbourhood.ts';
import { trace } from '../../server/explore/trace.ts';
import { defaultLimits } from '../../server/model/limits.ts';
import type { Scope } from '../../server/model/scope.ts';
import type { StoredEntity, StoredRelation } from '../support/dataset.ts';
import { fillFolder } from './analysis/fill.ts';
import type { World } from './analysis/world.ts';
import { companies } from './names.ts';
import { line, paired } from './paired.ts';

const segments = 120;
const areas = 40;

const scope: Scope = {
  ...{ area: null, park: null, cluster: null, chain: null, letter: null, places: null, segments: null },
  ...{ asOf: '2026-01-01', without: [], statuses: ['stated', 'disputed'], sampleSources: [] },
};

const company = (i: number): string => `c${String(i).padStart(7, '0')}`;

const link = (type: string, from: string, to: string): StoredRelation => ({
  type,
  from,
  to,
  properties: {
    ...{ source: 'register', status: 'stated', quote: '', qualifier: '', key: `${from}|${type}|${to}` },
    ...(type === 'FEEDS' ? { essential: true } : {}),
  },
});

const thing = (kind: string, id: string, name: string): StoredEntity => ({
  labels: [kind],
  properties: { id, kind, name, sources: ['register'] },
});

/**
 * Companies of which each has the same around it, however many there are: an area, a segment, five customers; in 120
 * segments that feed each other. What grows is how many lie in an area and operate in a segment.
 */
const grown = (count: number): World => ({
  *entities() {
    for (let i = 0; i < segments; i++) yield thing('Segment', `s${i}`, `环节${i}`);
    for (let i = 0; i < areas; i++) yield thing('Area', `a${i}`, `区域${i}`);
    for (const { id, name } of companies(count)) yield thing('Company', id, name);
  },
  *relations() {
    for (let i = 0; i < segments; i++) {
      const fed = i + 1 + (i % 4);
      if (fed < segments) yield link('FEEDS', `s${i}`, `s${fed}`);
    }
    for (let i = 0; i < count; i++) {
      yield link('OPERATES_IN', company(i), `s${i % segments}`);
      yield link('LOCATED_IN', company(i), `a${i % areas}`);
      for (let step = 1; step <= 5; step++) yield link('SUPPLIES', company(i), company((i + step) % count));
    }
  },
});

/**
 * Traces and neighbourhoods among many entities against the same among few, in turn: what they cost should follow what lies
 * around, not how much there is.
 */
export async function* walks(few = 10_000, many = 1_000_000): AsyncGenerator<string> {
  const options = { limits: defaultLimits };
  const compare = async function* (small: Graph, large: Graph): AsyncGenerator<string> {
    const asked: Readonly<Record<string, (graph: Graph, i: number) => Promise<unknown>>> = {
      'trace along FEEDS': (graph, i) =>
        trace(graph, scope, { id: `s${60 + (i % 40)}`, direction: 'UPSTREAM' }, options),
      'trace along SUPPLIES, 2 links': (graph, i) =>
        trace(graph, scope, { id: company(100 + i), direction: 'UPSTREAM', along: 'SUPPLIES', depth: 2 }, options),
      'neighbourhood of a company': (graph, i) => neighbourhood(graph, scope, { ids: [company(100 + i)] }, options),
    };
    for (const [what, ask] of Object.entries(asked)) {
      let [i, j] = [0, 0];
      const result = await paired(
        () => ask(large, i++),
        () => ask(small, j++),
        100,
      );
      yield line(`${what}, embedded, ${many} companies`, `${few}`, result);
    }
  };
  const folder = mkdtempSync(join(tmpdir(), 'zhihe-bench-'));
  try {
    const graphs: Graph[] = [];
    for (const count of [few, many]) {
      const data = join(folder, String(count));
      await fillFolder(data, grown(count));
      graphs.push(await openGraph({ neo4j: null, data }));
    }
    const [small, large] = graphs;
    if (small && large) yield* compare(small, large);
    for (const graph of graphs) await graph.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
