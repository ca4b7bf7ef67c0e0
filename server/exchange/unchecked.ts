import { finding, type At, type Findings } from './finding.ts';
import type { FindingCode } from './finding-words.ts';

interface Told {
  readonly code: FindingCode;
  readonly file: string;
  readonly column: string;
  readonly detail: string;
  rows: number;
}

/** What could not be checked for want of something else, a row each: told once a file and column, with how many rows. */
export class Unchecked {
  readonly #told = new Map<string, Told>();

  add(code: FindingCode, { file }: At, column: string, detail = ''): void {
    const key = JSON.stringify([code, file, column]);
    const told = this.#told.get(key) ?? { code, file, column, detail, rows: 0 };
    told.rows += 1;
    this.#told.set(key, told);
  }

  tell(findings: Findings): void {
    for (const { code, file, column, detail, rows } of this.#told.values())
      findings.add(finding(code, { file, row: 0 }, column, String(rows), detail));
  }
}
