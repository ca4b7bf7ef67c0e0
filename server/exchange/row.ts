import type { Properties, Value } from '../model/property.ts';
import { finding, type At, type Findings } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import type { Sheet, TableRow } from './tables.ts';
import { readId, readText, readValue, type Reading } from './value.ts';

/** One row being read: each question about a cell answers with its value and adds what is wrong to the findings. */
export interface RowReader {
  readonly at: At;
  /** How many errors this row has so far. */
  readonly errors: () => number;
  readonly problem: (column: string, code: FindingCode, detail?: string) => void;
  /** The value, null when the cell is blank or wrong. */
  readonly optional: <T>(column: string, read: (cell: string) => Reading<T>) => T | null;
  /** The value; null when the cell is wrong or, which is an error here, blank. */
  readonly required: <T>(column: string, read: (cell: string) => Reading<T>) => T | null;
  readonly id: (column: string) => string | null;
  readonly text: (column: string, limit: number) => string | null;
  /** The columns beside `fixed` as properties; those that the owner does not have are errors. */
  readonly properties: (properties: Properties, fixed: ReadonlySet<string>, owner: string) => Record<string, Value>;
}

/** A reader for one row of a sheet. Columns that no table has are passed over: they were told once, at the header. */
export function rowReader(
  sheet: Sheet,
  { row, cells, refused = new Set() }: TableRow,
  known: ReadonlySet<string>,
  findings: Findings,
): RowReader {
  const at: At = { file: sheet.file, row };
  let errors = refused.size;
  const problem: RowReader['problem'] = (column, code, detail) => {
    errors += 1;
    findings.add(finding(code, at, column, cells.get(column) ?? '', detail));
  };
  const optional: RowReader['optional'] = (column, read) => {
    const cell = cells.get(column);
    if (cell === undefined) return null;
    const reading = read(cell);
    if ('value' in reading) return reading.value;
    problem(column, reading.problem.code, reading.problem.detail);
    return null;
  };
  const required: RowReader['required'] = (column, read) => {
    if (!cells.has(column) && !refused.has(column)) problem(column, 'MISSING');
    return optional(column, read);
  };
  return {
    at,
    errors: () => errors,
    problem,
    optional,
    required,
    id: (column) => required(column, readId),
    text: (column, limit) => optional(column, (cell) => readText(cell, limit)),
    properties: (properties, fixed, owner) => {
      const values: Record<string, Value> = {};
      for (const column of cells.keys()) {
        if (fixed.has(column) || !known.has(column)) continue;
        const property = Object.hasOwn(properties, column) ? properties[column] : undefined;
        if (property === undefined) problem(column, 'NOT_A_PROPERTY', owner);
        else {
          const value = optional(column, (cell) => readValue(cell, property));
          if (value !== null && !(Array.isArray(value) && value.length === 0)) values[column] = value;
        }
      }
      return values;
    },
  };
}
