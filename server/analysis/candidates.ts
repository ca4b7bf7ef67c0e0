import { byCodePoint } from '../model/code-point-order.ts';
import { backers, type Backer } from './backers.ts';
import { once } from './once.ts';
import { candidateReasons, prospects, type CandidateReason, type Surroundings } from './prospects.ts';
import { ranked } from './ranked.ts';
import { eitherWay, reachedFrom, reversed, wayBack, ways, type TypedLink, type Way, type Ways } from './ways.ts';

/** How far a tie may be, in relations (analysis.md “Candidates”). */
export const tieSteps = 3;

/** All that the candidates for one segment want beyond the facts of the scope. */
export interface Prospectus {
  readonly of: Surroundings;
  /** Links of any type, none of them with a place or a segment, within `tieSteps` of the candidates on the way to companies in scope. */
  readonly around: readonly TypedLink[];
}

export interface Candidate {
  readonly entity: string;
  /** In the order of `candidateReasons`, one at least. */
  readonly reasons: readonly CandidateReason[];
  /** For each reason a shortest way from the candidate to the segment. */
  readonly because: readonly Way[];
  readonly support: readonly Backer[];
  /** Ids of the named companies in scope within `tieSteps`, itself aside, the nearest first. */
  readonly ties: readonly string[];
  /** support + ties, 0 or more */
  readonly score: number;
  /** 1 is the best; equal scores share a rank. */
  readonly rank: number;
}

/** What a candidate is sized up by: a part of the graph in which ties are looked for. */
const tieWays = once(({ around }: Prospectus): Ways => ways(eitherWay(around)));

/** The way from a candidate to each of its ties, in their order. */
export function tieWaysOf(prospectus: Prospectus, { entity, ties }: Candidate): Way[] {
  const reached = reachedFrom(tieWays(prospectus), entity, tieSteps);
  return ties.flatMap((tie) => {
    const way = wayBack(reached, tie);
    return way ? [reversed(way)] : [];
  });
}

/**
 * Who could fill a gap, best first, equally good ones by id (analysis.md “Candidates”): score = support (areas, parks, policies
 * and funds that TARGET or FUND the segment, the same for all its candidates) + ties (named companies in scope within three
 * relations of the candidate, walked both ways over anything but places and segments).
 */
export const candidates = once((prospectus: Prospectus): Candidate[] => {
  const { of } = prospectus;
  const support = backers(of.facts, of.segment, of.funds);
  const named = new Set(of.facts.companies.filter(({ unnamed }) => !unnamed).map(({ id }) => id));
  const found = new Map<string, { readonly reason: CandidateReason; readonly way: Way }[]>();
  for (const { reason, who, reached } of prospects(of))
    for (const entity of who) {
      const way = wayBack(reached, entity);
      if (way) found.set(entity, [...(found.get(entity) ?? []), { reason, way }]);
    }
  const unranked = [...found].map(([entity, because]) => {
    const ties = [...reachedFrom(tieWays(prospectus), entity, tieSteps)]
      .filter(([id]) => named.has(id))
      .sort(([a, one], [b, other]) => one.distance - other.distance || byCodePoint(a, b))
      .map(([id]) => id);
    because.sort((a, b) => candidateReasons.indexOf(a.reason) - candidateReasons.indexOf(b.reason));
    return {
      entity,
      reasons: because.map(({ reason }) => reason),
      because: because.map(({ way }) => way),
      support,
      ties,
      score: support.length + ties.length,
    };
  });
  unranked.sort((a, b) => b.score - a.score || byCodePoint(a.entity, b.entity));
  return ranked(unranked, (a, b) => a.score === b.score);
});
