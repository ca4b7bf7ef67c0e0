import { Info } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { sampleCounts } from '../catalogue.ts';
import type { GapRow } from '../chain.ts';
import { useData } from '../data-context.ts';
import { Findings } from '../parts/Findings.tsx';
import { gapMark } from './shown-gaps.ts';

/** What the gaps amount to: completeness and records with their denominators, and absent told apart from not surveyed. */
export function GapFigures({ gaps }: { readonly gaps: readonly GapRow[] }) {
  const { t, view, catalogue } = useApp();
  const { coverage } = useData();
  if (!coverage) return null;
  const of = (mark: 'absent' | 'talks' | 'unknown'): number => gaps.filter((gap) => gapMark(gap) === mark).length;
  const unknown = of('unknown');
  const figures: readonly (readonly [figure: string, words: string])[] = [
    [
      coverage.completeness === null ? t.table.none : `${Math.round(coverage.completeness * 100)}%`,
      t.gaps.completeness(coverage.askedPresent, coverage.asked, sampleCounts(catalogue, view.off)),
    ],
    [String(of('absent')), t.marks.absent],
    [String(of('talks')), t.marks.talks],
    [String(unknown), t.marks.unknown],
    [coverage.known === null ? String(coverage.recorded) : `${coverage.recorded} / ${coverage.known}`, t.gaps.records],
  ];
  return (
    <>
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
      <Findings findings={coverage.findings} />
    </>
  );
}
