/** Ids of one part: a question about two such parts stays below the server's limits. */
const part = 240;

/** The parts of `ids` of which every two are asked about together, so that no line between two of them is missed. */
export function pairsOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= 2 * part) return ids.length === 0 ? [] : [ids];
  const parts = Array.from({ length: Math.ceil(ids.length / part) }, (_, i) => ids.slice(i * part, (i + 1) * part));
  return parts.flatMap((a, i) => parts.slice(i + 1).map((b) => [...a, ...b]));
}
