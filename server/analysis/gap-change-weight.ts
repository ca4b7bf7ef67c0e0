import type { Cascade } from './cascade.ts';
import { severityAfter } from './demand.ts';
import type { GapChange } from './gap-changes.ts';
import { gaps, sum, type Gap } from './gaps.ts';
import { once } from './once.ts';
import type { Production } from './production.ts';
import { rulesAfter } from './reason-evidence.ts';

const gapsBySegment = once(
  ({ trade }: Production): ReadonlyMap<string, Gap> => new Map(gaps(trade.facts).map((gap) => [gap.segment, gap])),
);

/** How severe a gap is that opens, after the change, or that closes, before it (analysis.md “Severity”); ≥ 0. */
export const severityOf = (p: Production, after: Cascade, { entity, closing }: GapChange): number =>
  closing === null ? severityAfter(p, after, entity) : (gapsBySegment(p).get(entity)?.severity ?? 0);

/** The rules by which a segment becomes a gap, or was one. */
export const rulesOf = (p: Production, after: Cascade, { entity, closing }: GapChange): Gap['rules'] =>
  closing === null ? rulesAfter(p, after, entity) : (gapsBySegment(p).get(entity)?.rules ?? []);

/** The severity of all gaps that open, or close, together. */
export const totalSeverity = (p: Production, after: Cascade, changes: readonly GapChange[]): number =>
  sum(changes.map((change) => severityOf(p, after, change)));
