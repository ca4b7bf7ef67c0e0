import { components } from './components.ts';
import type { Facts } from './fact.ts';
import { allFeeds } from './feeds.ts';
import { distances } from './network.ts';
import { once } from './once.ts';

/** Sinks: nodes from which nothing else is fed; of a circle that feeds nothing else, every one of its members. */
export const sinks = (next: readonly (readonly number[])[]): number[] =>
  components(next)
    .filter((part) => part.every((node) => (next[node] ?? []).every((to) => part.includes(to))))
    .flat()
    .sort((a, b) => a - b);

/**
 * How far each segment lies from the end of the chain: the mean of its shortest distances along FEEDS, essential or not, to the
 * sinks that it reaches, in steps; a sink has 0. After Antràs, Chor, Fally, Hillberry, AER 102(3), 2012, with every FEEDS
 * weighing the same, for nobody records how much flows.
 */
export const upstreamness = once((facts: Facts): Map<string, number> => {
  const { ids, out, into } = allFeeds(facts);
  const sum = new Float64Array(ids.length);
  const reached = new Int32Array(ids.length);
  const ends = sinks(out);
  for (const sink of ends)
    distances(into, [sink]).forEach((distance, i) => {
      if (distance === -1) return;
      sum[i] = (sum[i] ?? 0) + distance;
      reached[i] = (reached[i] ?? 0) + 1;
    });
  // In a circle at the end every member is a sink, and an end of its own.
  const isEnd = new Set(ends);
  return new Map(ids.map((id, i) => [id, isEnd.has(i) ? 0 : (sum[i] ?? 0) / (reached[i] ?? 1)]));
});

const stages = ['up', 'mid', 'down'] as const;

/**
 * Segments whose label `stage` does not fit where they lie: their upstreamness is nearer to the mean of another stage's
 * segments than to that of their own. Segment → the nearest stage. Equally near is no misfit. A check of labels, no measure.
 */
export const stageMisfits = once((facts: Facts): Map<string, string> => {
  const far = upstreamness(facts);
  const means = stages.flatMap((stage) => {
    const own = facts.segments.filter((segment) => segment.stage === stage).map(({ id }) => far.get(id) ?? 0);
    return own.length === 0 ? [] : [{ stage, mean: own.reduce((a, b) => a + b, 0) / own.length }];
  });
  return new Map(
    facts.segments.flatMap(({ id, stage }) => {
      const off = (mean: number): number => Math.abs((far.get(id) ?? 0) - mean);
      const own = means.find((one) => one.stage === stage);
      const [nearest] = [...means].sort((a, b) => off(a.mean) - off(b.mean));
      return own && nearest && off(nearest.mean) < off(own.mean) ? [[id, nearest.stage] as const] : [];
    }),
  );
});
