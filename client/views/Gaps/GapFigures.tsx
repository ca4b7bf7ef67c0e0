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
  const { coverage, chain } = useData();
  if (!coverage) return null;
  const of = (mark: 'absent' | 'talks' | 'unknown'): number => gaps.filter((gap) => gapMark(gap) === mark).length;
  const unknown = of('unknown');
  // A segment that is not present and that nobody asks for is no gap: the chain may hold more of them than the list.
  const inChain = (mark: 'absent' | 'talks' | 'unknown'): string | null => {
    const all = chain?.counts[mark] ?? null;
    return all === null || all === of(mark) ? null : t.gaps.inChain(all);
  };
  const figures: readonly (readonly [figure: string, words: string, all?: string | null])[] = [
    [
      coverage.completeness === null ? t.table.none : `${Math.round(coverage.completeness * 100)}%`,
      t.gaps.completeness(coverage.askedPresent, coverage.asked, sampleCounts(catalogue, view.off)),
    ],
    [String(of('absent')), t.marks.absent, inChain('absent')],
    [String(of('talks')), t.marks.talks, inChain('talks')],
    [String(unknown), t.marks.unknown, inChain('unknown')],
    [coverage.known === null ? String(coverage.recorded) : `${coverage.recorded} / ${coverage.known}`, t.gaps.records],
  ];
  return (
    <>
      <dl className="figures numbers">
        {figures.map(([figure, words, all]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              {figure}
              {all != null && <small> {all}</small>}
            </dd>
          </div>
        ))}
      </dl>
      {unknown > 0 && (
        <p className="gaps-note">
          <Info size={14} strokeWidth={1.75} aria-hidden="true" /> {t.gaps.note(unknown)}
          {figures.some(([, , all]) => all != null) && ` ${t.gaps.inChainWhy}`}
        </p>
      )}
      <Findings findings={coverage.findings} />
    </>
  );
}
