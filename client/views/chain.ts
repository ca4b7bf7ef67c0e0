import type { ChainMapQuery, GapsQuery } from '../api/generated/graphql.ts';
import { markOf, marks, type Mark } from '../state/mark.ts';

export type ChainAnswer = ChainMapQuery['chain'];
export type ChainSegment = ChainAnswer['segments'][number];
export type GapRow = GapsQuery['gaps']['nodes'][number];

/** The chain in scope, looked up the ways the views need. */
export interface Chain {
  readonly answer: ChainAnswer;
  readonly segments: ReadonlyMap<string, ChainSegment>;
  readonly markOf: ReadonlyMap<string, Mark>;
  /** Ids of the segments each listed company operates in. */
  readonly segmentsOf: ReadonlyMap<string, readonly string[]>;
  readonly flows: readonly { readonly from: string; readonly to: string }[];
  readonly upstream: ReadonlyMap<string, number>;
  readonly downstream: ReadonlyMap<string, number>;
  readonly counts: Readonly<Record<Mark, number>>;
  /** Present segments whose companies only a sample names. */
  readonly sampleOnly: number;
  /** Named companies listed in the segments. */
  readonly companies: number;
}

function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The chain of an answer. */
export function chainOf(answer: ChainAnswer): Chain {
  const mark = new Map(answer.segments.map((row) => [row.segment.id, markOf(row)]));
  const segmentsOf = new Map<string, string[]>();
  for (const { segment, companies } of answer.segments)
    for (const { company } of companies)
      segmentsOf.set(company.id, [...(segmentsOf.get(company.id) ?? []), segment.id]);
  const flows = answer.feeds.map(({ from, to }) => ({ from: from.id, to: to.id }));
  const counts = Object.fromEntries(
    marks.map((name) => [name, [...mark.values()].filter((m) => m === name).length]),
  ) as Record<Mark, number>;
  return {
    answer,
    segments: new Map(answer.segments.map((row) => [row.segment.id, row])),
    markOf: mark,
    segmentsOf,
    flows,
    upstream: counted(flows.map(({ to }) => to)),
    downstream: counted(flows.map(({ from }) => from)),
    counts,
    sampleOnly: answer.segments.filter(({ presence, sample }) => presence === 'PRESENT' && sample).length,
    companies: new Set(
      answer.segments.flatMap(({ companies }) => companies.filter((c) => !c.company.unnamed).map((c) => c.company.id)),
    ).size,
  };
}

/** Segments of a lane, and of them the present ones. */
export const laneCount = (chain: Chain, lane: string): { readonly present: number; readonly all: number } => {
  const rows = chain.answer.segments.filter((row) => row.lane === lane);
  return { present: rows.filter(({ presence }) => presence === 'PRESENT').length, all: rows.length };
};
