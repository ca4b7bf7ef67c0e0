import { marks, type Mark } from '../../state/mark.ts';

export interface Share {
  readonly mark: Mark;
  /** Thousandths of the bar. */
  readonly from: number;
  readonly width: number;
}

/** The segments by mark as parts of all of them, in the order of the legend; what nobody surveyed stays empty ground. */
export function shareBar(counts: Readonly<Record<Mark, number>>): readonly Share[] {
  const all = marks.reduce((sum, mark) => sum + counts[mark], 0);
  let from = 0;
  return marks.flatMap((mark) => {
    if (mark === 'unknown' || counts[mark] === 0) return [];
    const share = { mark, from, width: (counts[mark] / all) * 1000 };
    from += share.width;
    return [share];
  });
}
