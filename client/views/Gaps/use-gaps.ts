import { useMemo } from 'react';
import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { GapRow } from '../chain.ts';
import { useData } from '../data-context.ts';
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
