import { byCodePoint } from '../model/code-point-order.ts';
import { neighbours } from './adjacency.ts';
import { wasPresent } from './cascade.ts';
import { gapsAfter, neededAfter, openGaps, severityAfter, workingAfter } from './demand.ts';
import { sum } from './gaps.ts';
import { ranked } from './ranked.ts';
import type { WhatIf } from './what-if.ts';

/** A segment, and what one company more in it would do. */
export interface BestAddition {
  readonly segment: string;
  /** Σ B of the gaps that would close. */
  readonly severity: number;
  /** Equal severities share a rank. */
  readonly rank: number;
  /** Ids of the gaps that would close, the segment itself first, then by id. */
  readonly closes: readonly string[];
  /** Ids of the gaps that would open. */
  readonly opens: readonly string[];
}

/** The greatest set of segments that can go on where these have a company: production semantics among segments alone. */
function standing({ production: p, after }: WhatIf, peopled: Uint8Array): Uint8Array {
  const working = Uint8Array.from(peopled, (has, s) => (has === 1 && !after.change.segments.has(s) ? 1 : 0));
  const stopped = p.feeds.ids.flatMap((_, s) => (working[s] === 1 ? [] : [s]));
  for (const s of stopped)
    if (wasPresent(p, s))
      for (const next of p.feeds.out[s] ?? [])
        if (working[next] === 1) {
          working[next] = 0;
          stopped.push(next);
        }
  return working;
}

/**
 * “Which one company would close most?” (analysis.md “What-if”): listed segments that do not work, by the severity of the gaps
 * that one made-up company in them would close as things stand after the change; those that close none are left out.
 */
export function bestAdditions(result: WhatIf): BestAddition[] {
  const { production: p, after } = result;
  const { ids } = p.feeds;
  const [gaps, working] = [gapsAfter(p, after), workingAfter(p, after)];
  const needed = new Set(ids.filter((id) => neededAfter(p, after, id).length > 0));
  const peopled = Uint8Array.from(ids, (_, s) => {
    const left = (p.named[s] ?? 0) + (p.groups[s] ?? 0) + (after.named.get(s) ?? 0) + (after.groups.get(s) ?? 0);
    return left > 0 ? 1 : 0;
  });
  const severity = new Map<number, number>();
  const severityOf = (s: number): number => {
    const known = severity.get(s) ?? severityAfter(p, after, ids[s] ?? '');
    severity.set(s, known);
    return known;
  };
  const found = ids.flatMap((segment, s) => {
    if (p.listed[s] !== 1 || working[s] === 1) return [];
    const wholes = neighbours(p.countedIn, s);
    // Nothing can close where neither it nor a whole of it is a gap or stopped: those below have not changed.
    if (!wholes.some((whole) => gaps[whole] === 1 || (wasPresent(p, whole) && working[whole] !== 1))) return [];
    const then = peopled.slice();
    for (const whole of wholes) then[whole] = 1;
    const open = openGaps(p, standing(result, then), (id) => needed.has(id));
    const closed = ids.flatMap((_, g) => (gaps[g] === 1 && open[g] !== 1 ? [g] : []));
    if (closed.length === 0) return [];
    const closes = closed.map((g) => ids[g] ?? '');
    closes.sort((a, b) => (a === segment ? -1 : b === segment ? 1 : byCodePoint(a, b)));
    const opens = ids.filter((_, g) => gaps[g] !== 1 && open[g] === 1);
    return [{ segment, severity: sum(closed.map(severityOf)), closes, opens }];
  });
  found.sort((a, b) => b.severity - a.severity || byCodePoint(a.segment, b.segment));
  return ranked(found, (a, b) => a.severity === b.severity);
}
