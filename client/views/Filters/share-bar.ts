import type { Mark } from '../../state/mark.ts';

/** Segments by state, as the API counts them: `single` are among `present`, `inTalks` among the rest. */
export interface States {
  readonly present: number;
  readonly single: number;
  readonly absent: number;
  readonly unknown: number;
  readonly inTalks: number;
}

export interface Share {
  readonly mark: Mark;
  /** Thousandths of the bar. */
  readonly from: number;
  readonly width: number;
}

/** Present, single, in talks and absent as parts of all segments; what nobody surveyed stays empty ground. */
export function shareBar(states: States): readonly Share[] {
  const all = states.present + states.absent + states.unknown;
  if (all === 0) return [];
  const parts: readonly (readonly [Mark, number])[] = [
    ['present', states.present - states.single],
    ['single', states.single],
    ['talks', states.inTalks],
    // Some of those in talks are surveyed as absent; the bar's length is capped, never more than all.
    ['absent', Math.max(0, Math.min(states.absent, all - states.present - states.inTalks))],
  ];
  let from = 0;
  return parts.flatMap(([mark, count]) => {
    const share = { mark, from, width: (count / all) * 1000 };
    from += share.width;
    return count > 0 ? [share] : [];
  });
}
