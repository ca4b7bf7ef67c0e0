import type { Item } from './families.ts';
import { measures } from './measures.ts';

/** A segment's row inside its column: `y` from the column's top. */
export interface Row {
  readonly id: string;
  readonly y: number;
  readonly indent: number;
  readonly heads: boolean;
}

export interface Column {
  readonly rows: readonly Row[];
  /** From the top of the first row to the foot of the last; 0 when empty. */
  readonly h: number;
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The items of a block in `count` columns, in reading order: upstream first, then by depth, families first,
 * then where their neighbours lie. Columns are cut where the tallest is lowest, as early as possible.
 */
export function cutColumns(items: readonly Item[], count: number, barycentre: (id: string) => number): Column[] {
  const ordered = [...items].sort(
    (a, b) =>
      a.stage - b.stage ||
      Math.round(a.depth) - Math.round(b.depth) ||
      Number(b.family) - Number(a.family) ||
      barycentre(a.id) - barycentre(b.id) ||
      byCodePoint(a.id, b.id),
  );
  const stacked = (from: number, to: number): Column => stack(ordered.slice(from, to), barycentre);
  // rowsTo[i]: how many rows the first i items take.
  const rowsTo = [0];
  for (const item of ordered) rowsTo.push((rowsTo.at(-1) ?? 0) + 1 + item.children.length);
  // Three rows or fewer read better below each other than side by side.
  if (count === 1 || (rowsTo.at(-1) ?? 0) <= 3) return [stacked(0, ordered.length)];

  // best[i]: the first i items in the columns so far, as the rows of the tallest and where the cuts lie.
  let best = rowsTo.map((rows) => ({ rows, cuts: [] as number[] }));
  for (let columns = 2; columns <= count; columns += 1) {
    const before = best;
    best = before.map((_, to) => {
      let least = { rows: Infinity, cuts: [] as number[] };
      before.slice(0, to + 1).forEach((left, cut) => {
        const rows = Math.max(left.rows, (rowsTo[to] ?? 0) - (rowsTo[cut] ?? 0));
        if (rows < least.rows) least = { rows, cuts: [...left.cuts, cut] };
      });
      return least;
    });
  }
  const edges = [0, ...(best.at(-1)?.cuts ?? []), ordered.length];
  return edges.slice(1).map((to, index) => stacked(edges[index] ?? 0, to));
}

/** Items below each other: a row per member, a little air around families. */
function stack(items: readonly Item[], barycentre: (id: string) => number): Column {
  const rows: Row[] = [];
  let y = 0;
  items.forEach((item, index) => {
    if (index > 0 && (item.family || items[index - 1]?.family === true)) y += measures.groupGap;
    rows.push({ id: item.id, y, indent: 0, heads: item.family });
    y += measures.row;
    const children = [...item.children].sort(
      (a, b) => a.depth - b.depth || barycentre(a.id) - barycentre(b.id) || byCodePoint(a.id, b.id),
    );
    for (const child of children) {
      rows.push({ id: child.id, y, indent: measures.indent, heads: false });
      y += measures.row;
    }
  });
  return { rows, h: rows.length === 0 ? 0 : y - measures.row + measures.chipH };
}
