import { codePoints } from './fold.ts';

/**
 * How many UTF-16 units at the beginning of `text` are `asked` with exactly one character too many, too few, wrong, or
 * swapped with its neighbour (optimal string alignment distance 1), the most that can be; null when none are. When `asked` is
 * there unchanged, that is no typo: null too.
 */
export function typoLength(asked: string, text: string): number | null {
  const q = codePoints(asked);
  // One character more than was asked is the most that can matter.
  const t = codePoints(text.slice(0, asked.length + 4));
  let same = 0;
  while (same < q.length && same < t.length && q[same] === t[same]) same++;
  if (same === q.length) return null;
  // With one edit, making it at the first difference is as good as anywhere.
  const rest = (fromAsked: number, fromText: number): number | null => {
    for (let i = 0; fromAsked + i < q.length; i++) if (q[fromAsked + i] !== t[fromText + i]) return null;
    return fromText + q.length - fromAsked;
  };
  const swapped = q[same] === t[same + 1] && q[same + 1] === t[same] && same + 1 < q.length;
  // One too many in the text leaves the most of it, one missing the least.
  const points =
    rest(same, same + 1) ??
    (same < t.length ? rest(same + 1, same + 1) : null) ??
    (swapped ? rest(same + 2, same + 2) : null) ??
    rest(same + 1, same);
  return points === null || points === 0 ? null : t.slice(0, points).join('').length;
}
