/** Statements that hold over one span; null = not said. */
export interface Span {
  readonly since: string | null;
  readonly until: string | null;
  readonly sample: boolean;
  readonly count: number;
}

/** What begins and ends in one month. */
export interface Month {
  /** ISO month. */
  readonly month: string;
  readonly begins: number;
  /** Of these, told by samples only. */
  readonly sample: number;
  readonly ends: number;
}

/** How the statements stand on one day. */
export interface Standing {
  readonly valid: number;
  readonly notYet: number;
  readonly ended: number;
  readonly undated: number;
}

/** The month of an ISO day or month; of a year its first or, for an end, its last. */
const monthOf = (date: string, end: boolean): string =>
  date.length === 4 ? `${date}-${end ? '12' : '01'}` : date.slice(0, 7);

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const textOf = (n: number): string => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;

/** Months drawn at most; what lies further back is drawn with the first. */
export const monthLimit = 180;

/**
 * Every month from the first beginning or end to `today` or the last of them, with what begins and ends in it; the first
 * takes in what lies further back than `monthLimit`. No dated statement, no month.
 */
export function monthsOf(spans: readonly Span[], today: string): readonly Month[] {
  const begins = spans.flatMap(({ since, sample, count }) =>
    since === null ? [] : [{ at: numberOf(monthOf(since, false)), sample, count }],
  );
  const ends = spans.flatMap(({ until, count }) =>
    until === null ? [] : [{ at: numberOf(monthOf(until, true)), count }],
  );
  const all = [...begins, ...ends].map(({ at }) => at);
  if (all.length === 0) return [];
  const last = Math.max(numberOf(today.slice(0, 7)), ...all);
  const first = Math.max(Math.min(...all), last - monthLimit + 1);
  const months = Array.from({ length: last - first + 1 }, (_, i) => ({
    ...{ month: textOf(first + i), begins: 0, sample: 0, ends: 0 },
  }));
  for (const { at, sample, count } of begins) {
    const month = months[Math.max(at, first) - first];
    if (!month) continue;
    month.begins += count;
    if (sample) month.sample += count;
  }
  for (const { at, count } of ends) {
    const month = months[Math.max(at, first) - first];
    if (month) month.ends += count;
  }
  return months;
}

/** How the statements stand at `asOf`, an ISO day, month or year meant to its end; a statement without dates always holds. */
export function standingAt(spans: readonly Span[], asOf: string): Standing {
  // As the server compares: what is shorter is meant whole.
  const day = asOf.length === 10 ? asOf : `${asOf.length === 4 ? `${asOf}-12` : asOf}-31`;
  const standing = { valid: 0, notYet: 0, ended: 0, undated: 0 };
  for (const { since, until, count } of spans) {
    if (since === null && until === null) standing.undated += count;
    if (since !== null && since > day) standing.notYet += count;
    else if (until !== null && `${until}~` < day) standing.ended += count;
    else standing.valid += count;
  }
  return standing;
}
