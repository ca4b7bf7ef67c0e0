import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cuts } from '../../server/analysis/cuts.ts';
import { kahnOrder } from '../../server/analysis/kahn.ts';
import { chainOrder, closureOf, dominatorsOf, supplyCuts } from '../../server/analysis/structure.ts';
import { stageMisfits, upstreamness } from '../../server/analysis/upstreamness.ts';
import { factsOf, link } from './facts-of.ts';
import { facts } from './random-world.ts';

type Pair = readonly [number, number];

const size = 8;
const pairs: fc.Arbitrary<Pair[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.integer({ min: 0, max: size - 1 })),
  { maxLength: 12 },
);
const nodes = Array.from({ length: size }, (_, i) => i);

/** What is reached along pairs, start included: plain and slow. */
const reach = <T>(start: readonly T[], steps: readonly (readonly [T, T])[]): Set<T> => {
  const seen = new Set(start);
  for (const node of seen) for (const [from, to] of steps) if (from === node) seen.add(to);
  return seen;
};
const bothWays = <T>(steps: readonly (readonly [T, T])[]) =>
  steps.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]);
const parts = (alive: readonly number[], steps: readonly Pair[]): number => {
  const own = bothWays(steps.filter(([a, b]) => alive.includes(a) && alive.includes(b)));
  return new Set(alive.map((node) => Math.min(...reach([node], own)))).size;
};

describe('cuts', () => {
  it('are the nodes and single links whose removal leaves more parts, as removing each one shows', () => {
    let [points, bridges] = [0, 0];
    fc.assert(
      fc.property(pairs, (links) => {
        const found = cuts(
          nodes.map((node) => bothWays(links).flatMap(([a, b]) => (a === node && b !== node ? [b] : []))),
        );
        const before = parts(nodes, links);
        const own = (node: number): number =>
          links.some((pair) => pair.includes(node) && pair[0] !== pair[1]) ? 0 : 1;
        const cut = nodes.filter(
          (node) =>
            parts(
              nodes.filter((n) => n !== node),
              links,
            ) >
            before - own(node),
        );
        assert.deepEqual(found.nodes, cut);
        const single = links
          .filter(
            (_, i) =>
              parts(
                nodes,
                links.filter((_link, j) => j !== i),
              ) > before,
          )
          .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
          .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
        assert.deepEqual(found.links, single);
        points += cut.length;
        bridges += single.length;
      }),
      { numRuns: 300 },
    );
    assert.ok(points > 50 && bridges > 50, `${points} points, ${bridges} bridges`);
  });

  it('end on a path of a hundred thousand nodes', () => {
    const length = 100_000;
    const found = cuts(Array.from({ length }, (_, i) => [i - 1, i + 1].filter((n) => n >= 0 && n < length)));
    assert.deepEqual([found.nodes.length, found.links.length], [length - 2, length - 1]);
  });

  it('of SUPPLIES stay within the scope; two relations between the same two are two ways', () => {
    const known = factsOf({ segments: [], companies: ['a', 'b', 'c', 'd'] });
    const supplies = [
      link(['a', 'b']),
      { ...link(['a', 'b']), qualifier: 'other' },
      link(['c', 'b']),
      link(['d', 'outside']),
      link(['outside', 'c']),
    ];
    assert.deepEqual(supplyCuts(known, supplies), { companies: ['b'], relations: ['c|SUPPLIES|b|'] });
  });
});

describe('the order along the chain', () => {
  it('puts every node after all that lead to it, circles together and the smallest number first', () => {
    fc.assert(
      fc.property(pairs, (links) => {
        const order = kahnOrder(nodes.map((node) => links.filter(([from]) => from === node).map(([, to]) => to)));
        assert.deepEqual(
          [...order].sort((a, b) => a - b),
          nodes,
        );
        const circle = (a: number, b: number): boolean => reach([a], links).has(b) && reach([b], links).has(a);
        for (const [from, to] of links)
          if (!circle(from, to)) assert.ok(order.indexOf(from) < order.indexOf(to), `${from} → ${to}`);
        for (const a of nodes)
          for (const b of nodes)
            if (circle(a, b))
              for (const between of order.slice(order.indexOf(a), order.indexOf(b)))
                assert.ok(circle(a, between), `${between} stands within the circle of ${a} and ${b}`);
      }),
      { numRuns: 300 },
    );
    assert.deepEqual(kahnOrder([[2], [], [1], []]), [0, 2, 1, 3]);
  });
});

describe('the structure of a chain, against plain readings in worlds with circles', () => {
  it('closure, dominators and mean distance to the ends', () => {
    let dominated = 0;
    fc.assert(
      fc.property(facts, (known) => {
        const ids = known.segments.map(({ id }) => id).sort();
        const all = known.feeds.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to] as const);
        const essential = known.feeds
          .filter((feed) => feed.essential && feed.from !== feed.to)
          .map(({ from, to }) => [from, to] as const);
        const far = (from: string, to: string): number => {
          for (let level = new Set([from]), steps = 0; steps <= ids.length; steps++) {
            if (level.has(to)) return steps;
            level = new Set([...level].flatMap((id) => all.filter(([a]) => a === id).map(([, b]) => b)));
          }
          return Infinity;
        };
        const ends = ids.filter((id) => [...reach([id], all)].every((other) => reach([other], all).has(id)));
        const begins = ids.filter((id) =>
          ids.every((other) => !reach([other], essential).has(id) || reach([id], essential).has(other)),
        );
        assert.deepEqual([...chainOrder(known)].sort(), ids);
        for (const id of ids) {
          const down = [...reach([id], essential)].filter((other) => other !== id).sort();
          assert.deepEqual(closureOf(known, id, 'DOWNSTREAM', true).sort(), down);
          const up = ids.filter((other) => other !== id && reach([other], all).has(id));
          assert.deepEqual(closureOf(known, id, 'UPSTREAM', false).sort(), up);
          const must = ids.filter((other) => {
            if (other === id) return false;
            const around = essential.filter((pair) => !pair.includes(other));
            return !reach(
              begins.filter((begin) => begin !== other),
              around,
            ).has(id);
          });
          assert.deepEqual(dominatorsOf(known, id).sort(), must);
          dominated += must.length;
          const reached = ends.map((end) => far(id, end)).filter((steps) => steps < Infinity);
          const mean = ends.includes(id) ? 0 : reached.reduce((a, b) => a + b, 0) / reached.length;
          assert.ok(Math.abs((upstreamness(known).get(id) ?? -1) - mean) < 1e-9, id);
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(dominated > 50, `${dominated} dominators`);
  });

  it('a label of stage that does not fit where its segment lies is told', () => {
    const known = factsOf({
      segments: [
        { id: 'a', stage: 'up' },
        { id: 'b', stage: 'mid' },
        { id: 'c', stage: 'down' },
        { id: 'wrong', stage: 'up' },
        { id: 'free', stage: null },
      ],
      feeds: [
        ['a', 'b'],
        ['b', 'c'],
        ['b', 'wrong'],
      ],
    });
    assert.deepEqual(
      ['a', 'b', 'c', 'wrong'].map((id) => upstreamness(known).get(id)),
      [2, 1, 0, 0],
    );
    assert.deepEqual([...stageMisfits(known)], [['wrong', 'down']]);
  });
});
