/** Ranks of a sorted list: equal ones share a rank and the next rank counts them all (1, 1, 3). */
export function ranked<T extends object>(
  sorted: readonly T[],
  equal: (a: T, b: T) => boolean,
): (T & { readonly rank: number })[] {
  let rank = 0;
  return sorted.map((item, i) => {
    const before = sorted[i - 1];
    if (before === undefined || !equal(before, item)) rank = i + 1;
    return { ...item, rank };
  });
}
