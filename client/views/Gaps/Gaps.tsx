import { Download, Printer } from 'lucide-react';
import { useMemo } from 'react';
import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { useData } from '../data-context.ts';
import { exportLink } from './export-link.ts';
import { GapDetail } from './GapDetail.tsx';
import { GapFigures } from './GapFigures.tsx';
import { GapFilters } from './GapFilters.tsx';
import { GapMap } from './GapMap.tsx';
import { GapTable } from './GapTable.tsx';
import { openGap, shownGaps, tiedRanks } from './shown-gaps.ts';
import { useGap } from './use-gap.ts';

const none: readonly GapRow[] = [];

/** The gaps the view shows and the one that is opened, with what went into it. */
export function useGaps() {
  const { t, view, language, dispatch, say } = useApp();
  const { gaps } = useData();
  const all = gaps?.nodes ?? none;
  const shown = useMemo(() => shownGaps(all, view.only), [all, view.only]);
  const tied = useMemo(() => tiedRanks(all), [all]);
  const open = openGap(all, shown, view.lit, view.selection);
  return {
    gaps,
    all,
    shown,
    tied,
    open,
    opened: useGap(open?.segment.id ?? null),
    onOpen: (gap: GapRow): void => {
      dispatch({ do: 'light', id: gap.segment.id });
      say(t.gaps.opened(nameOf(gap.segment, language), gap.rank));
    },
  };
}

/** The gaps of the scope, most severe first; beside them the opened one's place on the lanes and its reasons. */
export function Gaps() {
  const { t, view, scope, language } = useApp();
  const { coverage } = useData();
  const { gaps, all, shown, tied, open, opened, onOpen } = useGaps();
  if (!gaps || !coverage) return <p className="map-waiting">{t.trouble.busy}</p>;
  // The inspector takes the room of the map and the reasons.
  const beside = view.selection.length === 0;
  return (
    <div className={beside ? 'gaps' : 'gaps is-narrow'}>
      <section className="gaps-list">
        <header className="gaps-head">
          <div className="gaps-top">
            <div className="gaps-title">
              <h1 className="numbers">{t.gaps.title(gaps.totalCount)}</h1>
              <p className="soft">{t.gaps.lead}</p>
            </div>
            <div className="gaps-tools">
              <button type="button" className="button" onClick={() => window.print()}>
                <Printer size={16} strokeWidth={1.75} aria-hidden="true" /> {t.gaps.print}
              </button>
              {(['csv', 'xlsx'] as const).map((format) => (
                <a
                  key={format}
                  className="button"
                  href={exportLink(format, scope, view.only, language)}
                  download
                  aria-label={t.gaps.download(format.toUpperCase())}
                  title={t.gaps.download(format.toUpperCase())}
                >
                  <Download size={16} strokeWidth={1.75} aria-hidden="true" /> {format.toUpperCase()}
                </a>
              ))}
            </div>
          </div>
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
