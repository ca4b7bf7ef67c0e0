import { openGraph } from '../../server/graph/open.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { neighbourhood } from '../../server/explore/neighbourhood.ts';
import { trace } from '../../server/explore/trace.ts';
import { defaultLimits } from '../../server/model/limits.ts';
import type { Scope } from '../../server/model/scope.ts';
import { load, type Dataset, type StoredEntity, type StoredRelation } from '../support/dataset.ts';
import { companies } from './names.ts';
import { line, paired } from './paired.ts';

const segments = 120;
const areas = 40;

const scope: Scope = {
  ...{ area: null, park: null, cluster: null, chain: null, letter: null, places: null, segments: null },
  ...{ asOf: '2026-01-01', without: [], statuses: ['stated', 'disputed'], sampleSources: [] },
};

const company = (i: number): string => `c${String(i).padStart(7, '0')}`;

/**
 * Companies of which each has the same around it, however many there are: an area, a segment, five customers; in 120
 * segments that feed each other. What grows is how many lie in an area and operate in a segment.
 */
function dataset(count: number): Dataset {
  const said = { source: 'register', status: 'stated', quote: '', qualifier: '' };
  const link = (type: string, from: string, to: string): StoredRelation => ({
    type,
    from,
    to,
    properties: { ...said, key: `${from}|${type}|${to}`, ...(type === 'FEEDS' ? { essential: true } : {}) },
  });
  const thing = (kind: string, id: string, name: string): StoredEntity => ({
    labels: [kind],
    properties: { id, kind, name, sources: ['register'] },
  });
  const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  return {
    entities: [
      ...many(segments, (i) => thing('Segment', `s${i}`, `环节${i}`)),
      ...many(areas, (i) => thing('Area', `a${i}`, `区域${i}`)),
      ...[...companies(count)].map(({ id, name }) => thing('Company', id, name)),
    ],
    relations: [
      ...many(segments - 1, (i) => link('FEEDS', `s${i}`, `s${i + 1 + (i % 4)}`)).filter(
        ({ to }) => Number(to.slice(1)) < segments,
      ),
      ...many(count, (i) => link('OPERATES_IN', company(i), `s${i % segments}`)),
      ...many(count, (i) => link('LOCATED_IN', company(i), `a${i % areas}`)),
      ...many(count * 5, (i) =>
        link('SUPPLIES', company(i % count), company(((i % count) + 1 + Math.floor(i / count)) % count)),
      ),
    ],
    records: [],
    observations: [],
    sources: [{ id: 'register', title: 'register', kind: 'registry' }],
    store: [],
  };
}

/**
 * Traces and neighbourhoods among many entities against the same among few, in turn: what they cost should follow what lies
 * around, not how much there is.
 */
export async function walks(few = 10_000, many = 1_000_000): Promise<string[]> {
  const lines: string[] = [];
  const options = { limits: defaultLimits };
  const compare = async (engine: string, graphs: readonly [small: Graph, large: Graph]): Promise<void> => {
    const asked: Readonly<Record<string, (graph: Graph, i: number) => Promise<unknown>>> = {
      'trace along FEEDS': (graph, i) =>
        trace(graph, scope, { id: `s${60 + (i % 40)}`, direction: 'UPSTREAM' }, options),
      'trace along SUPPLIES, 2 links': (graph, i) =>
        trace(graph, scope, { id: company(100 + i), direction: 'UPSTREAM', along: 'SUPPLIES', depth: 2 }, options),
      'neighbourhood of a company': (graph, i) => neighbourhood(graph, scope, { ids: [company(100 + i)] }, options),
    };
    for (const [what, ask] of Object.entries(asked)) {
      let [i, j] = [0, 0];
      const [small, large] = graphs;
      const result = await paired(
        () => ask(large, i++),
        () => ask(small, j++),
        100,
      );
      lines.push(line(`${what}, ${engine}, ${many} companies`, `${few}`, result));
    }
  };
  const open = async (count: number): Promise<Graph> => {
    const graph = await openGraph({ neo4j: null, data: ':memory:' });
    await load(graph, dataset(count));
    return graph;
  };
  const embedded = [await open(few), await open(many)] as const;
  await compare('embedded', embedded);
  for (const graph of embedded) await graph.close();
  return lines;
}
