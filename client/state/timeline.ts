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

/** The day a date is compared by: what is shorter is meant whole, as the server has it. */
const lastDay = (date: string): string => (date.length === 10 ? date : `${date.length === 4 ? `${date}-12` : date}-31`);

type Times = Pick<Span, 'since' | 'until'>;

/** How something stands on `day`: it holds (without dates always), it has not begun, or it has ended. */
function stands({ since, until }: Times, day: string): 'holds' | 'notYet' | 'ended' {
  if (since !== null && since > day) return 'notYet';
  return until !== null && `${until}~` < day ? 'ended' : 'holds';
}

/** When a relation will hold, or held last. */
export interface Otherwhen {
  readonly is: 'notYet' | 'ended';
  /** When it begins, or ended; ISO year, month or day. */
  readonly date: string;
}

/** The statements that hold at `asOf` (ISO day, month or year meant to its end); when none does, when they will or did. */
export function heldAt<S extends Times>(
  statements: readonly S[],
  asOf: string,
): { readonly held: readonly S[]; readonly otherwhen: Otherwhen | null } {
  const day = lastDay(asOf);
  const held = statements.filter((one) => stands(one, day) === 'holds');
  if (held.length > 0 || statements.length === 0) return { held, otherwhen: null };
  const begins = statements.flatMap((one) => (stands(one, day) === 'notYet' ? (one.since ?? []) : [])).sort();
  const [first] = begins;
  if (first !== undefined) return { held, otherwhen: { is: 'notYet', date: first } };
  const ends = statements.flatMap(({ until }) => until ?? []).sort();
  return { held, otherwhen: { is: 'ended', date: ends.at(-1) ?? '' } };
}

/** How the statements stand at `asOf`, an ISO day, month or year meant to its end; a statement without dates always holds. */
export function standingAt(spans: readonly Span[], asOf: string): Standing {
  const day = lastDay(asOf);
  const standing = { valid: 0, notYet: 0, ended: 0, undated: 0 };
  for (const { since, until, count } of spans) {
    if (since === null && until === null) standing.undated += count;
    const how = stands({ since, until }, day);
    standing[how === 'holds' ? 'valid' : how] += count;
  }
  return standing;
}
