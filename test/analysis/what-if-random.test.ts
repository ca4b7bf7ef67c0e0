import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bestAdditions } from '../../server/analysis/best-additions.ts';
import { severityAfter } from '../../server/analysis/demand.ts';
import { because } from '../../server/analysis/effect.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { rulesAfter } from '../../server/analysis/reason-evidence.ts';
import type { WhatIf } from '../../server/analysis/what-if.ts';
import { factsOf } from './facts-of.ts';
import { plainWhatIf } from './plain-what-if.ts';
import { whatIfOf, type ShortChange, type ShortTrade } from './trade-of.ts';

const segments = ['s0', 's1', 's2', 's3', 's4'];
const companies = ['c0', 'c1', 'c2', 'c3', 'c4', '(g0)'];
/** `o0` and `o1` lie outside. */
const traders = [...companies, 'o0', 'o1'];
const few = <A, B>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>, maxLength: number) =>
  fc.uniqueArray(fc.tuple(a, b), { maxLength, selector: ([x, y]) => `${String(x)} ${String(y)}` });
const segment = fc.constantFrom(...segments);
const company = fc.constantFrom(...companies);

const world: fc.Arbitrary<ShortTrade> = fc.record({
  segments: fc.constant(segments),
  companies: fc.constant(companies),
  operations: few(company, segment, 9),
  subsegments: few(segment, segment, 2),
  feeds: fc.uniqueArray(fc.tuple(segment, segment, fc.boolean()), {
    maxLength: 7,
    selector: ([a, b]) => `${a} ${b}`,
  }),
  needs: few(company, segment, 3),
  placeTargets: few(fc.constant('place'), segment, 2),
  supplies: fc.uniqueArray(
    fc.tuple(fc.constantFrom(...traders), fc.constantFrom(...traders), fc.constantFrom('s0', 's1', null)),
    { maxLength: 12, selector: ([a, b, input]) => `${a} ${b} ${input}` },
  ),
});

const removal = fc.subarray([...traders, ...segments], { maxLength: 4 });
const addition = fc.array(fc.tuple(fc.constantFrom(null, 'c0', 'c1', 'o0'), segment), { maxLength: 2 });
const change: fc.Arbitrary<ShortChange> = fc.record({ remove: removal, add: addition });

const ids = (list: readonly { entity: string }[]): string[] => list.map(({ entity }) => entity).sort();
const outcome = (result: WhatIf) => ({
  companiesLost: result.companiesLost.map(({ entity, distance }) => `${entity} ${distance}`).sort(),
  segmentsLost: result.segmentsLost.map(({ entity, distance }) => `${entity} ${distance}`).sort(),
  segmentsSingle: ids(result.segmentsSingle),
  gapsOpened: ids(result.gapsOpened),
  gapsClosed: result.gapsClosed.map(({ entity, closing }) => `${entity} ${closing}`).sort(),
  resilience: result.resilience,
});

describe('what-if on random worlds', () => {
  it('finds what taking away whatever cannot go on, until nothing changes, finds', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(world, change, (short, asked) => {
        const found = outcome(whatIfOf(short, asked));
        assert.deepEqual(found, plainWhatIf(short, asked));
        for (const [what, list] of Object.entries(found))
          seen[what] = (seen[what] ?? 0) + (Array.isArray(list) ? list.length : 1);
      }),
      { numRuns: 1500 },
    );
    for (const [what, number] of Object.entries(seen)) assert.ok(number > 20, `${what}: ${number}`);
  });

  it('does not hang on the order in which facts come or what is removed is told, and says the same twice', () => {
    fc.assert(
      fc.property(world, change, (short, asked) => {
        const once = whatIfOf(short, asked);
        const turned: ShortTrade = {
          ...short,
          companies: [...short.companies!].reverse(),
          operations: [...short.operations!].reverse(),
          supplies: [...short.supplies!].reverse(),
          feeds: [...short.feeds!].reverse(),
        };
        const remove = [...asked.remove!].reverse();
        for (const again of [whatIfOf(short, asked), whatIfOf(turned, { ...asked, remove: [...remove, ...remove] })]) {
          assert.deepEqual(outcome(again), outcome(once));
          for (const list of ['companiesLost', 'segmentsLost', 'segmentsSingle', 'gapsOpened', 'gapsClosed'] as const)
            assert.deepEqual(
              again[list].map((effect) => because(again.production, again.after, effect)),
              once[list].map((effect) => because(once.production, once.after, effect)),
            );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is monotone: to remove more never brings anything back', () => {
    fc.assert(
      fc.property(world, removal, removal, (short, some, more) => {
        const left = (remove: readonly string[]) => {
          const { companiesLost, segmentsLost, resilience } = whatIfOf(short, { remove });
          return { gone: new Set([...remove, ...ids(companiesLost), ...ids(segmentsLost)]), resilience };
        };
        const [less, all] = [left(some), left([...new Set([...some, ...more])])];
        for (const id of less.gone) assert.ok(all.gone.has(id), id);
        assert.ok((all.resilience ?? 0) <= (less.resilience ?? 0));
      }),
    );
  });

  it('is idempotent: to remove what fell anyway takes nothing more', () => {
    fc.assert(
      fc.property(world, removal, (short, remove) => {
        const first = whatIfOf(short, { remove });
        const fallen = [...remove, ...ids(first.companiesLost), ...ids(first.segmentsLost)];
        const second = whatIfOf(short, { remove: fallen });
        assert.deepEqual([second.companiesLost, second.segmentsLost], [[], []]);
        assert.equal(second.resilience, first.resilience);
        assert.deepEqual(ids(second.gapsOpened), ids(first.gapsOpened));
      }),
    );
  });

  it('is as before when who is removed comes back into every segment it was in', () => {
    fc.assert(
      fc.property(world, company, (short, id) => {
        const add = short.operations!.filter(([from]) => from === id).map(([, to]) => [id, to] as const);
        fc.pre(add.length > 0);
        const result = whatIfOf(short, { remove: [id], add });
        const { companiesLost, segmentsLost, segmentsSingle, gapsOpened, gapsClosed, companiesRemoved } = result;
        assert.deepEqual(
          [companiesLost, segmentsLost, segmentsSingle, gapsOpened, gapsClosed, companiesRemoved],
          [[], [], [], [], [], []],
        );
        assert.equal(result.companiesAfter, result.companiesBefore);
      }),
    );
  });

  it('tells why: each reason is nearer to the change than the one before, and the last is the change', () => {
    fc.assert(
      fc.property(world, change, (short, asked) => {
        const result = whatIfOf(short, asked);
        const { companiesLost, segmentsLost, segmentsSingle, gapsOpened, gapsClosed } = result;
        for (const effect of [companiesLost, segmentsLost, segmentsSingle, gapsOpened, gapsClosed].flat()) {
          const chain = because(result.production, result.after, effect);
          const { entity, distance, rule } = effect;
          const [own] = chain;
          assert.deepEqual([own?.entity, own?.distance, own?.rule], [entity, distance, rule]);
          chain.slice(1).forEach((then, i) => assert.ok(then.distance < chain[i]!.distance, JSON.stringify(chain)));
          assert.ok(['REMOVED', 'ADDED'].includes(chain.at(-1)!.rule), JSON.stringify(chain));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('weighs gaps and says their rules as the gaps of the scope do while nothing changes', () => {
    fc.assert(
      fc.property(world, (short) => {
        const { production, after, gapsBefore, gapsAfter } = whatIfOf(short, {});
        const known = gaps(factsOf(short));
        assert.deepEqual([gapsBefore, gapsAfter], [known.length, known.length]);
        for (const { segment: id, severity, rules } of known) {
          assert.equal(severityAfter(production, after, id), severity);
          assert.deepEqual(rulesAfter(production, after, id), rules);
        }
      }),
    );
  });

  it('finds what one company more would close as adding it would', () => {
    let seen = 0;
    fc.assert(
      fc.property(world, removal, (short, remove) => {
        const stands = whatIfOf(short, { remove });
        const best = bestAdditions(stands);
        const isGap = (result: WhatIf): Set<string> => {
          const was = new Set(gaps(factsOf(short)).map(({ segment: id }) => id));
          for (const id of ids(result.gapsOpened)) was.add(id);
          for (const id of ids(result.gapsClosed)) was.delete(id);
          return was;
        };
        const now = isGap(stands);
        const plain = segments.flatMap((id) => {
          const then = isGap(whatIfOf(short, { remove, add: [[null, id]] }));
          const closes = [...now].filter((gap) => !then.has(gap)).sort();
          const opens = [...then].filter((gap) => !now.has(gap)).sort();
          return closes.length === 0 ? [] : [{ segment: id, closes, opens }];
        });
        seen += plain.length;
        const found = best.map(({ segment: id, closes, opens }) => ({
          segment: id,
          closes: [...closes].sort(),
          opens,
        }));
        assert.deepEqual(
          found.sort((a, b) => (a.segment < b.segment ? -1 : 1)),
          plain,
        );
        best.forEach((one, i) => {
          assert.ok(i === 0 || one.severity <= best[i - 1]!.severity);
          assert.equal(one.rank, 1 + best.filter(({ severity }) => severity > one.severity).length);
        });
      }),
      { numRuns: 300 },
    );
    assert.ok(seen > 50);
  });
});
