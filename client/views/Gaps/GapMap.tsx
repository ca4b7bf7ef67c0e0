import { useMemo } from 'react';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { LensMap } from '../ChainMap/LensMap.tsx';
import { useData } from '../data-context.ts';
import { Waiting } from '../parts/Waiting.tsx';
import { gapLens } from './gap-lens.ts';
import type { GapFactors } from './reasons.ts';

interface GapMapProps {
  readonly shown: readonly GapRow[];
  readonly open: GapRow | null;
  readonly factors: GapFactors | null;
  /** How many of the worst show their rank. */
  readonly ranked?: number;
  readonly onOpen: (gap: GapRow) => void;
}

const pads = { left: 10, top: 40, right: 2, bottom: 6 };

/** The lanes with the opened gap in its place, what depends on it, and the ranks of the worst gaps. */
export function GapMap({ shown, open, factors, ranked = 10, onOpen }: GapMapProps) {
  const { t, language, dispatch } = useApp();
  const { chain, gapOf } = useData();
  const lens = useMemo(() => {
    const distances = new Map(factors?.dependants.nodes.map(({ segment, distance }) => [segment.id, distance]));
    return chain && gapLens(chain, shown, open, distances, ranked);
  }, [chain, shown, open, factors, ranked]);
  if (!lens) return <Waiting busy={t.map.loading} />;
  return (
    <section className="gap-map" aria-label={t.gaps.map}>
      <LensMap
        lens={lens}
        pads={pads}
        zooms={false}
        onPick={(id) => {
          const gap = gapOf.get(id);
          if (gap) onOpen(gap);
          else dispatch({ do: 'select', id });
        }}
      >
        <ul className="gap-legend">
          {open && (
            <li>
              <i className="gap-swatch gap-swatch-reach" /> {t.gaps.legendReach(shortNameOf(open.segment, language))}
            </li>
          )}
          <li>
            <i className="gap-swatch gap-swatch-works" /> {t.gaps.legendWorks}
          </li>
          <li>
            <i className="gap-swatch gap-swatch-blank" /> {t.gaps.legendBlank}
          </li>
        </ul>
      </LensMap>
    </section>
  );
}
