import { byCodePoint } from '../model/code-point-order.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { neighbours } from './adjacency.ts';
import { cascade, wasPresent, type Cascade } from './cascade.ts';
import { noChange } from './change.ts';
import { once } from './once.ts';
import type { Production } from './production.ts';
import { ranked } from './ranked.ts';
import { activeSegments, standIns } from './stand-ins.ts';
import { targeted } from './targets.ts';

/** How the factors weigh: score = reach^a · scarcity^b, w of a targeted segment. All 1 by default. */
export interface Weights {
  readonly a: number;
  readonly b: number;
  readonly targetedWeight: number;
}

/** The least and most that each weight may be. */
export const weightRanges = { a: [0, 10], b: [0, 10], targetedWeight: [0, 100] } as const;

/** A named company in scope whose removal stops a listed segment. */
export interface Chokepoint {
  readonly entity: string;
  readonly score: number;
  readonly rank: number;
  /** 1 − resilience: Σ w of the listed segments that stop ÷ Σ w of those present. */
  readonly reach: number;
  /** 1 ÷ (1 + working) */
  readonly scarcity: number;
  readonly resilience: number;
  /** k: substitutes that still work after the removal. */
  readonly working: number;
  readonly substituteCount: number;
}

/** Companies and segments that all removals together may stop: more would take minutes, and less would be a guess. */
const mostStops = 2_000_000;

/** What the removal of one company does. */
export const removalOf = (p: Production, company: number): Cascade =>
  cascade(p, { ...noChange, companies: new Map([[company, p.companies[company] ?? '']]) });

/** Only one who is alone in a segment, or the only supplier of an input, can stop anything: all others are left out unseen. */
const holdsAlone = (p: Production, company: number): boolean =>
  neighbours(p.segmentsOf, company).some((s) => (p.named[s] ?? 0) + (p.groups[s] ?? 0) === 1) ||
  neighbours(p.sells, company).some((purchase) => neighbours(p.suppliers, purchase).length === 1);

interface Factors {
  readonly entity: string;
  /** Weights of the listed segments that stop: ordinary ones and targeted ones. */
  readonly ordinary: number;
  readonly aimed: number;
  readonly working: number;
  readonly substituteCount: number;
}

/** What does not hang on the weights, once a scope: the removals are the dear part. */
const factors = once(
  (p: Production): { readonly found: Factors[]; readonly ordinary: number; readonly aimed: number } | null => {
    const { facts } = p.trade;
    const { ids } = p.feeds;
    const aims = targeted(facts);
    const weigh = (segments: Iterable<number>): [ordinary: number, aimed: number] => {
      const count: [number, number] = [0, 0];
      for (const s of segments) if (p.listed[s] === 1 && wasPresent(p, s)) count[aims.has(ids[s] ?? '') ? 1 : 0]++;
      return count;
    };
    const pools = new Map<string, Set<string>>();
    const poolOf = (segments: readonly string[]): Set<string> => {
      const key = JSON.stringify([...segments].sort(byCodePoint));
      const pool = pools.get(key) ?? standIns(facts, segments);
      pools.set(key, pool);
      return pool;
    };
    let stops = 0;
    const found: Factors[] = [];
    for (let company = 0; company < p.inScope; company++) {
      if (p.group[company] === 1 || !holdsAlone(p, company)) continue;
      const after = removalOf(p, company);
      stops += after.companies.size + after.segments.size;
      // Told as a value, so that it too is computed once.
      if (stops > mostStops) return null;
      const [ordinary, aimed] = weigh(after.segments.keys());
      if (ordinary + aimed === 0) continue;
      const entity = p.companies[company] ?? '';
      const pool = poolOf(activeSegments(facts).get(entity) ?? []);
      const substituteCount = pool.size - (pool.has(entity) ? 1 : 0);
      let working = substituteCount;
      for (const gone of after.companies.keys()) if (gone !== company && pool.has(p.companies[gone] ?? '')) working--;
      found.push({ entity, ordinary, aimed, working, substituteCount });
    }
    const [ordinary, aimed] = weigh(ids.keys());
    return { found, ordinary, aimed };
  },
);

/**
 * The chokepoints of a scope, greatest score first, equal ones by id: score(v) = reach(v)^a · scarcity(v)^b over named companies
 * in scope, reach = 1 − resilience after removing v, scarcity = 1 ÷ (1 + k), k its substitutes that still work then
 * (analysis.md “Chokepoint”; risk by removal: Simchi-Levi et al., HBR 2014). One that stops no listed segment, or none that
 * weighs anything, has no reach and is none.
 * @throws UserInputError LIMIT_EXCEEDED where all removals together stop more than 2,000,000 companies and segments.
 */
export function chokepoints(p: Production, { a, b, targetedWeight }: Weights): Chokepoint[] {
  const reckoned = factors(p);
  if (!reckoned)
    throw new UserInputError(
      {
        zh: '范围过大，无法逐一移除每家企业来计算卡点；请缩小范围。',
        en: 'The scope is too big to take out one company after the other. Choose a smaller one.',
      },
      'scope',
      'LIMIT_EXCEEDED',
    );
  const { found, ordinary, aimed } = reckoned;
  const all = ordinary + aimed * targetedWeight;
  const scored = found.flatMap((one) => {
    const reach = all === 0 ? 0 : (one.ordinary + one.aimed * targetedWeight) / all;
    if (reach === 0) return [];
    const { entity, working, substituteCount } = one;
    const scarcity = 1 / (1 + working);
    const score = reach ** a * scarcity ** b;
    return [{ entity, score, reach, scarcity, resilience: 1 - reach, working, substituteCount }];
  });
  scored.sort((x, y) => y.score - x.score || byCodePoint(x.entity, y.entity));
  return ranked(scored, (x, y) => x.score === y.score);
}
