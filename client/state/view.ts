/** Where a view looks: an area or a park by id; null = everywhere. */
export interface Place {
  readonly kind: 'area' | 'park';
  readonly id: string;
}

export const pages = ['map', 'gaps'] as const;
export type Page = (typeof pages)[number];

export const traces = ['none', 'up', 'down', 'both'] as const;
export type Trace = (typeof traces)[number];

/** One expansion in the free arrangement: at most `count` unseen neighbours of `id`, of one relation, direction and kind when given. */
export interface Step {
  readonly id: string;
  readonly count: number;
  readonly type?: string;
  readonly direction?: 'OUT' | 'IN';
  readonly kind?: string;
}

/** How many neighbours one expansion draws unless asked for more. */
export const stepCount = 12;
/** The most neighbours one expansion may draw. */
export const stepLimit = 50;

/** Everything a link reopens and undo takes back: what is looked at, and how. Language and theme are the reader's, not the view's. */
export interface View {
  readonly page: Page;
  /** `undefined` = nobody chose: the data's own first place; null = everywhere. */
  readonly place: Place | null | undefined;
  /** ISO day, month or year; null = today. */
  readonly asOf: string | null;
  /** Ids of the sources switched off, sorted. */
  readonly off: readonly string[];
  readonly inferred: boolean;
  readonly selection: readonly string[];
  /** Which way from the selection is lit. */
  readonly trace: Trace;
  /** The segment zoomed to on the lanes; null = the whole chain. */
  readonly open: string | null;
  /** Where the free arrangement began; null = the lanes. */
  readonly free: string | null;
  readonly steps: readonly Step[];
  /** What the legend hides, as `presence:absent`, `relation:FEEDS`, `kind:Policy`, sorted. */
  readonly hidden: readonly string[];
  readonly drawer: boolean;
}

export const emptyView: View = {
  page: 'map',
  place: undefined,
  asOf: null,
  off: [],
  inferred: false,
  selection: [],
  trace: 'both',
  open: null,
  free: null,
  steps: [],
  hidden: [],
  drawer: false,
};
