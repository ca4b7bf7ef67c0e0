import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { BlockData, LanesData, SegmentData } from '../../../client/canvas/types.ts';

type Row = Readonly<Record<string, string>>;

const rows = (file: string): Row[] =>
  parse(readFileSync(new URL(`../../../seeds/reference-chain/${file}`, import.meta.url)), { columns: true, bom: true });

const labels = (cell: string): BlockData[] =>
  cell.split('|').map((part) => {
    const [id = '', name = '', nameEn = ''] = part.split(':');
    return { id, name, nameEn };
  });

const text = (cell: string | undefined): string | null => (cell === undefined || cell === '' ? null : cell);

/** The seed's reference chain as the map gets it, nobody in any segment. */
export function referenceChain(): LanesData {
  const entities = rows('entities.csv');
  const relations = rows('relations.csv');
  const chain = entities.find(({ kind }) => kind === 'Chain');
  const parents = new Map(relations.filter(({ type }) => type === 'SUBSEGMENT_OF').map(({ from, to }) => [from, to]));
  return {
    arrangement: 'lanes',
    lanes: labels(chain?.lanes ?? '').map(({ id, name, nameEn }) => ({ letter: id, name, nameEn })),
    blocks: labels(chain?.blocks ?? ''),
    segments: entities
      .filter(({ kind }) => kind === 'Segment')
      .map((row) => segment(row.id!, { ...row, parent: parents.get(row.id) ?? '' })),
    feeds: relations
      .filter(({ type }) => type === 'FEEDS')
      .map(({ from, to, essential }) => ({
        id: `${from}|FEEDS|${to}`,
        from: from!,
        to: to!,
        essential: essential === 'true',
      })),
    supplies: [],
  };
}

/** A segment that nobody looked at, with what is said of it. */
export function segment(id: string, said: Row = {}, more: Partial<SegmentData> = {}): SegmentData {
  return {
    id,
    name: said.name ?? id,
    nameEn: text(said.nameEn),
    shortName: text(said.shortName),
    shortNameEn: text(said.shortNameEn),
    lane: text(said.letter),
    block: text(said.cluster),
    stage: (text(said.stage)?.toUpperCase() ?? null) as SegmentData['stage'],
    parent: text(said.parent),
    presence: 'UNKNOWN',
    companyCount: 0,
    sampleCount: 0,
    unnamed: false,
    single: false,
    state: null,
    companies: [],
    ...more,
  };
}
