import { isDate } from './date.ts';

/** The last day of an ISO year, month or day (`2020` → `2020-12-31`), or null where there is no such date (`2021-02-29`). */
export function lastDay(date: string): string | null {
  if (!isDate(date)) return null;
  const [year = '', month = '12', day] = date.split('-');
  // Day 0 is the last of the month before. The setter, unlike the constructor, does not take the year 99 for 1999.
  const end = new Date(0);
  end.setUTCFullYear(Number(year), Number(month), 0);
  return `${year}-${month}-${day ?? String(end.getUTCDate())}`;
}

/**
 * The year, month or day from which a period's figure is proven, or null when nothing is said. A period is a date or
 * `start/end` with either end empty; of a span only its end proves anything (as `since` does), its start where it is open.
 */
export function provenSince(period: string | null): string | null {
  const [start = '', end = ''] = (period ?? '').split('/');
  return end || start || null;
}

/** Whether a period is not later than a day. Undated counts always; a month or year counts from its first day, as `since` does. */
export const notLater = (period: string | null, day: string): boolean => (provenSince(period) ?? '') <= day;
