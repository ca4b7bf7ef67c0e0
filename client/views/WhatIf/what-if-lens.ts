import type { Lens, LensLine, LensMark } from '../../canvas/lens.ts';
import { paleness } from '../../state/cascade.ts';
import type { WhatIf } from '../../state/view.ts';
import type { Chain } from '../chain.ts';
import { followed, type Effect, type Outcome } from './outcome.ts';

/** The segment an id stands in on the lanes: itself, or the first one the company operates in; null for others. */
const homeOf = (id: string | undefined, chain: Chain): string | null =>
  id === undefined ? null : chain.segments.has(id) ? id : (chain.segmentsOf.get(id)?.[0] ?? null);

/** The line along which an effect reached its segment: from where its cause stands; none inside one segment. */
function lineTo({ because, distance }: Effect, last: number, chain: Chain): LensLine[] {
  const to = homeOf(because[0]?.entity?.id, chain);
  const from = homeOf(because[1]?.entity?.id, chain);
  return to === null || from === null || to === from
    ? []
    : [{ from, to, tone: 'stop', depth: paleness(distance - 1, last) }];
}

interface Shown {
  readonly outcome: Outcome;
  readonly change: WhatIf;
  /** Steps shown. */
  readonly upTo: number;
  /** The effect whose reasons alone are drawn; null = all. */
  readonly lit: Effect | null;
  readonly callouts: Lens['callouts'];
}

/**
 * The lanes after some steps of a what-if: what was taken out or put in, what has stopped with the number of its step, what
 * became single, gaps that opened and closed, and the lines along which it spread. The rest recedes.
 */
export function whatIfLens({ outcome, change, upTo, lit, callouts }: Shown, chain: Chain): Lens {
  const reached = (effects: readonly Effect[]): readonly Effect[] => effects.filter(({ distance }) => distance <= upTo);
  const last = Math.max(1, ...outcome.lost.map(({ distance }) => distance));
  const lost = reached(outcome.lost);
  const segments = new Map<string, LensMark>();
  const mark = (id: string, made: LensMark): void => {
    if (!segments.has(id)) segments.set(id, made);
  };
  for (const { id, isSegment, distance } of lost)
    if (isSegment) mark(id, { tone: 'stop', depth: paleness(distance - 1, last), badge: String(distance) });
  const removed = [...change.remove, ...outcome.answer.companiesRemoved.nodes.map(({ id }) => id)];
  for (const id of removed)
    for (const home of chain.segments.has(id) ? [id] : (chain.segmentsOf.get(id) ?? []))
      mark(home, { tone: 'origin', depth: 0, badge: '−' });
  for (const { segment } of change.add) mark(segment, { tone: 'closed', depth: 0, badge: '+' });
  for (const { id, distance } of reached(outcome.single))
    mark(id, { tone: 'single', depth: 0, badge: String(distance) });
  for (const { id, distance } of reached(outcome.opened))
    mark(id, { tone: 'opened', depth: 0, badge: String(distance) });
  // A gap that nobody asks for any more is none, but nobody is in it either: it is not drawn as filled.
  for (const { id, closing } of reached(outcome.closed))
    mark(id, { tone: closing === 'DEMAND_GONE' ? 'blank' : 'closed', depth: 0, badge: '✓' });
  const spread = lit === null ? [...lost, ...reached(outcome.opened)] : followed(lit, outcome);
  return {
    segments,
    companies: new Map([
      ...lost.filter(({ isSegment }) => !isSegment).map(({ id }) => [id, 'lost'] as const),
      ...removed.map((id) => [id, 'origin'] as const),
    ]),
    lines: spread.flatMap((effect) => lineTo(effect, last, chain)),
    dims: change.remove.length + change.add.length > 0,
    counts: true,
    heads: new Map(),
    callouts,
  };
}
