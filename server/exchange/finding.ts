import { findingWords, type FindingCode } from './finding-words.ts';

/** Where in the tables something stands. `row` counts as a person does, the header being 1; 0 means the whole file. */
export interface At {
  readonly file: string;
  readonly row: number;
}

/** One thing that is wrong with a table, or, at level `notice`, worth telling though it stops nothing. */
export interface Finding extends At {
  readonly code: FindingCode;
  readonly level: 'error' | 'notice';
  readonly column: string;
  /** The cell as it stands, cut at 100 characters. */
  readonly value: string;
  readonly zh: string;
  readonly en: string;
}

/** At most so many findings are kept; the rest is counted. */
export const findingLimit = 1000;

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** What stops nothing by itself: a row told twice, and what could not be looked at because of an error. */
const notices: ReadonlySet<FindingCode> = new Set(['REPEATED', 'NO_SUCH_LANE', 'UNCHECKED', 'PROPERTIES_UNCHECKED']);

/** One finding in words. `detail` is what the sentence of this code wants beside the value: a limit, a list, another row. */
export function finding(code: FindingCode, at: At, column = '', value = '', detail = ''): Finding {
  const level = notices.has(code) ? 'notice' : 'error';
  const words = findingWords[code]({ column, value: short(value), detail });
  return { code, level, file: at.file, row: at.row, column, value: short(value), ...words };
}

/** Gathers findings up to the limit and counts all of them. */
export class Findings {
  readonly list: Finding[];
  total: number;
  errors: number;

  /** Begins with what another gathered, or empty. */
  constructor(from?: Findings) {
    this.list = [...(from?.list ?? [])];
    this.total = from?.total ?? 0;
    this.errors = from?.errors ?? 0;
  }

  addAll({ list, total, errors }: Findings): void {
    for (const found of list) this.add(found);
    this.total += total - list.length;
    this.errors += errors - list.filter(({ level }) => level === 'error').length;
  }

  add(found: Finding): void {
    this.total += 1;
    if (found.level === 'error') this.errors += 1;
    // An error must not be hidden behind a thousand notices: it takes the place of the last notice.
    if (this.list.length < findingLimit) this.list.push(found);
    else if (found.level === 'error') {
      const notice = this.list.findLastIndex((kept) => kept.level === 'notice');
      if (notice >= 0) this.list[notice] = found;
    }
  }
}

/** Tables that are refused: nothing was written. `findings` are the first of them, `total` says how many there are. */
export class ImportRefused extends Error {
  override readonly name: string = 'ImportRefused';
  readonly zh: string;
  readonly findings: readonly Finding[];
  readonly total: number;

  constructor(findings: readonly Finding[], total = findings.length) {
    const [first] = findings;
    const at = first === undefined ? '' : `${first.file}${first.row > 0 ? `:${first.row}` : ''}: `;
    super(`Refused, nothing was written: ${total} finding${total === 1 ? '' : 's'}. ${at}${first?.en ?? ''}`);
    this.zh = `已拒绝，未写入任何内容：共 ${total} 处问题。${at}${first?.zh ?? ''}`;
    this.findings = findings;
    this.total = total;
  }
}
