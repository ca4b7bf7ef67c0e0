import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { tiedRanks } from '../Gaps/shown-gaps.ts';
import { PhoneRows } from '../parts/PhoneRows.tsx';
import { weakKey, whoOf, type WeakRow } from './WeakTable.tsx';

/** The weak links on a phone: why and on whom under the name, the severity at the end. */
export function WeakRows({ rows }: { readonly rows: readonly WeakRow[] }) {
  const { t, language, dispatch } = useApp();
  const tied = tiedRanks(rows);
  return (
    <PhoneRows
      rows={rows.map((row) => {
        const what = row.segment ?? row.product;
        const why = row.rules.map((rule) => t.weak.rules[rule]).join(t.comma);
        return {
          key: weakKey(row),
          name: what ? shortNameOf(what, language) : t.weak.anyInput,
          under: [tied.has(row.rank) ? t.gaps.tied(row.rank) : `#${row.rank}`, why, whoOf(row, t, language)]
            .filter((part) => part !== '')
            .join(' · '),
          right: row.severity.toFixed(1),
          onOpen: () => dispatch({ do: 'light', id: weakKey(row) }),
        };
      })}
    />
  );
}
