import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { marks } from '../../state/mark.ts';
import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import { laneCount } from '../chain.ts';
import { useData } from '../data-context.ts';
import { GapsPhone } from '../Gaps/GapsPhone.tsx';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { Overview } from './Overview.tsx';
import { companyRows, segmentRows, type ListRow } from './rows.ts';

type Tab = 'segments' | 'companies';

/** The list of the page one is on: the gaps', else the chain's. */
export function Lists() {
  const { view } = useApp();
  return view.page === 'gaps' ? <GapsPhone /> : <ChainLists />;
}

/** Figures, the overview, and the list one picked: a lane's segments or the companies; the gaps are a page of their own. */
function ChainLists() {
  const app = useApp();
  const { t, language, view, catalogue, dispatch } = app;
  const data = useData();
  const { chain, coverage, gaps } = data;
  const [tab, setTab] = useState<Tab>('segments');
  const [lane, setLane] = useState<string | null>(null);
  if (!chain || !coverage || !gaps) return <Waiting busy={t.map.loading} />;
  const letter = lane ?? chain.answer.lanes[0]?.id ?? null;
  const here = chain.answer.lanes.find(({ id }) => id === letter);
  const counts = letter === null ? null : laneCount(chain, letter);
  const sampled = sampleCounts(catalogue, view.off);
  const rows: readonly ListRow[] =
    tab === 'segments' ? segmentRows(chain, data.gapOf, letter, t, language) : companyRows(chain, t, language);
  const tabs: readonly (readonly [Tab | 'gaps', string])[] = [
    ['segments', t.mobile.segments],
    ['gaps', t.mobile.gaps(gaps.totalCount)],
    ['companies', t.mobile.companies],
  ];
  return (
    <>
      <p className="phone-figures numbers">
        <b>{coverage.completeness === null ? t.table.none : `${Math.round(coverage.completeness * 100)}%`}</b>
        <span>{t.mobile.complete(coverage.askedPresent, coverage.asked, sampled)}</span>
        <span className="soft">
          {t.mobile.recorded(coverage.recorded, coverage.known)}
          {!sampled && ` · ${t.scope.sampleOff}`}
        </span>
      </p>
      <div className="segmented phone-segmented" role="group" aria-label={t.pagesLabel}>
        {tabs.map(([id, name]) => (
          <button
            key={id}
            type="button"
            className="numbers"
            aria-pressed={tab === id}
            onClick={() => (id === 'gaps' ? dispatch({ do: 'page', page: 'gaps' }) : setTab(id))}
          >
            {name}
          </button>
        ))}
      </div>
      {tab === 'segments' && <Overview lane={letter} onLane={setLane} />}
      {tab === 'segments' && (
        <p className="phone-legend numbers">
          {marks.map((mark) => (
            <span key={mark}>
              <MarkGlyph mark={mark} /> {t.marksShort[mark]} {chain.counts[mark]}
            </span>
          ))}
        </p>
      )}
      {tab === 'segments' && here && counts && (
        <h2 className="phone-list-head">
          <b>{here.id}</b> {nameOf(here, language)}
          <span className="numbers">
            {' '}
            · {t.mobile.present} {counts.present}/{counts.all}
          </span>
          <span className="soft">{t.mobile.bySeverity}</span>
        </h2>
      )}
      {rows.length === 0 && <p className="hint">{t.mobile.noCompanies}</p>}
      <ul className="phone-list">
        {rows.map((row) => (
          <li key={row.key}>
            <button type="button" onClick={() => dispatch({ do: 'select', id: row.id })}>
              {row.mark ? <MarkGlyph mark={row.mark} size={16} /> : <span className="phone-dot" />}
              <span className="phone-words">
                <span>{row.name}</span>
                <span className="soft numbers">{row.under}</span>
              </span>
              <span className="numbers">{row.right}</span>
              <ChevronRight size={18} strokeWidth={1.75} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
