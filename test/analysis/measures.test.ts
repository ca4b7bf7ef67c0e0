import assert from 'node:assert/strict';
import fc from 'fast-check';
import { askingRules } from '../../server/analysis/asked.ts';
import { bridges } from '../../server/analysis/bridges.ts';
import { chainMap } from '../../server/analysis/chain-map.ts';
import { coverage } from '../../server/analysis/coverage.ts';
import { gapEvidence } from '../../server/analysis/evidence.ts';
import type { Facts } from '../../server/analysis/fact.ts';
import { gaps } from '../../server/analysis/gaps.ts';
import { presences } from '../../server/analysis/presence.ts';
import { facts, shuffled, world } from './random-world.ts';
import { factsOf } from './facts-of.ts';

/** Gaps again, word by word from analysis.md and as plainly as can be: no shared code, every path tried. */
function plainGaps(known: Facts) {
  const ids = known.segments.map(({ id }) => id);
  const reach = (start: string, pairs: readonly { from: string; to: string }[]): Set<string> => {
    const seen = new Set([start]);
    for (const id of seen) for (const { from, to } of pairs) if (from === id) seen.add(to);
    return seen;
  };
  const turned = known.subsegments.map(({ from, to }) => ({ from: to, to: from }));
  const parts = (s: string) => reach(s, turned);
  const company = (id: string) => known.companies.find((c) => c.id === id);
  const who = (s: string) => {
    const in_ = known.operations.filter(({ to, activity }) => parts(s).has(to) && activity === 'active');
    return [...new Set(in_.map(({ from }) => from))].flatMap((id) => company(id) ?? []);
  };
  const n = (s: string) => who(s).filter(({ unnamed }) => !unnamed).length;
  const present = ids.filter((s) => who(s).length > 0);
  const essential = known.feeds.filter((feed) => feed.essential);
  const ways = (a: string, b: string, way: readonly string[] = [a]): (readonly string[])[] =>
    a === b
      ? [way]
      : essential.flatMap(({ from, to }) => (from === a && !way.includes(to) ? ways(to, b, [...way, to]) : []));
  const d = (a: string, b: string) => Math.min(...ways(a, b).map((way) => way.length - 1));
  const needing = (s: string) => {
    const products = known.productNeeds.filter(({ to }) => to === s).map(({ from }) => from);
    const makers = known.produces.filter(({ to }) => products.includes(to)).map(({ from }) => from);
    return new Set([...known.needs.filter(({ to }) => to === s).map(({ from }) => from), ...makers]);
  };
  const speak = [...known.established.map(({ to }) => to), ...known.serves.map(({ from }) => from)];
  const aims = [...known.placeTargets, ...known.policyTargets.filter(({ from }) => speak.includes(from))];
  return ids
    .filter((s) => !present.includes(s))
    .flatMap((s) => {
      const down = present.filter((t) => t !== s && ways(s, t).length > 0);
      const bridge = present.some((u) =>
        present.some((v) => u !== v && ways(u, v).length > 0 && ways(u, v).every((way) => way.includes(s))),
      );
      const rules = [
        ...(needing(s).size > 0 ? ['NEEDED'] : []),
        ...(down.length > 0 ? ['UPSTREAM_OF_ACTIVE'] : []),
        ...(aims.some(({ to }) => reach(s, known.partOf).has(to)) ? ['TARGETED'] : []),
        ...(bridge ? ['BRIDGE'] : []),
      ];
      const parted = [
        ...known.operations.filter(
          ({ from, activity }) => company(from) && ['negotiating', 'planned'].includes(activity),
        ),
        ...known.talkerOperations.filter(
          ({ from, activity }) => known.talks.some((talk) => talk.from === from) && activity !== 'stopped',
        ),
      ];
      const state = parted.some(({ to }) => parts(s).has(to)) ? 'IN_TALKS' : 'OPEN';
      const surveyed = known.surveys.some(
        ({ entity, operator, value, valueMax, scope, period }) =>
          entity === s &&
          value === 0 &&
          (operator === '=' || (operator === 'range' && valueMax === 0)) &&
          scope !== 'elsewhere' &&
          // After the day asked about, 2020-12-31: what began in 2021, and the span that ends then.
          !['2021', '2020/2021-05'].includes(period ?? ''),
      );
      const severity = down.reduce((sum, t) => sum + Math.max(1, n(t)) * 0.5 ** d(s, t), needing(s).size);
      return rules.length === 0
        ? []
        : [{ segment: s, rules, severity, presence: surveyed ? 'absent' : 'unknown', state }];
    });
}

/** s0 → s1 → s2 with a company at both ends. */
const aBridge = factsOf({
  segments: ['s0', 's1', 's2'],
  companies: ['c0', 'c1'],
  feeds: [
    ['s0', 's1', true],
    ['s1', 's2', true],
  ],
  operations: [
    ['c0', 's0', 'active'],
    ['c1', 's2', 'active'],
  ],
});

/** Every measure of a scope, as plain data. */
const all = (known: Facts) => ({
  gaps: gaps(known),
  evidence: gaps(known).map((gap) => gapEvidence(known, gap)),
  coverage: coverage(known),
  map: chainMap(known),
});

describe('the measures', () => {
  it('find the gaps that a plain reading of the rules finds, in worlds with circles', () => {
    let seen = 0;
    fc.assert(
      fc.property(facts, (known) => {
        const plain = plainGaps(known);
        const found = gaps(known).map(({ segment, rules, severity, presence, state }) => ({
          segment,
          rules: [...rules] as string[],
          severity,
          presence,
          state,
        }));
        found.sort((a, b) => (a.segment < b.segment ? -1 : 1));
        assert.deepEqual(found, plain);
        seen += plain.filter(({ rules }) => rules.includes('BRIDGE')).length;
      }),
      // A bridge is rare among random worlds: one is always among them.
      { numRuns: 300, examples: [[aBridge]] },
    );
    assert.ok(seen > 0, 'some world had a bridge');
  });

  it('do not hang on the order in which facts come, and say the same twice', () => {
    fc.assert(
      fc.property(world, fc.nat(), (short, seed) => {
        const once = all(factsOf(short));
        assert.deepEqual(all(shuffled(factsOf(short), seed)), once);
        assert.deepEqual(all(factsOf(short)), once);
      }),
    );
  });

  it('rank by severity: ranks begin at 1, equal severities share one, greater come first', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const list = gaps(known);
        list.forEach((gap) =>
          assert.equal(gap.rank, 1 + list.filter(({ severity }) => severity > gap.severity).length),
        );
      }),
    );
  });

  it('count every segment once: present, absent or unknown; a gap is asked for or a bridge, and never present', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const { present, absent, unknown, asked, askedPresent, completeness } = coverage(known);
        assert.equal(present + absent + unknown, known.segments.length);
        assert.equal(completeness, asked === 0 ? null : askedPresent / asked);
        const open = gaps(known).filter(({ segment }) => askingRules(known, segment).length > 0);
        assert.equal(open.length, asked - askedPresent);
        for (const { segment } of gaps(known)) assert.notEqual(presences(known).get(segment)?.presence, 'present');
      }),
    );
  });

  it('lose no presence by one active company more, and close the gap it fills', () => {
    fc.assert(
      fc.property(world, fc.constantFrom('s0', 's3', 's6'), (short, segment) => {
        const before = factsOf(short);
        const after = factsOf({
          ...short,
          companies: [...short.companies!, 'new'],
          operations: [...short.operations!, ['new', segment]],
        });
        for (const [id, { presence, named }] of presences(before)) {
          const then = presences(after).get(id)!;
          if (presence === 'present') assert.equal(then.presence, 'present');
          assert.ok(then.named.length >= named.length);
        }
        assert.ok(!gaps(after).some((gap) => gap.segment === segment));
        // Who was there before and is not now was a gap of the new one's making: something lies upstream of it.
        for (const gap of gaps(before)) {
          const then = gaps(after).find((other) => other.segment === gap.segment);
          if (then) assert.ok(then.severity >= gap.severity);
          else assert.equal(presences(after).get(gap.segment)?.presence, 'present');
        }
      }),
    );
  });

  it('bring a hidden segment back: whoever leaves a link of a chain opens exactly that gap', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const line = {
      segments: ids,
      feeds: ids.slice(1).map((to, i) => [ids[i]!, to] as const),
      companies: ids.map((id) => `in-${id}`),
      operations: ids.map((id) => [`in-${id}`, id] as const),
    };
    assert.deepEqual(gaps(factsOf(line)), []);
    for (const hidden of ids.slice(1, -1)) {
      const left = factsOf({ ...line, operations: line.operations.filter(([, id]) => id !== hidden) });
      assert.deepEqual(
        gaps(left).map(({ segment, rules }) => [segment, rules]),
        [[hidden, ['UPSTREAM_OF_ACTIVE', 'BRIDGE']]],
      );
    }
  });

  it('answer for 1,000 segments in a circle in a second or two', () => {
    const ids = Array.from({ length: 1_000 }, (_, i) => `s${String(i).padStart(4, '0')}`);
    const feeds = ids.flatMap((from, i) => [1, 7, 31].map((step) => [from, ids[(i + step) % 1_000]!] as const));
    const here = ids.filter((_, i) => i % 2 === 0);
    const known = factsOf({
      segments: ids,
      feeds,
      companies: here.map((id) => `c-${id}`),
      operations: here.map((id) => [`c-${id}`, id] as const),
    });
    const start = performance.now();
    assert.equal(gaps(known).length, 500);
    assert.equal(bridges(known).size, 0);
    assert.ok(performance.now() - start < 10_000, 'many times what it takes, for a busy machine');
    assert.deepEqual(coverage(known).findings[0]?.ids.length, 1_000);
  });
});
