import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import { longestPath, paths, type Path } from '../../server/explore/paths.ts';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import { relationId, type Statement } from '../../server/model/entity.ts';
import type { RelationTypeId } from '../../server/model/relations.ts';
import type { Scope } from '../../server/model/scope.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { fill } from './fill.ts';
import { counts, randomWorld, scopeOf, scopes, seen } from './world.ts';

const world = randomWorld(31, { entities: 150, statements: 260 });
const entity = new Map(world.entities.map((e) => [e.id, e]));

interface Link {
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly statements: readonly Statement[];
}

function linksIn(scope: Scope, types: readonly RelationTypeId[] | null): Link[] {
  const links = new Map<string, Link>();
  for (const s of world.statements) {
    if (!counts(scope, s) || (types && !types.includes(s.type))) continue;
    if (!seen(scope, entity.get(s.from)) || !seen(scope, entity.get(s.to))) continue;
    const id = relationId(s.from, s.type, s.to, s.qualifier);
    links.set(id, { id, ends: [s.from, s.to], statements: [...(links.get(id)?.statements ?? []), s] });
  }
  return [...links.values()];
}

/** All shortest paths by walking in every direction, then sorted as they are said to rank. */
function expected(scope: Scope, from: string, to: string, types: readonly RelationTypeId[] | null) {
  const links = linksIn(scope, types);
  let ways: { ids: string[]; links: Link[] }[] = [{ ids: [from], links: [] }];
  const met = new Set([from]);
  while (ways.length > 0 && !met.has(to)) {
    ways = ways.flatMap(({ ids, links: before }) =>
      links.flatMap((link) => {
        const [near, [a, b]] = [ids.at(-1), link.ends];
        const far = a === near ? b : b === near ? a : null;
        return far === null || met.has(far) ? [] : [{ ids: [...ids, far], links: [...before, link] }];
      }),
    );
    for (const { ids } of ways) met.add(ids.at(-1)!);
  }
  const number = (list: Link[], is: (s: Statement) => boolean): number =>
    list.filter(({ statements }) => statements.every(is)).length;
  return ways
    .filter(({ ids }) => ids.at(-1) === to)
    .map((way) => ({
      ...way,
      inferred: number(way.links, (s) => s.status === 'inferred'),
      sample: number(way.links, (s) => scope.sampleSources.includes(s.source)),
      order: way.links.flatMap((link, i) => [way.ids[i + 1]!, link.id]),
    }))
    .sort(
      (a, b) =>
        a.inferred - b.inferred ||
        a.sample - b.sample ||
        (a.order.map((text, i) => byCodePoint(text, b.order[i]!)).find((n) => n !== 0) ?? 0),
    );
}

const told = (found: readonly Path[]) =>
  found.map(({ entities, relations }) => ({ ids: entities.map(({ id }) => id), links: relations.map(({ id }) => id) }));

describe('paths', () => {
  // Those that anything joins at all.
  const joined = new Set(world.statements.flatMap((s) => [s.from, s.to]));
  const visible = world.entities.filter((e) => e.sources.length > 0 && joined.has(e.id)).map((e) => e.id);
  const withSample = scopes.map((scope) => ({ ...scope, sampleSources: ['s3'] }));

  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world);
    });

    for (const [n, scope] of withSample.entries())
      it(`are all the shortest a plain walk finds, in their order, scope ${n}`, async () => {
        let [several, none, far] = [0, 0, 0];
        for (let i = 0; i < 60; i++) {
          const [from, to] = [visible[(i * 7) % visible.length]!, visible[(i * 11 + 3) % visible.length]!];
          if (from === to) continue;
          const types = i % 3 === 0 ? (['SUPPLIES', 'LOCATED_IN', 'OPERATES_IN', 'FEEDS'] as const) : null;
          const wanted = expected(scope, from, to, types);
          assert.ok((wanted[0]?.links.length ?? 0) <= longestPath);
          const first = i % 4 === 0 ? 3 : 100;
          const found = await paths(graph, scope, { from, to, types, first });
          assert.deepEqual(
            told(found),
            wanted.slice(0, first).map(({ ids, links }) => ({ ids, links: links.map(({ id }) => id) })),
          );
          if (found.length > 1) several++;
          if (found.length === 0) none++;
          far = Math.max(far, found[0]?.relations.length ?? 0);
        }
        assert.ok(several > 0 && none > 0 && far > 2, JSON.stringify({ several, none, far }));
      });

    it('take statements by the distance, not by how many there are', async () => {
      const counted = countingGraph(graph);
      for (const to of visible.slice(1, 12)) {
        counted.reset();
        const found = await paths(counted, scopeOf(), { from: visible[0]!, to, first: 100 });
        const length = found[0]?.relations.length ?? longestPath;
        assert.ok(counted.names.length <= 6 * length + 4, counted.names.join());
      }
    });

    for (const [what, args, field, code] of [
      ['an unknown start', { from: 'nobody', to: visible[0]! }, 'from', 'BAD_USER_INPUT'],
      ['an unknown end', { from: visible[0]!, to: 'nobody' }, 'to', 'BAD_USER_INPUT'],
      ['one end for both', { from: visible[0]!, to: visible[0]! }, 'to', 'BAD_USER_INPUT'],
      ['first 0', { from: visible[0]!, to: visible[1]!, first: 0 }, 'first', 'BAD_USER_INPUT'],
      ['first 101', { from: visible[0]!, to: visible[1]!, first: 101 }, 'first', 'LIMIT_EXCEEDED'],
    ] as const)
      it(`refuse ${what} with ${code}`, async () => {
        await assert.rejects(paths(graph, scopeOf(), args), (error) => {
          assert.ok(error instanceof UserInputError);
          assert.deepEqual([error.code, error.field], [code, field]);
          assert.match(error.zh, /\p{Script=Han}|from/u);
          return true;
        });
      });
  });
});
