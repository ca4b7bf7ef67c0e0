const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether a text is an ISO year, month or day that exists: `2017`, `2017-11`, `2017-11-05`; not `2017-13`, not `2017-02-30`. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = shape.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * Whether a span that begins with one date ends before it began with another. Both are meant whole, so `2017-11` to
 * `2017` is in order: '~' sorts after every digit and dash and stands for the last moment.
 */
export const endsBeforeItBegins = (since: string, until: string): boolean => since > `${until}~`;

/** Whether a text is a period: a date, or `start/end` with either end empty, not both, in order. */
export function isPeriod(text: string): boolean {
  const ends = text.split('/');
  if (ends.length === 1) return isDate(text);
  const [start = '', end = ''] = ends;
  if (ends.length > 2 || (start === '' && end === '')) return false;
  if ((start !== '' && !isDate(start)) || (end !== '' && !isDate(end))) return false;
  return start === '' || end === '' || !endsBeforeItBegins(start, end);
}
