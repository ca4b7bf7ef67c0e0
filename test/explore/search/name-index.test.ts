import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { keysOf } from '../../../server/explore/search/keys.ts';
import { byMatch, match, queryOf } from '../../../server/explore/search/match.ts';
import { ShardBuilder } from '../../../server/explore/search/shard.ts';
import { NameIndex, type Match, type SearchOptions } from '../../../server/explore/search/name-index.ts';
import { byCodePoint } from '../../../server/model/code-point-order.ts';
import type { Entity } from '../../../server/model/entity.ts';
import { kindIds, type KindId } from '../../../server/model/kinds.ts';
import { UserInputError } from '../../../server/model/user-input-error.ts';

/** What `match` finds over all entities, one by one: what the index must give. */
function bruteForce(
  entities: readonly Entity[],
  text: string,
  { kinds, without = [], visible }: SearchOptions = {},
): Match[] {
  const query = queryOf(text);
  if (!query) return [];
  const all = (typo: boolean): Match[] =>
    entities
      .filter(
        (e) =>
          e.sources.some((id) => !without.includes(id)) &&
          (!kinds || kinds.includes(e.kind)) &&
          (!visible || visible(e)),
      )
      .flatMap((e) => {
        const best = match(query, keysOf(e), typo);
        return best ? [{ id: e.id, kind: e.kind, ...best }] : [];
      })
      .sort(byMatch);
  const strict = all(false);
  return strict.length > 0 ? strict : all(true);
}

/** An index of the entities in shards of about this many characters. */
function indexOf(entities: readonly Entity[], most?: number): NameIndex {
  const builder = new ShardBuilder(most);
  const shards = entities.toSorted((a, b) => byCodePoint(a.id, b.id)).map((entity) => builder.add(entity));
  const parts = [...shards, builder.rest()].filter((shard) => shard !== null);
  return new NameIndex(parts.map((shard) => ({ shard, gone: new Set<number>() })));
}

const seed = (name: string): Entity[] =>
  parse<Record<string, string>>(readFileSync(new URL(`../../../seeds/${name}/entities.csv`, import.meta.url)), {
    columns: true,
    bom: true,
  }).map((row) => ({
    id: row.id ?? '',
    kind: row.kind as KindId,
    name: row.name ?? '',
    sources: [row.source ?? ''],
    properties: Object.fromEntries(
      Object.entries({ ...row, aliases: row.aliases ? row.aliases.split('|') : '' }).filter(
        ([key, value]) => value !== '' && !['id', 'kind', 'name', 'source'].includes(key),
      ),
    ),
  }));

describe('the name index', () => {
  const word = fc.constantFrom(
    '芯',
    '微',
    '重庆',
    '模组',
    '·',
    ' ',
    'EDA',
    'ic',
    '-',
    'an',
    'lü',
    '有限公司',
    '𠮷',
    '１',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(''));
  const entity: fc.Arbitrary<Omit<Entity, 'id'>> = fc.record({
    kind: fc.constantFrom(...kindIds),
    name,
    sources: fc.subarray(['s1', 's2']),
    properties: fc.record({ nameEn: name, aliases: fc.array(name, { maxLength: 2 }) }, { requiredKeys: [] }),
  });
  const text = fc.oneof(
    name,
    fc.string({ unit: fc.constantFrom('芯', '微', '重', 'a', 'n', 'i', 'c', 'x', 'w', 'v', ' ', '·'), maxLength: 6 }),
  );

  it('gives the same answers in the same order as looking at every entity', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(entity, { minLength: 4, maxLength: 25 }), text, fc.boolean(), (list, asked, narrow) => {
        const entities = list.map((e, i) => ({ id: `e${i}`, ...e }));
        const options: SearchOptions = narrow
          ? { kinds: ['Company', 'Segment', 'Park'], without: ['s2'], visible: ({ id }) => id !== 'e1' }
          : {};
        const wanted = bruteForce(entities, asked, options);
        const got = indexOf(entities, 300).find(asked, { ...options, first: 1000 });
        const few = indexOf(entities).search(asked, { ...options, first: 3 });
        assert.deepEqual(got.matches, wanted);
        assert.deepEqual(few, wanted.slice(0, 3));
        assert.equal(got.total(), wanted.length);
        found += wanted.length;
      }),
      { numRuns: 1500 },
    );
    assert.ok(found > 500, String(found));
  });

  it('refuses a text longer than any name and finds nothing for a blank one', () => {
    const index = indexOf([{ id: 'a', kind: 'Company', name: '甲', sources: ['s'], properties: {} }]);
    const blank = index.find('  ');
    assert.deepEqual([blank.matches, blank.total()], [[], 0]);
    assert.throws(
      () => index.search('甲'.repeat(201)),
      (error) => error instanceof UserInputError && error.code === 'LIMIT_EXCEEDED' && error.field === 'text',
    );
  });

  describe('on the seeds', () => {
    const entities = [...seed('article'), ...seed('reference-chain'), ...seed('sample')];
    const ids = new Set<string>();
    // One entity a id, as in the store: the later source is the newer one.
    const merged = entities.toReversed().filter((e) => !ids.has(e.id) && ids.add(e.id));
    const index = indexOf(merged);

    for (const [asked, first] of [
      ['御芯微', 'yuxinwei'],
      ['yuxinwei', 'yuxinwei'],
      ['yxw', 'yuxinwei'],
      ['YXW', 'yuxinwei'],
      ['御芯', 'yuxinwei'],
      ['芯微', 'yuxinwei'],
      ['yuxniwei', 'yuxinwei'],
      ['封装', 'ic-packaging'],
      ['EDA', 'eda-tools'],
      ['eda-tools', 'eda-tools'],
      ['重庆', 'chongqing'],
      ['chongqing', 'chongqing'],
    ] as const)
      it(`${asked} gives ${first} first`, () => {
        assert.equal(index.search(asked)[0]?.id, first);
      });

    it('模组 finds wireless-module', () => {
      assert.ok(index.search('模组').some((m) => m.id === 'wireless-module'));
    });

    it('every name, pinyin, part and slip of the pen gives what looking at every entity gives', () => {
      for (const e of merged.filter((_, i) => i % 9 === 0)) {
        const points = Array.from(e.name);
        for (const asked of [
          e.name,
          e.id,
          points.slice(0, 2).join(''),
          points.slice(1, 3).join(''),
          points.slice(1).join(''),
          [...points.slice(0, 1), ...points.slice(2)].join(''),
          [...points.slice(0, 1), '错', ...points.slice(2)].join(''),
        ])
          if (queryOf(asked)) assert.deepEqual(index.search(asked, { first: 1000 }), bruteForce(merged, asked), asked);
      }
    });
  });
});
