import type { Mark } from '../../state/mark.ts';
import type { Text } from '../../text/text.ts';

/** A segment's state in words, and that only a sample says so: “缺失（已调查） · 仅样例”. A present one's firms say it themselves. */
export const stateWords = (row: { readonly sample: boolean } | undefined, mark: Mark, t: Text): string =>
  row?.sample && (mark === 'absent' || mark === 'talks')
    ? `${t.marks[mark]} · ${t.inspect.sampleAlone}`
    : t.marks[mark];
