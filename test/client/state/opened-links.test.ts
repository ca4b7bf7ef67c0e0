import assert from 'node:assert/strict';
import fc from 'fast-check';
import { weakKeyOf } from '../../../client/state/weak-key.ts';
import { entityIdsOf, forgotten } from '../../../client/state/forget.ts';
import { linkOf, viewOf } from '../../../client/state/link.ts';
import { unreadOf } from '../../../client/state/unread.ts';

const full =
  'area=shapingba&asOf=2020-11&off=sample,gone-source&select=a,b&open=c&free=d&with=e&steps=d,f~3,!hide~a~g,!move~e~1~2&remove=a,h&add=i~j&vs=area:k&lit=l';

describe('a link to ids that are gone', () => {
  it('names every id of an entity once, whatever part of the link it stands in', () => {
    assert.deepEqual([...entityIdsOf(viewOf(full))].sort(), [
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
      'i',
      'j',
      'k',
      'l',
      'shapingba',
    ]);
  });

  it('keeps the rest as it was', () => {
    const view = forgotten(viewOf(full), ['a', 'gone-source', 'k', 'l']);
    assert.equal(
      linkOf(view),
      linkOf(
        viewOf(
          'area=shapingba&asOf=2020-11&off=sample&select=b&open=c&free=d&with=e&steps=d,f~3,!hide~g,!move~e~1~2&remove=h&add=i~j',
        ),
      ),
    );
  });

  it('begins with the next thing when what it began with is gone, and on the lanes when nothing is left', () => {
    const view = forgotten(viewOf(full), ['d']);
    assert.equal(view.free, 'e');
    assert.deepEqual(view.beside, []);
    const none = forgotten(viewOf('free=d&steps=d'), ['d']);
    assert.deepEqual([none.free, none.steps], [null, []]);
  });

  it('goes to the home place when its place is gone', () => {
    assert.equal(forgotten(viewOf('park=x'), ['x']).place, undefined);
  });

  it('knows the ids in the row of a weak link, and forgets the row when one of them is gone', () => {
    const lit = weakKeyOf(['SINGLE', 'CONCENTRATED'], ['a,b', undefined, 'c~d']);
    const view = viewOf(linkOf({ ...viewOf('page=weak'), lit }));
    assert.equal(view.lit, lit);
    assert.deepEqual(entityIdsOf(view), ['a,b', 'c~d']);
    assert.equal(forgotten(view, ['else']).lit, lit);
    assert.equal(forgotten(view, ['c~d']).lit, null);
  });

  it('forgets exactly what is gone: no id of it is left', () => {
    const ids = entityIdsOf(viewOf(full));
    fc.assert(
      fc.property(fc.subarray([...ids]), (gone) => {
        const left = entityIdsOf(forgotten(viewOf(full), gone));
        assert.ok(left.every((id) => !gone.includes(id)));
      }),
    );
  });
});

describe('a link that cannot all be read', () => {
  it('says which parts: unknown, forged or cut', () => {
    assert.deepEqual(unreadOf('?select=yuxinwei&page=galaxy&asOf=2020-99&shape=round'), ['page', 'asOf', 'shape']);
    assert.deepEqual(unreadOf('?free=a&steps=a,!dance~b'), ['steps']);
    assert.deepEqual(unreadOf('?select=%E5%BE'), []);
  });

  it('says nothing of what goes without saying, of the reader, or of what messengers hang on', () => {
    assert.deepEqual(unreadOf('?page=map&trace=both&lang=en&from=singlemessage&isappinstalled=0&utm_source=x'), []);
  });

  it('finds every link of this version whole', () => {
    for (const link of [full, '', 'page=gaps&only=rule:NEEDED', 'hidden=date:stale,kind:Park&fades=1&time=1&table=1'])
      assert.deepEqual(unreadOf(`?${linkOf(viewOf(link))}`), []);
  });

  it('opens links of the first version as it did', () => {
    const view = viewOf(
      '?area=shapingba&asOf=2020-11&off=sample&free=yuxinwei&steps=yuxinwei,shapingba~20~LOCATED_IN~IN~Company&hidden=presence:unknown&table=1',
    );
    assert.deepEqual(
      view.steps.map((step) => ('id' in step ? step.id : step.is)),
      ['yuxinwei', 'shapingba'],
    );
    assert.deepEqual(
      [view.place, view.asOf, view.off, view.hidden, view.drawer],
      [{ kind: 'area', id: 'shapingba' }, '2020-11', ['sample'], ['presence:unknown'], true],
    );
  });
});
