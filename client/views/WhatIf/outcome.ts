import type { Nameable } from '../../text/names.ts';

export interface Thing extends Nameable {
  readonly id: string;
  readonly kind: string;
}

export type ReasonRule =
  | 'REMOVED'
  | 'ADDED'
  | 'INPUT_LOST'
  | 'NO_COMPANY'
  | 'UPSTREAM_STOPPED'
  | 'ONE_LEFT'
  | 'FILLED'
  | 'DEMAND_GONE'
  | 'ASKED_FOR';

/** One link of a chain of reasons. */
export interface Reason {
  /** null = a company nobody knows yet. */
  readonly entity: Thing | null;
  readonly distance: number;
  readonly rule: ReasonRule;
  readonly input: Thing | null;
}

/** What happens to one company or segment: nearest reason first, the change last. */
export interface Effect {
  readonly entity: Thing;
  readonly distance: number;
  readonly because: readonly Reason[];
}
