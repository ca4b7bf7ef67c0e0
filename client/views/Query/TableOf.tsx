import { tryParseJSONC } from '@graphiql/react';
import type { Mark } from '../../state/mark.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { usePage } from './query-context.ts';
import { csvOf, type Cell, type Table } from './tables.ts';
import { useEditors } from './use-editors.ts';

/** Rows drawn; a longer list is whole in the JSON and in the CSV. */
const most = 200;
/** Texts drawn in one cell. */
const mostIn = 4;

const markOfPresence: Readonly<Record<string, Mark>> = { PRESENT: 'present', ABSENT: 'absent', UNKNOWN: 'unknown' };

/** One list of an answer: its rows, how many there are, and what can be done with them. */
export function TableOf({ table }: { readonly table: Table }) {
  const { t, language, ran, say } = usePage();
  const editors = useEditors();
  const { path, rows, total, next } = table;
  // A name says which one it is; its id is told when pointed at, and stands in the JSON and the CSV.
  const idTold = (row: Table['rows'][number], column: string): string | undefined => {
    const id = /(^|\.)name$/.test(column) ? row[column.replace(/name$/, 'id')] : null;
    return typeof id === 'string' ? id : undefined;
  };
  // Who reads English sees the English name where there is one, in one column with the others.
  const english = (column: string): string | null =>
    language === 'en' && /(^|\.)name$/.test(column) && table.columns.includes(`${column}En`) ? `${column}En` : null;
  const told = new Set(
    table.columns.flatMap((column) => [
      ...(/(^|\.)name$/.test(column) ? [column.replace(/name$/, 'id')] : []),
      ...(english(column) === null ? [] : [`${column}En`]),
    ]),
  );
  const columns = table.columns.filter((column) => !told.has(column));
  const words: Readonly<Record<string, string>> = path === '' ? { field: t.field, value: t.value } : {};
  const numeric = new Set(
    path === ''
      ? []
      : columns.filter((column) =>
          rows.every(({ [column]: cell = null }) => cell === null || typeof cell === 'number'),
        ),
  );
  const pages = next !== null && /\$after\b/.test(ran?.query ?? '') ? next : null;
  const copy = (): void => {
    // Only a page from https or this machine may copy; elsewhere there is no clipboard at all.
    const clipboard = (navigator as { readonly clipboard?: Clipboard }).clipboard;
    void (clipboard?.writeText(csvOf(table)) ?? Promise.reject(new Error('no clipboard'))).then(
      () => say(t.csvCopied),
      () => say(t.copyFailed),
    );
  };
  return (
    <section className="query-table">
      {path !== '' && <h3 className="query-table-head">{path}</h3>}
      <div className="query-table-frame" role="group" aria-label={path === '' ? t.value : path} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={numeric.has(column) ? 'right' : undefined}>
                  {words[column] ?? column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, i) => (
              <tr key={i}>
                {columns.map((column, k) => (
                  <td
                    key={column}
                    data-column={words[column] ?? column}
                    className={numeric.has(column) ? 'right numbers' : undefined}
                    title={idTold(row, column)}
                  >
                    <span>
                      {k === 0 && <Presence of={row.presence} />}
                      <Content cell={row[english(column) ?? column] ?? row[column] ?? null} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {path !== '' && (
        <p className="query-table-foot numbers">
          <span>{t.rows(rows.length, total)}</span>
          {rows.length > most && <span>{t.more(most)}</span>}
          <button type="button" onClick={copy}>
            {t.csv}
          </button>
          {pages !== null && (
            <button
              type="button"
              onClick={() => {
                const before = tryParseJSONC(editors.read().variables) as object | undefined;
                editors.setVariables({ ...before, after: pages });
                editors.run();
              }}
            >
              {t.next}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function Presence({ of }: { readonly of: Cell | undefined }) {
  const mark = typeof of === 'string' ? markOfPresence[of] : undefined;
  return mark ? <MarkGlyph mark={mark} /> : null;
}

function Content({ cell }: { readonly cell: Cell }) {
  if (cell === null) return <span className="soft">—</span>;
  if (typeof cell === 'number') return <>{Number.isInteger(cell) ? cell : Number(cell.toPrecision(4))}</>;
  if (typeof cell === 'string') return <>{cell}</>;
  return (
    <span className="query-tags">
      {cell.slice(0, mostIn).map((text, i) => (
        <span key={i} className="query-tag">
          {text}
        </span>
      ))}
      {cell.length > mostIn && <span className="soft numbers">+{cell.length - mostIn}</span>}
    </span>
  );
}
