/** Which of two scopes have a segment. */
export type Side = 'a' | 'b' | 'both' | 'neither';

export const sides: readonly Side[] = ['a', 'b', 'both', 'neither'];

/** A segment in two scopes: whether each has it. */
export interface Sided {
  readonly inA: boolean;
  readonly inB: boolean;
}

export const sideOf = ({ inA, inB }: Sided): Side => (inA ? (inB ? 'both' : 'a') : inB ? 'b' : 'neither');

/** The rows by side, each in the order given. */
export const bySide = <T extends Sided>(rows: readonly T[]): Readonly<Record<Side, readonly T[]>> => ({
  a: rows.filter((row) => sideOf(row) === 'a'),
  b: rows.filter((row) => sideOf(row) === 'b'),
  both: rows.filter((row) => sideOf(row) === 'both'),
  neither: rows.filter((row) => sideOf(row) === 'neither'),
});
