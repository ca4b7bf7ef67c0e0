import { nameOf, shortNameOf } from '../../text/names.ts';
import type { Chain, ChainSegment } from '../chain.ts';

/** A row of the table: a lane, a block of it, a segment or a company. */
export interface TreeRow {
  /** Unique in the table; a company may stand in several segments. */
  readonly key: string;
  /** The id it selects; null for lanes and blocks. */
  readonly id: string | null;
  readonly level: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly kind: string | null;
  readonly hasChildren: boolean;
  readonly companies: number | null;
  readonly sample: boolean;
}

/**
 * All rows of the chain, lane › block › segment › company. `open` holds the keys unfolded, null = all. Segments stand in the
 * order of the map, or of `compare` inside their block.
 */
export function treeRows(
  chain: Chain,
  open: ReadonlySet<string> | null,
  language: 'zh' | 'en',
  compare: ((a: ChainSegment, b: ChainSegment) => number) | null = null,
): readonly TreeRow[] {
  const { lanes, blocks } = chain.answer;
  const isOpen = (key: string): boolean => open === null || open.has(key);
  // Downstream of each other from top to bottom, as the map reads from left to right.
  const segments = [...chain.answer.segments].sort(
    (a, b) => (compare === null ? 0 : compare(a, b)) || a.column - b.column,
  );
  const rows: TreeRow[] = [];
  const inSegment = (row: (typeof segments)[number], key: string): void => {
    rows.push({
      key,
      id: row.segment.id,
      level: 3,
      name: nameOf(row.segment, language),
      kind: row.segment.kind,
      hasChildren: row.companies.length > 0,
      companies: row.companyCount,
      sample: row.companyCount > 0 && row.sampleCount === row.companyCount,
    });
    if (!isOpen(key)) return;
    for (const { company, sample } of row.companies)
      rows.push({
        key: `${key}/${company.id}`,
        id: company.id,
        level: 4,
        name: nameOf(company, language),
        kind: company.kind,
        hasChildren: false,
        companies: null,
        sample,
      });
  };
  const group = (level: 1 | 2, key: string, name: string, count: number): void => {
    const shared = { id: null, kind: null, hasChildren: true, sample: false };
    rows.push({ ...shared, key, level, name, companies: count });
  };
  const companiesOf = (list: typeof segments): number =>
    new Set(list.flatMap(({ companies }) => companies.filter((c) => !c.company.unnamed).map((c) => c.company.id))).size;
  const laneIds = new Set(lanes.map(({ id }) => id));
  const loose = segments.filter(({ lane }) => lane === null || !laneIds.has(lane));
  for (const lane of lanes) {
    const own = segments.filter((row) => row.lane === lane.id);
    if (own.length === 0) continue;
    const key = `lane:${lane.id}`;
    group(1, key, `${lane.id} ${shortNameOf(lane, language)}`, companiesOf(own));
    if (!isOpen(key)) continue;
    const known = new Set(blocks.map(({ id }) => id));
    for (const block of blocks) {
      const inBlock = own.filter(({ segment }) => segment.cluster === block.id);
      if (inBlock.length === 0) continue;
      const blockKey = `${key}/block:${block.id}`;
      group(2, blockKey, nameOf(block, language), companiesOf(inBlock));
      if (isOpen(blockKey)) for (const row of inBlock) inSegment(row, `${blockKey}/${row.segment.id}`);
    }
    for (const row of own)
      if (row.segment.cluster === null || !known.has(row.segment.cluster)) inSegment(row, `${key}/${row.segment.id}`);
  }
  for (const row of loose) inSegment(row, `loose/${row.segment.id}`);
  return rows;
}

/** The keys that must be open for a segment or company to be seen. */
export function keysTo(chain: Chain, id: string): readonly string[] {
  const segment = chain.segments.has(id) ? id : chain.segmentsOf.get(id)?.[0];
  const row = segment === undefined ? undefined : chain.segments.get(segment);
  if (!row) return [];
  const lane = `lane:${row.lane ?? ''}`;
  const block = `${lane}/block:${row.segment.cluster ?? ''}`;
  return [lane, block, ...(segment === id ? [] : [`${block}/${row.segment.id}`])];
}
