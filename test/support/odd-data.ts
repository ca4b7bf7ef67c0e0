import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';

const told = { source: 'odd', quote: 'q', status: 'stated' };

/**
 * Data that contradicts itself: an area of its own with a chain in a circle, a company in no segment, market shares and shares of
 * one need that sum over 1; and an area with nothing in it.
 */
export const odd = {
  sources: [{ id: 'odd', title: 'odd', kind: 'report', published: '2020' }],
  entities: [
    { id: 'odd-area', kind: 'Area', name: '怪区', nameEn: 'Odd' },
    { id: 'empty-area', kind: 'Area', name: '空区', nameEn: 'Empty' },
    { id: 'circle-a', kind: 'Segment', name: '甲环节', nameEn: 'A' },
    { id: 'circle-b', kind: 'Segment', name: '乙环节', nameEn: 'B' },
    { id: 'odd-firm', kind: 'Company', name: '甲公司' },
    { id: 'big-firm', kind: 'Company', name: '大公司' },
    { id: 'idle-firm', kind: 'Company', name: '无环节公司' },
  ].map((row) => ({ ...row, source: 'odd' })),
  relations: [
    { type: 'FEEDS', from: 'circle-a', to: 'circle-b', essential: 'true' },
    { type: 'FEEDS', from: 'circle-b', to: 'circle-a', essential: 'true' },
    { type: 'LOCATED_IN', from: 'odd-firm', to: 'odd-area' },
    { type: 'LOCATED_IN', from: 'big-firm', to: 'odd-area' },
    { type: 'LOCATED_IN', from: 'idle-firm', to: 'odd-area' },
    { type: 'OPERATES_IN', from: 'odd-firm', to: 'circle-a', share: '0.7' },
    { type: 'OPERATES_IN', from: 'big-firm', to: 'circle-a', share: '0.8' },
    { type: 'SUPPLIES', from: 'odd-firm', to: 'idle-firm', segment: 'circle-a', qualifier: 'circle-a', share: '0.6' },
    { type: 'SUPPLIES', from: 'big-firm', to: 'idle-firm', segment: 'circle-a', qualifier: 'circle-a', share: '0.6' },
  ].map((row) => ({ ...row, ...told })),
  observations: [],
};

/** How many segments the wide chain has: more than one page of any list holds. */
export const wideCount = 130;

/** A place that aims at a chain of many segments with nobody in any of them: as many gaps. */
const wide = {
  sources: [{ id: 'wide', title: 'wide', kind: 'report', published: '2020' }],
  entities: [
    { id: 'wide-area', kind: 'Area', name: '广区' },
    { id: 'wide-chain', kind: 'Chain', name: '长链', lanes: '长:长:Long', blocks: 'all:全部:All' },
    ...Array.from({ length: wideCount }, (_, i) => ({
      ...{ id: `wide-${i}`, kind: 'Segment', name: `环节${i}` },
      ...{ letter: '长', cluster: 'all', stage: 'mid' },
    })),
  ].map((row) => ({ ...row, source: 'wide' })),
  relations: [
    { type: 'TARGETS', from: 'wide-area', to: 'wide-chain' },
    ...Array.from({ length: wideCount }, (_, i) => ({ type: 'PART_OF', from: `wide-${i}`, to: 'wide-chain' })),
  ].map((row) => ({ ...row, source: 'wide', quote: 'q', status: 'stated' })),
};

/** Tables as a folder in the table format; whoever asks for it removes it. */
export function folderOf(
  tables: Readonly<Record<'sources' | 'entities' | 'relations', readonly Readonly<Record<string, string>>[]>>,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhihe-odd-'));
  for (const table of ['sources', 'entities', 'relations'] as const) {
    const rows = tables[table];
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    writeFileSync(join(folder, `${table}.csv`), stringify([...rows], { header: true, columns }));
  }
  return folder;
}

export const oddFolder = (): string => folderOf(odd);
export const wideFolder = (): string => folderOf(wide);
