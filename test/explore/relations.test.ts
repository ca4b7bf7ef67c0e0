import assert from 'node:assert/strict';
import type { Graph } from '../../server/graph/graph.ts';
import type { Direction } from '../../server/explore/direction.ts';
import { expandCounts } from '../../server/explore/expand-counts.ts';
import { countRelations, placeOf, relationsOf, type LinkPlace } from '../../server/explore/relations.ts';
import { relationsBetween } from '../../server/explore/relations-between.ts';
import { relationsByIds } from '../../server/explore/relations-by-id.ts';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import { relationId, relationParts, type Relation, type Statement } from '../../server/model/entity.ts';
import { kindIds } from '../../server/model/kinds.ts';
import { relationTypeIds, type RelationTypeId } from '../../server/model/relations.ts';
import type { Scope } from '../../server/model/scope.ts';
import { countingGraph } from '../support/counting-graph.ts';
import { forEachEngine } from '../support/engines.ts';
import { fill } from './fill.ts';
import { counts, randomWorld, scopeOf, scopes, seen } from './world.ts';

const world = randomWorld(7);
const ids = world.entities.map((e) => e.id);
const entity = new Map(world.entities.map((e) => [e.id, e]));
const linkOf = (s: Statement): string => relationId(s.from, s.type, s.to, s.qualifier);
const rank = (type: RelationTypeId): number => relationTypeIds.indexOf(type);

/** The links of an entity by the plain rules: [id of the link, its statements' keys], in list order. */
function expected(scope: Scope, id: string, types: readonly RelationTypeId[] | null, direction: Direction): string[] {
  const touching = world.statements.filter(
    (s) =>
      ((direction !== 'IN' && s.from === id) || (direction !== 'OUT' && s.to === id)) &&
      seen(scope, entity.get(s.from)) &&
      seen(scope, entity.get(s.to)) &&
      counts(scope, s) &&
      (!types || types.includes(s.type)),
  );
  const other = (s: Statement): string => (s.from === id ? s.to : s.from);
  if (touching.length === 0) return [];
  touching.sort(
    (a, b) =>
      rank(a.type) - rank(b.type) ||
      byCodePoint(other(a), other(b)) ||
      byCodePoint(a.qualifier, b.qualifier) ||
      Number(a.from !== id) - Number(b.from !== id),
  );
  return [...new Set(touching.map(linkOf))];
}

const idsOf = (list: readonly Relation[] | undefined): string[] => (list ?? []).map((link) => link.id);

describe('relations', () => {
  it('have ids that tell their four parts, and nothing else does', () => {
    const id = relationId('a|b', 'FEEDS', 'c\\', 'x|');
    assert.deepEqual(relationParts(id), { from: 'a|b', type: 'FEEDS', to: 'c\\', qualifier: 'x|' });
    for (const wrong of ['', 'a', 'a|FEEDS|b', 'a|NONE|b|', 'a|FEEDS|b||', 'a|FEEDS|b|\\x'])
      assert.equal(relationParts(wrong), null, wrong);
  });

  forEachEngine((_, openEmptyGraph) => {
    let graph: Graph;
    before(async function () {
      this.timeout(120_000);
      graph = await openEmptyGraph();
      await fill(graph, world);
    });

    for (const [n, scope] of scopes.entries())
      for (const direction of ['OUT', 'IN', 'BOTH'] as const)
        it(`of many entities are those that count, ${direction}, scope ${n}`, async () => {
          let links = 0;
          for (const types of [null, ['SUPPLIES', 'FEEDS', 'LOCATED_IN'] as const]) {
            const found = await relationsOf(graph, scope, ids, { types, direction, first: 1000 });
            const wanted = new Map(ids.map((id) => [id, expected(scope, id, types, direction)]));
            for (const id of ids) assert.deepEqual(idsOf(found.get(id)), wanted.get(id), id);
            links += [...wanted.values()].flat().length;
            const counted = await countRelations(graph, scope, ids, { types, direction });
            for (const id of ids) assert.equal(counted.get(id), wanted.get(id)?.length, id);
          }
          assert.ok(links > 20);
        });

    it('come in pages that together are the whole list, whatever the page size', async () => {
      const scope = scopeOf();
      const id =
        ids.toSorted((a, b) => expected(scope, b, null, 'BOTH').length - expected(scope, a, null, 'BOTH').length)[0] ??
        '';
      const whole = expected(scope, id, null, 'BOTH');
      assert.ok(whole.length > 10);
      for (const first of [1, 3, whole.length]) {
        const got: string[] = [];
        let after: LinkPlace | null = null;
        for (;;) {
          const page: Relation[] = (await relationsOf(graph, scope, [id], { first, after })).get(id) ?? [];
          got.push(...idsOf(page));
          const last = page.at(-1);
          if (!last || page.length < first) break;
          after = placeOf(id, last);
        }
        assert.deepEqual(got, whole);
        const back: string[] = [];
        let before: LinkPlace | null = null;
        for (;;) {
          const asked = { first, before, backwards: true };
          const page: Relation[] = (await relationsOf(graph, scope, [id], asked)).get(id) ?? [];
          back.unshift(...idsOf(page));
          const top = page[0];
          if (!top || page.length < first) break;
          before = placeOf(id, top);
        }
        assert.deepEqual(back, whole);
      }
    });

    it('carry all their statements whatever the cap, newest source first', async () => {
      const scope = scopeOf();
      const capped = [...(await relationsOf(graph, scope, ids, { first: 1 })).values()].flat();
      const published = new Map(world.sources.map((s) => [s.id, s.published ?? '']));
      let several = 0;
      for (const link of capped) {
        const told = world.statements.filter((s) => linkOf(s) === link.id && counts(scope, s));
        told.sort(
          (a, b) =>
            byCodePoint(published.get(b.source) ?? '', published.get(a.source) ?? '') ||
            byCodePoint(a.source, b.source) ||
            byCodePoint(b.since ?? '', a.since ?? ''),
        );
        assert.deepEqual(link.statements, told);
        if (told.length > 1) several++;
      }
      assert.ok(several > 5);
    });

    it('are found by their ids, in the order asked, in scope and without one', async () => {
      const all = [...new Set(world.statements.map(linkOf))].toReversed();
      const asked = [...all, 'nonsense', relationId('nobody', 'FEEDS', 'nothing')];
      const anyone = await relationsByIds(graph, null, asked);
      assert.deepEqual([...anyone.keys()], all);
      for (const link of anyone.values())
        assert.equal(link.statements.length, world.statements.filter((s) => linkOf(s) === link.id).length);
      for (const scope of scopes) {
        const wanted = new Set(
          world.statements
            .filter((s) => counts(scope, s) && seen(scope, entity.get(s.from)) && seen(scope, entity.get(s.to)))
            .map(linkOf),
        );
        const found = await relationsByIds(graph, scope, asked);
        assert.deepEqual(
          [...found.keys()],
          all.filter((id) => wanted.has(id)),
        );
      }
    });

    it('between entities are those with both ends among them', async () => {
      for (const scope of scopes) {
        const some = ids.filter((_id, i) => i % 3 !== 0);
        const wanted = world.statements
          .filter((s) => some.includes(s.from) && some.includes(s.to) && counts(scope, s))
          .filter((s) => seen(scope, entity.get(s.from)) && seen(scope, entity.get(s.to)))
          .toSorted(
            (a, b) =>
              rank(a.type) - rank(b.type) ||
              byCodePoint(a.from, b.from) ||
              byCodePoint(a.to, b.to) ||
              byCodePoint(a.qualifier, b.qualifier),
          );
        assert.ok(wanted.length > 10);
        assert.deepEqual(idsOf(await relationsBetween(graph, scope, some)), [...new Set(wanted.map(linkOf))]);
      }
    });

    it('count an expansion by distinct neighbours', async () => {
      for (const scope of scopes) {
        const found = await expandCounts(graph, scope, ids);
        for (const id of ids) {
          const neighbours = new Map<string, Set<string>>();
          for (const s of world.statements.filter((x) => counts(scope, x) && x.from !== x.to)) {
            const far = s.from === id ? s.to : s.to === id ? s.from : null;
            const other = far === null ? undefined : entity.get(far);
            if (!other || !seen(scope, other) || !seen(scope, entity.get(id))) continue;
            const group = [
              String(rank(s.type)).padStart(2, '0'),
              s.from === id ? 0 : 1,
              String(kindIds.indexOf(other.kind)).padStart(2, '0'),
            ].join(' ');
            neighbours.set(group, (neighbours.get(group) ?? new Set()).add(other.id));
          }
          const wanted = [...neighbours].sort(([a], [b]) => byCodePoint(a, b)).map(([, set]) => set.size);
          assert.deepEqual(
            found.get(id)?.map((c) => c.count),
            wanted,
            id,
          );
        }
      }
    });

    it('take as many statements for a hundred entities as for one', async () => {
      const counted = countingGraph(graph);
      const used: string[][] = [];
      for (const asked of [ids.slice(0, 2), ids]) {
        counted.reset();
        await relationsOf(counted, scopeOf(), asked, { first: 5 });
        await countRelations(counted, scopeOf(), asked, {});
        await expandCounts(counted, scopeOf(), asked);
        await relationsBetween(counted, scopeOf(), asked);
        used.push(counted.names.filter((name) => name !== 'explore/sources'));
      }
      assert.deepEqual(used[0], used[1]);
      assert.equal(used[1]?.length, 7);
    });
  });
});
