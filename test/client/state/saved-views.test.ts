import assert from 'node:assert/strict';
import { linkOf, viewOf } from '../../../client/state/link.ts';
import { keepViews, keptViews, savedLimit, viewsFile, viewsIn, withViews } from '../../../client/state/saved-views.ts';

const saved = (name: string, day = 1, link = 'select=a') => ({ name, link, saved: `2026-01-0${day}T00:00:00.000Z` });

/** A store that holds texts, or refuses to. */
const store = (refuses = false) => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (refuses) throw new Error('full');
      held.set(key, text);
    },
  };
};

describe('saved views', () => {
  it('come back from the browser and from a file as they were, newest first', () => {
    const views = withViews([], [saved('one', 1), saved('two', 2, linkOf(viewOf('free=a&steps=a,!move~a~1~2')))]);
    assert.deepEqual(
      views.map(({ name }) => name),
      ['two', 'one'],
    );
    const shelf = store();
    assert.equal(keepViews(views, shelf), true);
    assert.deepEqual(keptViews(shelf), views);
    assert.deepEqual(viewsIn(viewsFile(views)), views);
  });

  it('of one name give way to the newer, and stay few', () => {
    assert.deepEqual(withViews([saved('one', 1)], [saved('one', 2, 'select=b')])[0]?.link, 'select=b');
    assert.equal(
      withViews(
        [],
        Array.from({ length: 300 }, (_, i) => saved(`v${i}`)),
      ).length,
      savedLimit,
    );
  });

  it('of a file that is none, or is forged, bring nothing in', () => {
    for (const text of ['', '[]', '{"format":"other","views":[]}', 'null']) assert.equal(viewsIn(text), null);
    const forged = {
      format: 'zhihe-views',
      views: [{ name: 'x', link: 'select=a&evil=1' }, { name: 3 }, null, { name: ' ', link: '' }],
    };
    assert.deepEqual(
      viewsIn(JSON.stringify(forged))?.map(({ link }) => link),
      ['select=a'],
    );
  });

  it('say so when the browser keeps nothing', () => {
    assert.equal(keepViews([saved('one')], store(true)), false);
    assert.equal(keepViews([saved('one')], null), false);
    assert.deepEqual(keptViews(null), []);
  });
});
