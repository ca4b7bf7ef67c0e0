import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldLeaves, foldStep } from '../../../client/canvas/fold-leaves.ts';
import type { FreeData, FreeNode, FreeRelation, FreeStep } from '../../../client/canvas/types.ts';

const node = (id: string, kind: string, degree = 1): FreeNode => ({
  id,
  kind,
  name: id,
  unnamed: false,
  sample: false,
  degree,
  hidden: 0,
});
const link = (from: string, to: string): FreeRelation => ({
  id: `${from}>${to}`,
  type: 'SUPPLIES',
  from,
  to,
  inferred: false,
  sample: false,
});

/** Two hubs, linked to each other, with so many companies and persons hanging on each alone. */
function hubs(companies: number, persons: number, more: Partial<FreeData> = {}): FreeData {
  const leaves = ['a', 'b'].flatMap((hub) => [
    ...Array.from({ length: companies }, (_, i) => node(`${hub}c${i}`, 'Company', i)),
    ...Array.from({ length: persons }, (_, i) => node(`${hub}p${i}`, 'Person')),
  ]);
  return {
    arrangement: 'free',
    vocabulary: { families: [], kinds: [{ id: 'Company', family: '', icon: '', zh: 'Z', en: 'E' }], relationTypes: [] },
    nodes: [node('a', 'Company'), node('b', 'Company'), ...leaves],
    relations: [link('a', 'b'), ...leaves.map(({ id }) => link(id, id.charAt(0)))],
    steps: [
      { step: 'start', ids: ['a', 'b'] },
      ...['a', 'b'].map((hub): FreeStep => ({
        step: 'expand',
        parent: hub,
        added: leaves.filter(({ id }) => id.startsWith(hub)).map(({ id }) => id),
      })),
    ],
    ...more,
  };
}

describe('folding of leaves', () => {
  it('leaves what is within the limit as it is', () => {
    const data = hubs(20, 5);
    assert.equal(foldLeaves(data, 52), data);
  });

  it('folds the largest groups first, says how many, and keeps one line to each fold', () => {
    const folded = foldLeaves(hubs(20, 5), 40);
    const folds = folded.nodes.filter(({ folds }) => folds != null);
    assert.deepEqual(
      folds.map(({ folds }) => folds),
      [{ of: 'a', kind: 'Company', count: 20 }],
    );
    assert.deepEqual(
      folds.map(({ name, nameEn }) => [name, nameEn]),
      [['Z 20', 'E 20']],
    );
    assert.equal(folded.nodes.length, 52 - 19);
    assert.equal(folded.relations.filter(({ from }) => from === folds[0]?.id).length, 1);
  });

  it('what was opened stays out, the best linked first; what hands moved is never folded', () => {
    const opened = foldLeaves(hubs(20, 0, { unfolded: new Map([['Company a', 1]]) }), 10);
    const out = opened.nodes.filter(({ id }) => id.startsWith('ac')).map(({ degree }) => degree);
    assert.deepEqual(
      out.sort((x, y) => x - y),
      Array.from({ length: foldStep }, (_, i) => i + 20 - foldStep),
    );
    const data = hubs(20, 0);
    const moved = foldLeaves({ ...data, steps: [...data.steps, { step: 'move', id: 'ac3', x: 1, y: 2 }] }, 10);
    assert.ok(moved.nodes.some(({ id }) => id === 'ac3'));
  });

  it('loses nobody: every node stands for itself or in one fold, and every step speaks of what is there', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(12), fc.integer({ min: 1, max: 60 }), (companies, persons, limit) => {
        const data = hubs(companies, persons);
        const folded = foldLeaves(data, limit);
        assert.equal(
          folded.nodes.reduce((sum, { folds }) => sum + (folds?.count ?? 1), 0),
          data.nodes.length,
        );
        const ids = new Set(folded.nodes.map(({ id }) => id));
        for (const { from, to } of folded.relations) assert.ok(ids.has(from) && ids.has(to));
        for (const step of folded.steps)
          if (step.step === 'expand')
            assert.deepEqual(
              step.added.filter((id) => !ids.has(id)),
              [],
            );
      }),
    );
  });

  it('where leaves are too few, also folds what is linked to others besides, around the one most linked to', () => {
    const data = hubs(20, 0);
    // Most companies of a supply one of b: few are leaves, and those go into the same folds.
    const cross = Array.from({ length: 15 }, (_, i) => link(`ac${i}`, `bc${(i * 7) % 20}`));
    const { nodes, relations } = foldLeaves({ ...data, relations: [...data.relations, ...cross] }, 10);
    assert.deepEqual(nodes.map(({ id }) => id).sort(), ['a', 'b', 'fold:Company a', 'fold:Company b']);
    assert.deepEqual(
      relations.map(({ from, to }) => `${from} > ${to}`),
      ['a > b', 'fold:Company a > a', 'fold:Company b > b', 'fold:Company a > fold:Company b'],
    );
  });
});
