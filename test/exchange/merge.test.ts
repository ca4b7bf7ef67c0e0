import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeRecords } from '../../server/exchange/merge.ts';
import type { EntityRecord } from '../../server/model/entity.ts';
import type { Value } from '../../server/model/property.ts';

const sources = new Map(
  [
    ['old', '2019'],
    ['new', '2020-11'],
    ['newer', '2020-12'],
    ['tie', '2020-11'],
    ['undated', null],
  ].map(([id, published]) => [String(id), { id: String(id), published: published ?? null }]),
);

const record = (source: string, name: string, properties: Record<string, Value> = {}): EntityRecord => ({
  entity: 'x',
  source,
  kind: 'Company',
  name,
  properties,
});

describe('merging what sources say of an entity', () => {
  it('takes each property from the newest source that says it', () => {
    const merged = mergeRecords(
      [
        record('old', '甲', { employees: 5, listed: '主板' }),
        record('new', '甲', { employees: 7 }),
        record('undated', '甲', { employees: 9, tier: '一' }),
      ],
      sources,
    );
    assert.deepEqual(merged, {
      id: 'x',
      kind: 'Company',
      name: '甲',
      sources: ['new', 'old', 'undated'],
      properties: { employees: 7, listed: '主板', tier: '一' },
    });
  });
  it('settles ties by the id of the source', () => {
    assert.equal(mergeRecords([record('tie', '乙'), record('new', '甲')], sources).name, '甲');
  });
  it('sums aliases, newest first, and the names that others use', () => {
    const merged = mergeRecords(
      [
        record('old', '无线模组', { aliases: ['模块'] }),
        record('new', '模组', { aliases: ['通信模组', '模块'] }),
        record('newer', '无线通信模组'),
      ],
      sources,
    );
    assert.equal(merged.name, '无线通信模组');
    assert.deepEqual(merged.properties.aliases, ['通信模组', '模块', '模组', '无线模组']);
  });
  it('keeps the shown name out of the aliases', () => {
    assert.deepEqual(
      mergeRecords([record('new', '甲', { aliases: ['甲'] }), record('old', '甲')], sources).properties,
      {},
    );
  });
  it('does not hang on the order of the records', () => {
    const of = (source: string) =>
      fc
        .record({
          name: fc.constantFrom('甲', '乙', '丙'),
          employees: fc.option(fc.nat(3), { nil: undefined }),
          aliases: fc.array(fc.constantFrom('甲', '丁', '戊'), { maxLength: 3 }),
        })
        .map(({ name, employees, aliases }) =>
          record(source, name, { aliases, ...(employees === undefined ? {} : { employees }) }),
        );
    const all = fc.tuple(...[...sources.keys()].map(of));
    fc.assert(
      fc.property(all, fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.nat()), (records, count, dice) => {
        const some = records.slice(0, count);
        const shuffled = some
          .map((it) => ({ it, at: Number(dice.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ it }) => it);
        assert.deepEqual(mergeRecords(shuffled, sources), mergeRecords(some, sources));
      }),
    );
  });
});
