import { folderOf } from './odd-data.ts';

/** How many companies supply the one in the middle. */
export const crowdCount = 5_000;

/** Names that break layouts: as long as a store takes them (200 characters; the import refuses longer ones), with emoji of several code points, from right to left, one Latin word. */
export const oddNames: Readonly<Record<string, string>> = {
  'long-name': `长名${'集成电路与功率半导体'.repeat(30)}`.slice(0, 200),
  'long-word': 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk'.repeat(6).slice(0, 200),
  'emoji-name': '🚀芯片👩‍🚀👨‍👩‍👧‍👦公司🇨🇳',
  'rtl-name': 'شركة الرقائق الإلكترونية المحدودة',
};

/** A segment of the reference chain whose name is as long. */
export const longSegment = { id: 'long-segment', name: `段${'先进封装与测试装备'.repeat(40)}`.slice(0, 200) };

const told = { source: 'crowd', quote: 'q', status: 'stated' };

/**
 * A company with 5,000 suppliers, two customers and one place; and companies of odd names, in segments of the reference chain
 * and suppliers of one company. Needs the seeds `article` and `reference-chain`.
 */
export const crowdFolder = (): string =>
  folderOf({
    sources: [{ id: 'crowd', title: 'crowd', kind: 'report', published: '2020' }],
    entities: [
      { id: 'crowd-hub', kind: 'Company', name: '众链中心' },
      { id: 'crowd-customer', kind: 'Company', name: '客户' },
      ...Array.from({ length: crowdCount }, (_, i) => ({ id: `crowd-${i}`, kind: 'Company', name: `供应商${i}` })),
      ...Object.entries(oddNames).map(([id, name]) => ({ id, kind: 'Company', name })),
      { ...longSegment, kind: 'Segment', letter: '芯', cluster: 'electronics', stage: 'up' },
    ].map((row) => ({ ...row, source: 'crowd' })),
    relations: [
      ...Array.from({ length: crowdCount }, (_, i) => ({ type: 'SUPPLIES', from: `crowd-${i}`, to: 'crowd-hub' })),
      { type: 'SUPPLIES', from: 'crowd-hub', to: 'crowd-customer' },
      { type: 'LOCATED_IN', from: 'crowd-hub', to: 'shapingba' },
      { type: 'PART_OF', from: longSegment.id, to: 'xhqwf' },
      { type: 'FEEDS', from: longSegment.id, to: 'ic-design' },
      ...Object.keys(oddNames).flatMap((id, i) => [
        { type: 'SUPPLIES', from: id, to: 'crowd-customer' },
        { type: 'LOCATED_IN', from: id, to: 'shapingba' },
        { type: 'OPERATES_IN', from: id, to: i < 2 ? longSegment.id : 'ic-design' },
      ]),
    ].map((row) => ({ ...row, ...told })),
  });
