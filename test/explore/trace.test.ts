import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import { trace, type TraceArgs } from '../../server/explore/trace.ts';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import { relationId, statementKey, type Statement } from '../../server/model/entity.ts';
import type { Scope } from '../../server/model/scope.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { fill } from './fill.ts';
import { counts, randomWorld, scopeOf, scopes, seen, type World } from './world.ts';

const drawn = randomWorld(23, { entities: 160, statements: 600 });

/** Long chains of links beside the random ones, which are too close-knit to have far ends; one in three essential. */
function stretched(world: World): World {
  const statements: Statement[] = world.statements.map((s, i) =>
    s.type === 'FEEDS' ? { ...s, properties: { essential: i % 3 === 0 } } : s,
  );
  for (const [type, kind] of [
    ['FEEDS', 'Segment'],
    ['SUPPLIES', 'Company'],
  ] as const) {
    const ids = world.entities.filter((e) => e.kind === kind && e.sources.length > 0).map((e) => e.id);
    for (const [i, from] of ids.entries()) {
      const parts = { type, from, to: ids[(i + 1) % ids.length] ?? from, qualifier: '', source: 's3', since: null };
      const properties = type === 'FEEDS' ? { essential: true } : {};
      statements.push({ ...parts, key: statementKey(parts), quote: '', status: 'stated', until: null, properties });
    }
  }
  return { ...world, statements: [...new Map(statements.map((s) => [s.key, s])).values()] };
}

const world = stretched(drawn);
const entity = new Map(world.entities.map((e) => [e.id, e]));

/** What a plain walk over the world finds. */
function expected(scope: Scope, { id, direction, along, essential, depth, first }: Required<TraceArgs>) {
  const links = world.statements.filter(
    (s) => s.type === along && counts(scope, s) && seen(scope, entity.get(s.from)) && seen(scope, entity.get(s.to)),
  );
  const walked = links.filter((s) => !essential || s.properties.essential === true);
  const distance = new Map([[id, 0]]);
  let level = [id];
  for (let d = 1; level.length > 0; d++) {
    const far = walked
      .filter((s) => level.includes(direction === 'UPSTREAM' ? s.to : s.from))
      .map((s) => (direction === 'UPSTREAM' ? s.from : s.to));
    level = [...new Set(far)].filter((one) => !distance.has(one)).sort(byCodePoint);
    for (const one of level) distance.set(one, d);
  }
  const all = seen(scope, entity.get(id)) ? [...distance].slice(1) : [];
  const steps = all.filter(([, d]) => d <= (depth ?? 30)).slice(0, first ?? 100);
  const shown = new Set([id, ...steps.map(([one]) => one)]);
  const relations = all.length === 0 && !seen(scope, entity.get(id)) ? [] : walked;
  return {
    steps,
    truncated: steps.length < all.length,
    links: new Set(
      relations
        .filter((s) => shown.has(s.from) && shown.has(s.to))
        .map((s) => relationId(s.from, s.type, s.to, s.qualifier)),
    ),
  };
}

const of = (kind: string): string[] => world.entities.filter((e) => e.kind === kind).map((e) => e.id);

describe('trace', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world);
    });

    for (const [n, scope] of scopes.entries())
      for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const)
        it(`is what a plain walk finds, ${direction}, scope ${n}`, async () => {
          let [far, cut, whole] = [0, 0, 0];
          for (const along of ['FEEDS', 'SUPPLIES'] as const)
            for (const [i, id] of of(along === 'FEEDS' ? 'Segment' : 'Company').entries())
              for (const essential of along === 'FEEDS' ? [false, true] : [false]) {
                const sizes = [
                  { depth: null, first: null },
                  { depth: 1 + (i % 4), first: 500 },
                  { depth: 30, first: 1 + (i % 7) },
                ];
                const args = { id, direction, along, essential, ...sizes[i % 3]! };
                const found = await trace(graph, scope, args);
                const wanted = expected(scope, args);
                assert.deepEqual(
                  found.steps.map((step) => [step.entity.id, step.distance]),
                  wanted.steps,
                );
                assert.deepEqual(new Set(found.relations.map((r) => r.id)), wanted.links);
                assert.equal(found.relations.length, wanted.links.size);
                assert.equal(found.truncated, wanted.truncated);
                if (found.truncated) cut++;
                else whole++;
                far = Math.max(far, ...found.steps.map((step) => step.distance));
              }
          assert.ok(far > 2 && cut > 0 && whole > 2, JSON.stringify({ far, cut, whole }));
        });

    it('takes one statement a level, however many lie on it', async () => {
      const counted = countingGraph(graph);
      for (const id of of('Segment').slice(0, 8))
        for (const depth of [1, 2, 5]) {
          counted.reset();
          await trace(counted, scopeOf(), { id, direction: 'DOWNSTREAM', depth, first: 500 });
          assert.ok(counted.names.length <= depth + 5, counted.names.join());
        }
    });

    for (const [what, change, field, code, words] of [
      ['an unknown id', { id: 'nobody' }, 'id', 'BAD_USER_INPUT', /nobody/],
      ['an entity that no FEEDS joins', { id: of('Company')[0]! }, 'id', 'BAD_USER_INPUT', /Segment.*Company/],
      ['essential SUPPLIES', { along: 'SUPPLIES', essential: true }, 'essential', 'BAD_USER_INPUT', /SUPPLIES/],
      ['a depth of 0', { depth: 0 }, 'depth', 'BAD_USER_INPUT', /1 to 30/],
      ['a negative depth', { depth: -1 }, 'depth', 'BAD_USER_INPUT', /1 to 30/],
      ['a depth of 31', { depth: 31 }, 'depth', 'LIMIT_EXCEEDED', /1 to 30/],
      ['first 0', { first: 0 }, 'first', 'BAD_USER_INPUT', /1 to 500/],
      ['first 501', { first: 501 }, 'first', 'LIMIT_EXCEEDED', /1 to 500/],
    ] as const)
      it(`refuses ${what} with ${code}`, async () => {
        const args = { id: of('Segment')[0]!, direction: 'UPSTREAM', ...change } as const;
        await assert.rejects(trace(graph, scopeOf(), args), (error) => {
          assert.ok(error instanceof UserInputError);
          assert.deepEqual([error.code, error.field], [code, field]);
          assert.match(error.message, words);
          assert.match(error.zh, /\p{Script=Han}/u);
          return true;
        });
      });
  });
});
