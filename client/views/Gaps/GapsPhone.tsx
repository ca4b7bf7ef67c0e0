import { ArrowLeft } from 'lucide-react';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { useData } from '../data-context.ts';
import { gapRows } from '../Mobile/rows.ts';
import { PhoneRows } from '../parts/PhoneRows.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { Pick } from '../WeakLinks/Pick.tsx';
import { useCounts } from '../WeakLinks/use-counts.ts';
import { GapDetail } from './GapDetail.tsx';
import { GapFigures } from './GapFigures.tsx';
import { GapFilters } from './GapFilters.tsx';
import { GapMap } from './GapMap.tsx';
import { useGaps } from './use-gaps.ts';

/** The gaps on a phone: figures, the map below them, the list; an opened gap is a page of its own, its numbers first. */
export function GapsPhone() {
  const { t, language, view, dispatch } = useApp();
  const { coverage } = useData();
  const { gaps, all, shown, tied, open, opened, onOpen } = useGaps();
  const { lists } = useCounts();
  if (!gaps || !coverage) return <Waiting busy={t.trouble.busy} />;
  const rankOf = (gap: GapRow | undefined): string =>
    gap === undefined ? '' : tied.has(gap.rank) ? t.gaps.tied(gap.rank) : `#${gap.rank}`;
  const map = <GapMap shown={shown} open={open} factors={opened.factors} ranked={5} onOpen={onOpen} />;
  const detail = open?.segment.id === view.lit ? open : null;
  if (detail)
    return (
      <div className="gaps-phone">
        <button
          type="button"
          className="tool gaps-back"
          aria-label={t.mobile.back}
          onClick={() => dispatch({ do: 'light', id: null })}
        >
          <ArrowLeft size={18} strokeWidth={1.75} />
        </button>
        <GapDetail gap={detail} tied={tied.has(detail.rank)} opened={opened} />
        {map}
      </div>
    );
  return (
    <div className="gaps-phone">
      <header className="gaps-head">
        <h1 className="unseen numbers">{t.gaps.title(gaps.totalCount)}</h1>
        <Pick counts={lists} />
        <p className="gaps-lead">{t.gaps.lead}</p>
        <GapFigures gaps={all} />
        {all.length > 0 && <GapFilters gaps={all} shown={shown.length} />}
      </header>
      {map}
      {shown.length === 0 && <p className="hint">{all.length === 0 ? t.gaps.none : t.gaps.noneShown}</p>}
      <PhoneRows
        rows={gapRows(shown, t, language).map((row, i) => ({
          ...row,
          under: `${rankOf(shown[i])} · ${row.under}`,
          onOpen: () => {
            const gap = shown[i];
            if (gap) onOpen(gap);
          },
        }))}
      />
    </div>
  );
}
