import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { tiedRanks } from '../Gaps/shown-gaps.ts';
import { PhoneRows } from '../parts/PhoneRows.tsx';
import type { ChokepointRow } from './ChokepointTable.tsx';

/** The chokepoints on a phone: both factors in words, the score at the end. */
export function ChokepointRows({ rows }: { readonly rows: readonly ChokepointRow[] }) {
  const { t, language, dispatch } = useApp();
  const tied = tiedRanks(rows);
  return (
    <PhoneRows
      rows={rows.map(({ entity, rank, score, segmentsLost, working }) => ({
        key: entity.id,
        name: nameOf(entity, language),
        under: `${tied.has(rank) ? t.gaps.tied(rank) : `#${rank}`} · ${t.weak.stops(segmentsLost.totalCount)} · ${t.weak.substitutes(working)}`,
        right: score.toFixed(3),
        onOpen: () => dispatch({ do: 'light', id: entity.id }),
      }))}
    />
  );
}
