/** What a paired timing says: medians in milliseconds and the median of the ratios, pair by pair, with their spread. */
export interface Paired {
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/**
 * Times two ways of the same work in turn, A B A B …, so that a machine whose speed drifts treats both alike.
 * The first fifth of the rounds warms up and is not counted.
 */
export async function paired(
  ours: () => Promise<unknown>,
  peer: () => Promise<unknown>,
  rounds: number,
): Promise<Paired> {
  const pairs: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds * 1.2; round++) {
    const pair = [await timed(ours), await timed(peer)] as const;
    if (round >= rounds * 0.2) pairs.push(pair);
  }
  const ratios = pairs.map(([a, b]) => a / b).sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.round(share * (ratios.length - 1))] ?? NaN;
  return {
    ours: median(pairs.map(([a]) => a)),
    peer: median(pairs.map(([, b]) => b)),
    ratio: median(ratios),
    low: at(0.1),
    high: at(0.9),
  };
}

/** One line of a benchmark: what, both medians, and the ratio with its 10–90 % spread. */
export const line = (what: string, peer: string, p: Paired): string =>
  `${what}: ${p.ours.toFixed(2)} ms against ${p.peer.toFixed(2)} ms for ${peer} = ${p.ratio.toFixed(2)} × ` +
  `(10–90 %: ${p.low.toFixed(2)}–${p.high.toFixed(2)})`;
