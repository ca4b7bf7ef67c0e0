/** Whether a text is an ISO year, month or day that the calendar has: `2017`, `2017-11`, `2017-11-05`. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!found) return false;
  const [, year = '', month = '01', day = '01'] = found;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
