import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columns, components } from '../../server/analysis/components.ts';
import { immediateDominators } from '../../server/analysis/dominators.ts';
import { distances, network, type Network } from '../../server/analysis/network.ts';

const ids = ['0', '1', '2', '3', '4', '5', '6'];
const nodes = ids.map(Number);
const links = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 18 });
const graph: fc.Arbitrary<Network> = links.map((pairs) =>
  network(
    ids,
    pairs.map(([from, to]) => ({ from, to })),
  ),
);

/** Every simple path from a to b, by trying all. */
function* paths({ out }: Network, a: number, b: number, way: readonly number[] = [a]): Generator<readonly number[]> {
  if (a === b) yield way;
  else for (const to of out[a]!) if (!way.includes(to)) yield* paths({ out } as Network, to, b, [...way, to]);
}

const shortest = (net: Network, a: number, b: number): number =>
  Math.min(...[...paths(net, a, b)].map((way) => way.length - 1));

describe('a network', () => {
  it('leaves out loops, doubles and unknown ends', () => {
    const { out, into } = network(
      ['a', 'b'],
      [
        { from: 'a', to: 'a' },
        { from: 'a', to: 'b' },
        { from: 'a', to: 'b' },
        { from: 'b', to: 'gone' },
      ],
    );
    assert.deepEqual(
      [out, into],
      [
        [[1], []],
        [[], [0]],
      ],
    );
  });

  it('knows shortest distances as trying every path does', () => {
    fc.assert(
      fc.property(graph, (net) => {
        for (const a of nodes)
          assert.deepEqual(
            [...distances(net.out, [a])],
            nodes.map((b) => shortest(net, a, b)).map((d) => (d === Infinity ? -1 : d)),
          );
      }),
    );
  });

  it('falls into components: two nodes share one exactly when each reaches the other, ends of ways before starts', () => {
    fc.assert(
      fc.property(graph, (net) => {
        const parts = components(net.out);
        assert.deepEqual([...parts.flat()].sort(), nodes);
        const at = (node: number): number => parts.findIndex((part) => part.includes(node));
        const reaches = nodes.map((a) => distances(net.out, [a]));
        for (const a of nodes)
          for (const b of nodes) {
            const [there, back] = [reaches[a]![b]! >= 0, reaches[b]![a]! >= 0];
            assert.equal(at(a) === at(b), there && back);
            if (there && !back) assert.ok(at(b) < at(a));
          }
      }),
    );
  });

  it('has columns: without circles the longest path by trying all; in a circle one column; never to the left', () => {
    const longest = (net: Network, b: number): number =>
      Math.max(...nodes.flatMap((a) => [...paths(net, a, b)].map((way) => way.length - 1)));
    fc.assert(
      fc.property(graph, (net) => {
        const parts = components(net.out);
        const column = columns(net.out, parts);
        if (parts.every((part) => part.length === 1))
          assert.deepEqual(
            [...column],
            nodes.map((b) => longest(net, b)),
          );
        for (const part of parts) assert.equal(new Set(part.map((node) => column[node])).size, 1);
        const at = (node: number): number => parts.findIndex((part) => part.includes(node));
        for (const a of nodes) for (const b of net.out[a]!) if (at(a) !== at(b)) assert.ok(column[a]! < column[b]!);
      }),
    );
  });

  it('has dominators: what lies on every path from the root, by trying all', () => {
    fc.assert(
      fc.property(graph, fc.constantFrom(...nodes), (net, root) => {
        const dominator = immediateDominators(net.out, net.into, root);
        for (const b of nodes) {
          const ways = [...paths(net, root, b)];
          const above: number[] = [];
          for (let x = dominator[b]!; x !== -1; x = dominator[x]!) above.push(x);
          const onAll = ways.length === 0 ? [] : nodes.filter((x) => x !== b && ways.every((way) => way.includes(x)));
          assert.deepEqual(above.sort(), onAll);
        }
      }),
    );
  });

  it('ends on a path of 100,000 nodes and a circle of as many', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => String(i));
    const path = many.slice(1).map((to, i) => ({ from: many[i]!, to }));
    const line = network(many, path);
    const circle = network(many, [...path, { from: many.at(-1)!, to: many[0]! }]);
    assert.equal(columns(line.out, components(line.out)).at(-1), 99_999);
    assert.equal(components(circle.out).length, 1);
    assert.equal(immediateDominators(line.out, line.into, 0).at(-1), 99_998);
  });
});
