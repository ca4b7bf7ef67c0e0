import type { Lens, LensLine, LensMark } from '../../canvas/lens.ts';
import { paleness } from '../../state/cascade.ts';
import type { WhatIf } from '../../state/view.ts';
import type { Chain } from '../chain.ts';
import type { Effect, Thing } from './outcome.ts';

/** What the lanes show of an outcome. */
export interface Shown {
  readonly companiesLost: readonly Effect[];
  readonly segmentsLost: readonly Effect[];
  readonly single: readonly Effect[];
  readonly opened: readonly Effect[];
  readonly closed: readonly Effect[];
}

/** The segment a thing stands in on the lanes: itself, or the first one the company operates in; null for others. */
const homeOf = (thing: Thing | null, chain: Chain): string | null =>
  thing === null ? null : chain.segments.has(thing.id) ? thing.id : (chain.segmentsOf.get(thing.id)?.[0] ?? null);

/** The line along which an effect reached its segment: from where its cause stands; none inside one segment. */
function lineTo({ because, distance }: Effect, last: number, chain: Chain): LensLine[] {
  const [own, cause] = because;
  const to = homeOf(own?.entity ?? null, chain);
  const from = homeOf(cause?.entity ?? null, chain);
  if (to === null || from === null || to === from) return [];
  return [{ from, to, tone: 'stop', depth: paleness(distance - 1, last) }];
}

/**
 * The lanes after `upTo` steps of a what-if: what was taken out or put in, what has stopped with the number of its step,
 * what became single, gaps that opened and closed, and the lines along which it spread. The rest recedes.
 */
export function whatIfLens(
  shown: Shown,
  change: Pick<WhatIf, 'remove' | 'add'>,
  upTo: number,
  chain: Chain,
  callouts: Lens['callouts'],
): Lens {
  const reached = (effect: Effect): boolean => effect.distance <= upTo;
  const last = Math.max(1, ...[...shown.companiesLost, ...shown.segmentsLost].map(({ distance }) => distance));
  const segments = new Map<string, LensMark>();
  const mark = (id: string, made: LensMark): void => void (segments.has(id) || segments.set(id, made));
  for (const id of change.remove)
    for (const home of chain.segments.has(id) ? [id] : (chain.segmentsOf.get(id) ?? []))
      if (!shown.segmentsLost.some(({ entity, distance }) => entity.id === home && distance <= upTo))
        mark(home, { tone: 'origin', depth: 0, badge: '−' });
  for (const { segment } of change.add) mark(segment, { tone: 'closed', depth: 0, badge: '+' });
  for (const { entity, distance } of shown.segmentsLost.filter(reached))
    mark(entity.id, { tone: 'stop', depth: paleness(distance - 1, last), badge: String(distance) });
  for (const { entity } of shown.single.filter(reached)) mark(entity.id, { tone: 'single', depth: 0, badge: '1' });
  for (const { entity } of shown.opened.filter(reached)) mark(entity.id, { tone: 'opened', depth: 0, badge: '!' });
  for (const { entity } of shown.closed.filter(reached)) mark(entity.id, { tone: 'closed', depth: 0, badge: '✓' });
  const lost = shown.companiesLost.filter(reached).map(({ entity }) => [entity.id, 'lost'] as const);
  return {
    segments,
    companies: new Map([...lost, ...change.remove.map((id) => [id, 'origin'] as const)]),
    lines: [...shown.companiesLost, ...shown.segmentsLost]
      .filter(reached)
      .flatMap((effect) => lineTo(effect, last, chain)),
    dims: change.remove.length + change.add.length > 0,
    counts: true,
    heads: new Map(),
    callouts,
  };
}
