import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import type { Direction } from '../../server/explore/direction.ts';
import { neighbourhood } from '../../server/explore/neighbourhood.ts';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import { relationId } from '../../server/model/entity.ts';
import { relationTypeIds, type RelationTypeId } from '../../server/model/relations.ts';
import type { Scope } from '../../server/model/scope.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { fill } from './fill.ts';
import { counts, randomWorld, scopeOf, scopes, seen } from './world.ts';

const world = randomWorld(11);
const entity = new Map(world.entities.map((e) => [e.id, e]));

interface Asked {
  readonly ids: readonly string[];
  readonly types: readonly RelationTypeId[] | null;
  readonly direction: Direction;
  readonly depth: number;
  readonly first: number;
}

/** What lies around, by a plain walk over the world. */
function expected(scope: Scope, { ids, types, direction, depth, first }: Asked) {
  const near = (id: string): Map<string, Set<number>> => {
    const found = new Map<string, Set<number>>();
    for (const s of world.statements) {
      if (!counts(scope, s) || (types && !types.includes(s.type))) continue;
      const far = [
        ...(direction !== 'IN' && s.from === id ? [s.to] : []),
        ...(direction !== 'OUT' && s.to === id ? [s.from] : []),
      ];
      for (const other of far)
        if (seen(scope, entity.get(other)))
          found.set(other, (found.get(other) ?? new Set()).add(relationTypeIds.indexOf(s.type)));
    }
    return found;
  };
  const shown = ids.filter((id) => seen(scope, entity.get(id)));
  const walked: string[] = [];
  let level = shown.slice();
  let truncated = false;
  let left = first;
  for (let step = 0; step < depth && !truncated && level.length > 0; step++) {
    const best = new Map<string, number>();
    for (const id of level)
      for (const [far, ranks] of near(id))
        if (!shown.includes(far)) best.set(far, Math.min(best.get(far) ?? Infinity, ...ranks));
    walked.push(...level);
    const all = [...best].sort(([a, x], [b, y]) => x - y || byCodePoint(a, b)).map(([id]) => id);
    truncated = all.length > left;
    level = all.slice(0, left);
    shown.push(...level);
    left -= level.length;
  }
  const hidden = walked.flatMap((id) => {
    const byType = new Map<number, number>();
    for (const [far, ranks] of near(id))
      if (!shown.includes(far)) for (const rank of ranks) byType.set(rank, (byType.get(rank) ?? 0) + 1);
    return [...byType]
      .sort(([a], [b]) => a - b)
      .map(([rank, count]) => ({ entity: id, type: relationTypeIds[rank], count }));
  });
  const links = new Set(
    world.statements
      .filter((s) => counts(scope, s) && shown.includes(s.from) && shown.includes(s.to))
      .map((s) => relationId(s.from, s.type, s.to, s.qualifier)),
  );
  return { shown, links, truncated, hidden: truncated ? hidden : [] };
}

describe('neighbourhood', () => {
  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world);
    });

    const hubs = world.statements.slice(0, 40).map((s) => s.from);
    for (const [n, scope] of scopes.entries())
      for (const direction of ['OUT', 'IN', 'BOTH'] as const)
        it(`is what a plain walk finds, ${direction}, scope ${n}`, async () => {
          let cut = 0;
          for (const [i, id] of hubs.slice(0, 10).entries())
            for (const first of [1, 7, 500]) {
              const types = i % 2 === 0 ? null : (['SUPPLIES', 'OPERATES_IN', 'LOCATED_IN'] as const);
              const asked = {
                ids: [...new Set([id, hubs[i + 10] ?? id])],
                types,
                direction,
                depth: 1 + (i % 3),
                first,
              };
              const found = await neighbourhood(graph, scope, asked);
              const wanted = expected(scope, asked);
              assert.deepEqual(
                found.entities.map((e) => e.id),
                wanted.shown,
              );
              assert.deepEqual(new Set(found.relations.map((r) => r.id)), wanted.links);
              assert.equal(found.truncated, wanted.truncated);
              assert.deepEqual(found.hidden, wanted.hidden);
              if (found.truncated) cut++;
            }
          assert.ok(cut > 3);
        });

    it('takes statements by depth, not by how much it finds', async () => {
      const counted = countingGraph(graph);
      for (const depth of [1, 2, 3]) {
        for (const asked of [hubs.slice(0, 1), hubs]) {
          counted.reset();
          await neighbourhood(counted, scopeOf(), { ids: asked, depth, first: 500 });
          assert.ok(
            counted.names.filter((name) => name !== 'explore/sources').length <= depth + 4,
            counted.names.join(),
          );
        }
      }
    });

    it('leaves out what the scope hides and names what nobody knows', async () => {
      const hidden = world.entities.find((e) => e.sources.join() === 's2');
      assert.ok(hidden);
      const found = await neighbourhood(graph, scopeOf({ without: ['s2'] }), { ids: [hidden.id] });
      assert.deepEqual(found, { entities: [], relations: [], truncated: false, hidden: [], missing: [] });
      await assert.rejects(neighbourhood(graph, scopeOf(), { ids: [hidden.id, 'nobody'] }), (error) => {
        assert.ok(error instanceof UserInputError);
        assert.match(error.message, /nobody/);
        assert.match(error.zh, /nobody/);
        assert.deepEqual([error.code, error.field], ['BAD_USER_INPUT', 'ids']);
        return true;
      });
    });

    for (const [field, value, code] of [
      ['depth', 0, 'BAD_USER_INPUT'],
      ['depth', 99, 'LIMIT_EXCEEDED'],
      ['first', 0, 'BAD_USER_INPUT'],
      ['first', 501, 'LIMIT_EXCEEDED'],
      ['first', 1.5, 'BAD_USER_INPUT'],
    ] as const)
      it(`refuses ${field} ${value} with ${code}`, async () => {
        await assert.rejects(
          neighbourhood(graph, scopeOf(), { ids: [hubs[0] ?? ''], [field]: value }),
          (error) => error instanceof UserInputError && error.code === code && error.field === field,
        );
      });
  });
});
