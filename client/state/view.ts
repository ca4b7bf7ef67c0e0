import type { Step } from './step.ts';

/** Where a view looks: an area or a park by id; null = everywhere. */
export interface Place {
  readonly kind: 'area' | 'park';
  readonly id: string;
}

export const pages = ['map', 'gaps', 'chokepoints', 'weak', 'whatif', 'compare', 'dossier'] as const;
export type Page = (typeof pages)[number];

/** Pages with a tab of their own; chokepoints and weak links stand under that of the gaps. */
export const tabs = ['map', 'gaps', 'whatif', 'compare'] as const;

export const tabOf = (page: Page): (typeof tabs)[number] | null =>
  page === 'chokepoints' || page === 'weak' ? 'gaps' : (tabs.find((tab) => tab === page) ?? null);

export const traces = ['none', 'up', 'down', 'both'] as const;
export type Trace = (typeof traces)[number];

/** The ways between two that are looked at, and which of them, from 0. */
export interface Path {
  readonly from: string;
  readonly to: string;
  readonly at: number;
}

/** What a what-if puts in: a company of the data, or one nobody knows yet (null), in a segment. */
export interface Addition {
  readonly company: string | null;
  readonly segment: string;
}

/** What is taken out and put in, and how many steps of what follows are shown; null = all of them. */
export interface WhatIf {
  readonly remove: readonly string[];
  readonly add: readonly Addition[];
  readonly step: number | null;
}

/** Exponents of a chokepoint's score, and the weight of segments that somebody targets; all 1 by default. */
export interface Weights {
  readonly a: number;
  readonly b: number;
  readonly targeted: number;
}

export const usualWeights: Weights = { a: 1, b: 1, targeted: 1 };
/** The most any of the three may be. */
export const weightLimit = 3;

/** What the view's scope is compared with: another place, another date, or both; null = nobody chose. */
export interface Other {
  /** null = everywhere. */
  readonly place: Place | null;
  /** ISO day, month or year; null = today. */
  readonly asOf: string | null;
}

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
  /** What the free arrangement began with besides `free`: the rest of a query's answer. */
  readonly beside: readonly string[];
  readonly steps: readonly Step[];
  /** The ways between two that are lit in the free arrangement; null = none. */
  readonly path: Path | null;
  /** What the legend hides, as `presence:absent`, `relation:FEEDS`, `kind:Policy`, sorted. */
  readonly hidden: readonly string[];
  /** Which gaps are listed: `rule:NEEDED`, `mark:absent`, sorted; of rules and of marks one must hold; none = all. */
  readonly only: readonly string[];
  /** Whether relations that nobody told anew for long fade. */
  readonly fades: boolean;
  /** Whether the time line is open. */
  readonly timeline: boolean;
  readonly drawer: boolean;
  readonly whatIf: WhatIf;
  readonly weights: Weights;
  readonly other: Other | null;
  /** What of an answer is opened and lit on the lanes: a row, a step's company, a candidate; null = none. */
  readonly lit: string | null;
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
  beside: [],
  steps: [],
  path: null,
  hidden: [],
  only: [],
  fades: false,
  timeline: false,
  drawer: false,
  whatIf: { remove: [], add: [], step: null },
  weights: usualWeights,
  other: null,
  lit: null,
};
