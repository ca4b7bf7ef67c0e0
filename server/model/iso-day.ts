const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of an ISO year, month or day (`2020` → `2020-12-31`), or null where there is no such date (`2021-02-29`). */
export function lastDay(date: string): string | null {
  const [, year, month = '12', day] = shape.exec(date) ?? [];
  if (year === undefined || year === '0000') return null;
  const m = Number(month);
  // The setter, unlike the constructor, does not take the years 0 to 99 for 1900 to 1999. Day 0 is the month before's last.
  const end = new Date(0);
  end.setUTCFullYear(Number(year), m, 0);
  const days = end.getUTCDate();
  if (m < 1 || m > 12) return null;
  if (day !== undefined && (Number(day) < 1 || Number(day) > days)) return null;
  return `${year}-${month}-${day ?? String(days)}`;
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
