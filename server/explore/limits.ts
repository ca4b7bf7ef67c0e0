import type { ReadOptions } from '../graph/graph.ts';
import { defaultLimits, type Limits } from '../model/limits.ts';
import { UserInputError } from '../model/user-input-error.ts';

/** How a read goes: how long it is waited for, and what one may ask for at most (the defaults where it is not said). */
export interface ExploreOptions extends ReadOptions {
  readonly limits?: Limits;
}

/** What one may ask for at most. */
export const limitsOf = (options: ExploreOptions | undefined): Limits => options?.limits ?? defaultLimits;

/** @throws UserInputError unless least ≤ value ≤ most, a whole number: LIMIT_EXCEEDED above, BAD_USER_INPUT otherwise. */
export function checkRange(field: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new UserInputError(
    {
      zh: `${field} 应为 ${least} 到 ${most} 的整数，收到 ${value}`,
      en: `${field} must be a whole number from ${least} to ${most}, got ${value}`,
    },
    field,
    value > most ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT',
  );
}

/** @throws UserInputError LIMIT_EXCEEDED when a list holds more than `most`. */
export function checkMost(field: string, length: number, most: number): void {
  if (length <= most) return;
  throw new UserInputError(
    { zh: `${field} 最多 ${most} 个，收到 ${length} 个`, en: `${field} takes at most ${most}, got ${length}` },
    field,
    'LIMIT_EXCEEDED',
  );
}

/** @throws UserInputError naming the ids that are not among the known. */
export function checkKnown(field: string, ids: readonly string[], known: { has(id: string): boolean }): void {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  // A list of hundreds says no more than its beginning.
  const named = unknown.slice(0, 5).join(', ') + (unknown.length > 5 ? ', …' : '');
  throw new UserInputError({ zh: `没有这个编号：${named}`, en: `No entity has this id: ${named}` }, field);
}
