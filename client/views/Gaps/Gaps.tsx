import { Info } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import type { GapRow } from '../chain.ts';
import { useData } from '../data-context.ts';
import { GapTable } from './GapTable.tsx';

/** The gaps of the scope, most severe first, with what the figures rest on. */
export function Gaps() {
  const { t, view, catalogue } = useApp();
  const { gaps, coverage } = useData();
  if (!gaps || !coverage) return <p className="map-waiting">{t.trouble.busy}</p>;
  const { nodes } = gaps;
  const count = (holds: (gap: GapRow) => boolean): number => nodes.filter(holds).length;
  const unknown = count(({ presence, state }) => presence === 'UNKNOWN' && state === 'OPEN');
  const figures: readonly (readonly [figure: string, words: string])[] = [
    [
      coverage.completeness === null ? t.table.none : `${Math.round(coverage.completeness * 100)}%`,
      t.gaps.completeness(coverage.askedPresent, coverage.asked, sampleCounts(catalogue, view.off)),
    ],
    [String(count(({ presence, state }) => presence === 'ABSENT' && state === 'OPEN')), t.marks.absent],
    [String(count(({ state }) => state === 'IN_TALKS')), t.marks.talks],
    [String(unknown), t.marks.unknown],
    [coverage.known === null ? String(coverage.recorded) : `${coverage.recorded} / ${coverage.known}`, t.gaps.records],
  ];
  return (
    <section className="gaps">
      <header className="gaps-head">
        <h1 className="numbers">{t.gaps.title(gaps.totalCount)}</h1>
        <p className="soft">{t.gaps.lead}</p>
        <dl className="figures numbers">
          {figures.map(([figure, words]) => (
            <div key={words}>
              <dt>{words}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        {unknown > 0 && (
          <p className="gaps-note">
            <Info size={14} strokeWidth={1.75} aria-hidden="true" /> {t.gaps.note(unknown)}
          </p>
        )}
      </header>
      <GapTable rows={gaps.nodes} />
      <p className="gaps-formula">
        <code>{t.gaps.formula}</code> <span className="soft">{t.gaps.formulaWhy}</span>
        {nodes.some(({ severity, rules }) => severity === 0 && rules.every((rule) => rule === 'TARGETED')) && (
          <span className="soft"> · {t.gaps.onlyTargeted}</span>
        )}
      </p>
    </section>
  );
}
