import { Download, Printer } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { Pick } from '../WeakLinks/Pick.tsx';
import { exportLink } from './export-link.ts';
import { GapDetail } from './GapDetail.tsx';
import { GapFigures } from './GapFigures.tsx';
import { GapFilters } from './GapFilters.tsx';
import { GapMap } from './GapMap.tsx';
import { GapTable } from './GapTable.tsx';
import { useGaps } from './use-gaps.ts';

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
          <Pick counts={{ gaps: gaps.totalCount, chokepoints: null, weak: null }} />
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
