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

/** The same as a folder in the table format; whoever asks for it removes it. */
export function oddFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhihe-odd-'));
  for (const table of ['sources', 'entities', 'relations'] as const) {
    const rows: readonly Record<string, string>[] = odd[table];
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    writeFileSync(join(folder, `${table}.csv`), stringify([...rows], { header: true, columns }));
  }
  return folder;
}
