import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changed } from '../../../client/state/change.ts';
import { laidSpots, shortKey, spotsAmong } from '../../../client/state/laid-spots.ts';
import { linkOf, viewOf } from '../../../client/state/link.ts';
import type { Spot, Step } from '../../../client/state/step.ts';
import { unreadOf } from '../../../client/state/unread.ts';
import { emptyView, type View } from '../../../client/state/view.ts';

const firms = (count: number): Spot[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `sample-company-of-some-length-${i}`,
    x: ((i * 7919) % 4001) - 2000,
    y: ((i * 104729) % 2401) - 1200,
  }));
const arranged = (...steps: readonly Step[]): View => ({ ...emptyView, free: 'a', steps });
const lay = (spots: readonly Spot[]): Extract<Step, { is: 'lay' }> => ({
  is: 'lay',
  layout: 'force',
  at: laidSpots(spots),
});
const byId = (spots: readonly Spot[]): Spot[] => [...spots].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('the places of a layout in a link', () => {
  // Chat programs and the proxies in front of servers take 4 and 8 thousand characters.
  for (const [count, most] of [
    [500, 4_000],
    [1_000, 8_000],
  ] as const)
    it(`of ${count} nodes fit into ${most} characters, and are the same afterwards`, () => {
      const spots = firms(count);
      const link = linkOf(arranged({ is: 'expand', id: 'a', count: 500 }, lay(spots)));
      assert.ok(link.length <= most, `${link.length} characters`);
      const step = viewOf(link).steps[1];
      assert.ok(step?.is === 'lay');
      const back = spotsAmong(
        step.at,
        spots.map(({ id }) => id),
      );
      assert.deepEqual(byId(back), byId(spots));
    });

  it('are told apart where short keys are alike, and found whatever else stands there', () => {
    const names = Array.from({ length: 3_000 }, (_, i) => `n${i}`);
    const first = new Map<string, string>();
    const twins = names.flatMap((name) => {
      const other = first.get(shortKey(name));
      first.set(shortKey(name), name);
      return other === undefined ? [] : [[other, name] as const];
    })[0];
    assert.ok(twins, 'no two of these names share a key');
    const spots = byId(twins.map((id, x) => ({ id, x, y: 0 })));
    assert.deepEqual(spotsAmong(laidSpots(spots), [...twins].reverse()), spots);
    assert.deepEqual(spotsAmong(laidSpots([{ id: 'x', x: 1, y: 2 }]), ['y', 'x', 'z']), [{ id: 'x', x: 1, y: 2 }]);
    assert.deepEqual(spotsAmong(laidSpots([{ id: 'x', x: 1, y: 2 }]), ['y']), []);
  });

  it('of links of the first version, which named every node, are still read, and none is called unreadable', () => {
    const link = 'free=a&steps=a,!lay~layers~a~1~-2~b%252Cc~-30~4';
    const step = viewOf(link).steps[1];
    assert.deepEqual(step?.is === 'lay' && spotsAmong(step.at, ['b,c', 'a']), [
      { id: 'a', x: 1, y: -2 },
      { id: 'b,c', x: -30, y: 4 },
    ]);
    assert.deepEqual(unreadOf(`?${link}`), []);
    assert.deepEqual(unreadOf(`?${link}~c`), ['steps']);
  });

  it('never crash the link, cut or forged, and what is cut is said', () => {
    const link = linkOf(arranged(lay(firms(40))));
    fc.assert(
      fc.property(fc.nat(link.length), fc.string(), (at, more) => {
        for (const step of viewOf(link.slice(0, at) + encodeURIComponent(more)).steps)
          if (step.is === 'lay') assert.ok(step.at.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y)));
      }),
    );
    assert.deepEqual(unreadOf(`?${link.slice(0, -3)}`), ['steps']);
    assert.deepEqual(viewOf('free=a&steps=!laid~force~0~0~0~4~AAAAAAA,!laid~force~0~0~9~99~AAAA').steps, [
      { is: 'lay', layout: 'force', at: [] },
      { is: 'lay', layout: 'force', at: [] },
    ]);
  });

  it('are kept of the last of two layouts in a row only', () => {
    const one = { do: 'arrange', step: lay(firms(3)) } as const;
    const two = { do: 'arrange', step: { is: 'lay', layout: 'rings', at: [] } } as const;
    assert.deepEqual(changed(changed(arranged(), one), two).steps, [two.step]);
  });
});
