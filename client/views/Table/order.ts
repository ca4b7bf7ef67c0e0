/** How a table is ordered: by a column, rising or falling; null = as the map is. */
export interface Order<K extends string> {
  readonly by: K;
  readonly falls: boolean;
}

/** What a cell is ordered by; null = nothing stands there, which comes last either way. */
export type Sortable = string | number | null;

/** Two cells in an order; texts as the reader's language has them. */
export function compared(a: Sortable, b: Sortable, falls: boolean, language: string): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order =
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), language, { numeric: true });
  return falls ? -order : order;
}

/** The order after a click on a column's head: numbers first fall, texts first rise; a third click gives the map's order back. */
export function nextOrder<K extends string>(order: Order<K> | null, by: K, isNumber: boolean): Order<K> | null {
  if (order?.by !== by) return { by, falls: isNumber };
  return order.falls === isNumber ? { by, falls: !isNumber } : null;
}
