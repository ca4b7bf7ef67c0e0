export type Cell = string | number | null;

/** A table for people and their spreadsheets; unlike `Sheet` of tables.ts nothing reads it in again. */
export interface PlainSheet {
  readonly name: string;
  /** `width` in characters, for formats that know widths. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** As many cells a row as there are columns; null = empty. */
  readonly rows: readonly (readonly Cell[])[];
}
