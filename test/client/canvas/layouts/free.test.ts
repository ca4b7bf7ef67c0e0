import assert from 'node:assert/strict';
import fc from 'fast-check';
import { diameter, footprint, nameLines } from '../../../../client/canvas/layouts/footprint.ts';
import { freeLayout, type Prefix } from '../../../../client/canvas/layouts/free.ts';
import { rememberingLayout } from '../../../../client/canvas/layouts/free-memory.ts';
import { overlap } from '../../../../client/canvas/layouts/plane.ts';
import { textWidth } from '../../../../client/canvas/names.ts';
import type { FreeNode, FreeRelation, FreeStep } from '../../../../client/canvas/types.ts';
import { relationTypeIds } from '../../../../server/model/relations.ts';

const node = (id: string, more: Partial<FreeNode> = {}): FreeNode => ({
  id,
  kind: 'Company',
  name: id,
  unnamed: false,
  sample: false,
  degree: 3,
  hidden: 0,
  ...more,
});
const link = (from: string, type: string, to: string): FreeRelation => ({
  id: `${from}|${type}|${to}`,
  from,
  type,
  to,
  inferred: false,
  sample: false,
});

/** Any arrangement: nodes with names of any length, relations, steps that start, expand and hide. */
const worlds = fc
  .record({
    names: fc.array(fc.tuple(fc.integer({ min: 1, max: 22 }), fc.integer({ min: 0, max: 60 })), {
      minLength: 1,
      maxLength: 40,
    }),
    links: fc.array(fc.tuple(fc.nat(39), fc.constantFrom(...relationTypeIds), fc.nat(39)), { maxLength: 80 }),
    steps: fc.array(fc.tuple(fc.nat(39), fc.array(fc.nat(39), { maxLength: 12 }), fc.boolean()), { maxLength: 8 }),
  })
  .map(({ names, links, steps }) => ({
    nodes: names.map(([length, degree], i) => node(`n${i}`, { name: '名'.repeat(length), degree })),
    relations: links.map(([a, type, b]) => link(`n${a}`, type, `n${b}`)),
    steps: [
      { step: 'start', ids: ['n0'] },
      ...steps.map(([parent, others, hides]): FreeStep =>
        hides
          ? { step: 'hide', ids: others.slice(0, 2).map((n) => `n${n}`) }
          : { step: 'expand', parent: `n${parent}`, added: others.map((n) => `n${n}`) },
      ),
    ] satisfies FreeStep[],
  }));

describe('the free arrangement', () => {
  it('never lets the ground of two nodes and their names overlap', () => {
    fc.assert(
      fc.property(worlds, ({ nodes, relations, steps }) => {
        const places = freeLayout(steps, nodes, relations, relationTypeIds);
        const prints = nodes.flatMap(({ id, name, degree }) => {
          const at = places.get(id);
          return at === undefined ? [] : [footprint(at, diameter(degree), nameLines(name))];
        });
        prints.forEach((a, i) => {
          for (const b of prints.slice(i + 1)) assert.ok(!overlap(a, b));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same places with a memory of the steps before, whatever was shown before', () => {
    fc.assert(
      fc.property(worlds, worlds, fc.nat(8), (one, other, cut) => {
        const remembered = rememberingLayout();
        const shorter = one.steps.slice(0, cut + 1);
        const seen = new Set(shorter.flatMap((step) => ('ids' in step ? step.ids : 'added' in step ? step.added : [])));
        const few = one.nodes.filter(({ id }) => seen.has(id));
        const between = one.relations.filter(({ from, to }) => seen.has(from) && seen.has(to));
        const sourceOff = one.relations.slice(1);
        const moved: FreeStep[] = [...one.steps, { step: 'move', id: 'n0', x: 300, y: 40 }, ...other.steps.slice(1)];
        const shows = [
          [shorter, few, between],
          [one.steps, one.nodes, one.relations],
          [shorter, one.nodes, one.relations],
          [one.steps, one.nodes, sourceOff],
          [other.steps, other.nodes, other.relations],
          [one.steps, one.nodes, one.relations],
          [moved, one.nodes, one.relations],
        ] as const;
        for (const [steps, nodes, relations] of shows)
          assert.deepEqual(
            remembered(steps, nodes, relations, relationTypeIds),
            freeLayout(steps, nodes, relations, relationTypeIds),
          );
      }),
      { numRuns: 60 },
    );
  });

  it('places with a memory only what is new', () => {
    const nodes = Array.from({ length: 30 }, (_, i) => node(`n${i}`));
    const steps: FreeStep[] = [
      { step: 'start', ids: ['n0'] },
      { step: 'expand', parent: 'n0', added: nodes.slice(1, 15).map(({ id }) => id) },
      { step: 'expand', parent: 'n1', added: nodes.slice(15).map(({ id }) => id) },
    ];
    const reached: number[] = [];
    let prefix: Prefix | undefined;
    freeLayout(steps.slice(0, 2), nodes, [], relationTypeIds, undefined, (to) => (prefix = to));
    freeLayout(steps, nodes, [], relationTypeIds, prefix, ({ steps: count }) => reached.push(count));
    assert.equal(prefix?.standing.length, 15);
    assert.deepEqual(reached, [3]);
  });

  it('moves nothing that stands: every prefix of the steps gives equal places', () => {
    fc.assert(
      fc.property(worlds, ({ nodes, relations, steps }) => {
        const whole = freeLayout(steps, nodes, relations, relationTypeIds);
        const hidden = new Set(steps.flatMap((step) => (step.step === 'hide' ? step.ids : [])));
        steps.forEach((_, i) => {
          for (const [id, at] of freeLayout(steps.slice(0, i + 1), nodes, relations, relationTypeIds))
            if (!hidden.has(id)) assert.deepEqual(whole.get(id), at);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order of nodes and relations', () => {
    fc.assert(
      fc.property(worlds, ({ nodes, relations, steps }) => {
        const one = freeLayout(steps, nodes, relations, relationTypeIds);
        const other = freeLayout(steps, [...nodes].reverse(), [...relations].reverse(), relationTypeIds);
        assert.deepEqual([...one].sort(), [...other].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('puts customers to the right and suppliers to the left', () => {
    const nodes = ['a', 'b', 'c'].map((id) => node(id));
    const relations = [link('a', 'SUPPLIES', 'b'), link('c', 'SUPPLIES', 'a')];
    const steps: FreeStep[] = [
      { step: 'start', ids: ['a'] },
      { step: 'expand', parent: 'a', added: ['b', 'c'] },
    ];
    const places = freeLayout(steps, nodes, relations, relationTypeIds);
    assert.deepEqual(places.get('a'), { x: 0, y: 0 });
    assert.ok(places.get('b')!.x > 80 && Math.abs(places.get('b')!.y) < 30);
    assert.ok(places.get('c')!.x < -80);
  });

  it('keeps a moved node where it was put, and takes hidden ones away', () => {
    const nodes = ['a', 'b', 'c'].map((id) => node(id));
    const relations = [link('a', 'SUPPLIES', 'b'), link('a', 'SUPPLIES', 'c')];
    const steps: FreeStep[] = [
      { step: 'start', ids: ['a'] },
      { step: 'expand', parent: 'a', added: ['b'] },
      { step: 'move', id: 'b', x: 300, y: -40 },
      { step: 'expand', parent: 'a', added: ['c', 'b'] },
      { step: 'hide', ids: ['a'] },
    ];
    const places = freeLayout(steps, nodes, relations, relationTypeIds);
    assert.deepEqual(places.get('b'), { x: 300, y: -40 });
    assert.ok(places.has('c') && !places.has('a'));
  });
});

describe('the name under a node', () => {
  it('is one line up to 7.2 em, two for longer ones, cut at the end', () => {
    assert.deepEqual(nameLines('御芯微'), ['御芯微']);
    assert.deepEqual(nameLines('环重庆师大创新生态圈'), ['环重庆师大', '创新生态圈']);
    assert.deepEqual(nameLines('样例·专利 26 项'), ['样例·专利', '26 项']);
    assert.deepEqual(nameLines('Vertically integrated chips'), ['Vertically', 'integrated chi…']);
  });

  it('never is wider than 7.2 em and a letter', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('中', 'a', 'W', ' ', '·') }),
        (name) => {
          for (const line of nameLines(name)) assert.ok(textWidth(line) <= 8.2, line);
        },
      ),
    );
  });

  it('stands under a node of 26 to 44 units', () => {
    assert.deepEqual([0, 1, 9, 36, 4000].map(diameter), [26, 29, 35, 44, 44]);
  });
});
