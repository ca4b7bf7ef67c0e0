/** Numbers by number, in two flat lists: what belongs to `i` is `items[at[i]…at[i + 1]]`. A million small arrays cost more. */
export interface Adjacency {
  readonly at: Int32Array;
  readonly items: Int32Array;
}

/** Groups pairs by key, in the order met. @param size one more than the greatest key */
export function adjacency(size: number, keys: readonly number[], values: readonly number[]): Adjacency {
  const at = new Int32Array(size + 1);
  for (const key of keys) at[key + 1] = (at[key + 1] ?? 0) + 1;
  for (let i = 0; i < size; i++) at[i + 1] = (at[i + 1] ?? 0) + (at[i] ?? 0);
  const next = at.slice(0, size);
  const items = new Int32Array(keys.length);
  keys.forEach((key, i) => {
    const place = next[key] ?? 0;
    items[place] = values[i] ?? 0;
    next[key] = place + 1;
  });
  return { at, items };
}

/** What belongs to a number. */
export const neighbours = ({ at, items }: Adjacency, i: number): Int32Array =>
  items.subarray(at[i] ?? 0, at[i + 1] ?? 0);
