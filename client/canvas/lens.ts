/**
 * What a segment is when the map answers another question than “who is present”: what stops (`stop`) when something is
 * taken out or put in (`origin`), newly one firm only (`single`), a gap opened or closed; what hangs on one (`self`,
 * `reach`, `works`, `blank`, and of what is not there `absent` after a survey and `talks`); which of two scopes has it (`a`, `b`, `both`, `neither`); whether a reason runs through it
 * (`path`).
 */
export type Tone =
  | 'stop'
  | 'origin'
  | 'single'
  | 'opened'
  | 'closed'
  | 'self'
  | 'reach'
  | 'works'
  | 'blank'
  | 'absent'
  | 'talks'
  | 'a'
  | 'b'
  | 'both'
  | 'neither'
  | 'path';

export interface LensMark {
  readonly tone: Tone;
  /** 0 = at once, near; 1 = last, far: the paler. */
  readonly depth: number;
  /** At most two letters in a disc on the box's right edge: a step, a sign. */
  readonly badge?: string;
}

/** A line of the answer from one segment to another, whether FEEDS join them or not. */
export interface LensLine {
  readonly from: string;
  readonly to: string;
  readonly tone: 'stop' | 'reach' | 'path';
  readonly depth: number;
}

export interface HeadPart {
  readonly text: string;
  /** Whose figure it is when two scopes are compared. */
  readonly side?: 'a' | 'b';
}

/** Another way to read the lanes: same places, other marks. */
export interface Lens {
  readonly segments: ReadonlyMap<string, LensMark>;
  /** Companies inside the boxes that the answer touches. */
  readonly companies: ReadonlyMap<string, 'lost' | 'origin' | 'path'>;
  readonly lines: readonly LensLine[];
  /** Whether segments without a mark recede. */
  readonly dims: boolean;
  /** Whether presence is still counted in boxes and block heads. */
  readonly counts: boolean;
  /** What stands at the end of a lane's head, by letter, in place of its count. */
  readonly heads: ReadonlyMap<string, readonly HeadPart[]>;
  /** A sentence in a dark pill beside a segment. */
  readonly callouts: readonly { readonly id: string; readonly text: string }[];
  /** A number in a disc on a segment's left edge; `lit` in the accent. None when left out. */
  readonly discs?: readonly { readonly id: string; readonly text: string; readonly lit: boolean }[];
}
