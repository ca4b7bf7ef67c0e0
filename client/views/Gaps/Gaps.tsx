import { Printer } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Downloads } from '../parts/Downloads.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { Pick } from '../WeakLinks/Pick.tsx';
import { useCounts } from '../WeakLinks/use-counts.ts';
import { GapDetail } from './GapDetail.tsx';
import { GapFigures } from './GapFigures.tsx';
import { GapFilters } from './GapFilters.tsx';
import { GapMap } from './GapMap.tsx';
import { GapTable } from './GapTable.tsx';
import { fileFilter } from './shown-gaps.ts';
import { useGaps } from './use-gaps.ts';

/** The gaps of the scope, most severe first; beside them the opened one's place on the lanes and its reasons. */
export function Gaps() {
  const { t, view } = useApp();
  const { coverage } = useData();
  const { gaps, all, shown, tied, open, opened, onOpen } = useGaps();
  const { lists } = useCounts();
  if (!gaps || !coverage) return <Waiting busy={t.trouble.busy} />;
  // The inspector takes the room of the map and the reasons.
  const beside = view.selection.length === 0;
  return (
    <div className={beside ? 'gaps' : 'gaps is-narrow'}>
      <section className="gaps-list">
        <header className="gaps-head">
          <h1 className="unseen numbers">{t.gaps.title(gaps.totalCount)}</h1>
          <div className="gaps-tools">
            <Pick counts={lists} />
            <span className="grow" />
            <button type="button" className="button" onClick={() => window.print()}>
              <Printer size={16} strokeWidth={1.75} aria-hidden="true" /> {t.gaps.print}
            </button>
            <Downloads list="gaps" own={fileFilter(view.only)} />
          </div>
          <p className="gaps-lead">{t.gaps.lead}</p>
          <GapFigures gaps={all} />
          {all.length > 0 && <GapFilters gaps={all} shown={shown.length} />}
        </header>
        {shown.length === 0 ? (
          <p className="hint">{all.length === 0 ? t.gaps.none : t.gaps.noneShown}</p>
        ) : (
          <GapTable rows={shown} most={all[0]?.severity ?? 1} tied={tied} open={open} onOpen={onOpen} />
        )}
      </section>
      {beside && (
        <div className="gaps-side">
          <GapMap shown={shown} open={open} factors={opened.factors} onOpen={onOpen} />
          {open && <GapDetail gap={open} tied={tied.has(open.rank)} opened={opened} />}
        </div>
      )}
    </div>
  );
}
