/** What a segment's glyph says: the three values of presence, with “one firm only” and “in talks” told apart. */
export type Mark = 'present' | 'single' | 'talks' | 'absent' | 'unknown';

/** In the order of legends. */
export const marks: readonly Mark[] = ['present', 'single', 'talks', 'absent', 'unknown'];

/** The mark of a segment. Talks win over absent and unknown: somebody is about to come. */
export const markOf = (segment: {
  readonly presence: 'PRESENT' | 'ABSENT' | 'UNKNOWN';
  readonly single: boolean;
  readonly state: 'OPEN' | 'IN_TALKS' | null;
}): Mark => {
  if (segment.presence === 'PRESENT') return segment.single ? 'single' : 'present';
  if (segment.state === 'IN_TALKS') return 'talks';
  return segment.presence === 'ABSENT' ? 'absent' : 'unknown';
};
