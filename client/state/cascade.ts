/** What stops, and in which step from the change; 0 = the change itself. */
export interface Struck {
  readonly id: string;
  readonly isSegment: boolean;
  readonly distance: number;
}

/** One step of a cascade. */
export interface CascadeStep<T extends Struck> {
  readonly distance: number;
  readonly companies: readonly T[];
  readonly segments: readonly T[];
}

/** What stops, step by step, nearest first; a step in which nothing stops is left out. Order inside a step is as given. */
export function stepsOf<T extends Struck>(struck: readonly T[]): readonly CascadeStep<T>[] {
  const distances = [...new Set(struck.map(({ distance }) => distance))].sort((a, b) => a - b);
  return distances.map((distance) => {
    const here = struck.filter((one) => one.distance === distance);
    return {
      distance,
      companies: here.filter(({ isSegment }) => !isSegment),
      segments: here.filter(({ isSegment }) => isSegment),
    };
  });
}

/** How pale the `nth` of `count` steps is drawn, 0 (first) to 1 (last). */
export const paleness = (nth: number, count: number): number =>
  count <= 1 ? 0 : Math.min(1, Math.max(0, nth / (count - 1)));
