import { useMemo } from 'react';
import { useApp } from '../app-context.ts';
import { LensMap } from '../ChainMap/LensMap.tsx';
import { useData } from '../data-context.ts';
import { LensGlyph } from '../parts/LensGlyph.tsx';
import { reachLens, type Reached } from './reach-lens.ts';

const pads = { left: 8, top: 40, right: 8, bottom: 8 };

interface ReachMapProps {
  /** What is reached: what stops without a company, or what lies downstream of a segment. */
  readonly what: 'stops' | 'hangs';
  readonly own: readonly string[];
  readonly reached: readonly Reached[];
}

/** The whole chain small: what a row is about, and what hangs on it. */
export function ReachMap({ what, own, reached }: ReachMapProps) {
  const { t, dispatch } = useApp();
  const { chain } = useData();
  const words = t.weak.reached[what];
  const lens = useMemo(() => (chain ? reachLens(own, reached, chain, words.head) : null), [own, reached, chain, words]);
  if (!lens) return null;
  return (
    <div className="weak-map">
      <LensMap lens={lens} pads={pads} zooms={false} onPick={(id) => dispatch({ do: 'select', id })}>
        <ul className="weak-legend">
          <li>
            <LensGlyph shape="self" /> {words.self}
          </li>
          <li>
            <LensGlyph shape="reach" /> {words.reached}
          </li>
          <li>
            <LensGlyph shape="works" /> {words.others}
          </li>
        </ul>
      </LensMap>
    </div>
  );
}
