import assert from 'node:assert/strict';
import { byCodePoint } from '../../server/model/code-point-order.ts';
import { relationId, type Entity, type Statement } from '../../server/model/entity.ts';
import { kindIds, kinds, type KindId } from '../../server/model/kinds.ts';
import { linkedFields, type Link } from '../../server/model/linked-fields.ts';
import type { Scope } from '../../server/model/scope.ts';
import { fill } from '../explore/fill.ts';
import { counts, randomWorld, scopeOf, seen } from '../explore/world.ts';
import { start, type Data, type Running } from '../support/app.ts';
import { forEachEngine } from '../support/engines.ts';

const world = randomWorld(41, { entities: 130, statements: 1500 });
const byId = new Map(world.entities.map((e) => [e.id, e]));

/** Scopes as the API is asked for them, and what they mean. */
const scopes: [input: string, scope: Scope][] = [
  ['{ asOf: "2022-01-01" }', scopeOf()],
  [
    '{ asOf: "2018-07-14", includeInferred: true }',
    scopeOf({ asOf: '2018-07-14', statuses: ['stated', 'inferred', 'disputed'] }),
  ],
  ['{ asOf: "2019-06-30", withoutSources: ["s2"] }', scopeOf({ asOf: '2019-06-30', without: ['s2'] })],
];

/** The statements that lead on from an entity over a link, and where to. */
const hops = (scope: Scope, id: string, { types, way, kinds: there }: Link): { s: Statement; far: Entity }[] =>
  world.statements
    .filter((s) => types.includes(s.type) && (way === 'OUT' ? s.from : s.to) === id && counts(scope, s))
    .map((s) => ({ s, far: byId.get(way === 'OUT' ? s.to : s.from)! }))
    .filter(({ far }) => there.includes(far.kind) && seen(scope, far));

/** What a field should list of an entity: each id with the relations that lead there. */
function expected(
  scope: Scope,
  entity: Entity,
  kind: KindId,
  name: string,
  further: boolean,
): Map<string, Set<string>> {
  const field = linkedFields[kind][name]!;
  const anchors = new Set([entity.id]);
  if (field.through && (!field.through.argument || further))
    for (const id of anchors) for (const { far } of hops(scope, id, field.through)) anchors.add(far.id);
  const found = new Map<string, Set<string>>();
  for (const anchor of anchors)
    for (const { s, far } of hops(scope, anchor, field)) {
      const behind = found.get(far.id) ?? new Set();
      found.set(far.id, behind.add(relationId(s.from, s.type, s.to, s.qualifier)));
    }
  return new Map([...found].sort(([a], [b]) => byCodePoint(a, b)));
}

const fieldsOf = (kind: KindId, scope: string): string =>
  Object.entries(linkedFields[kind])
    .flatMap(([name, { through, nearest }]) => {
      const page = (alias: string, more: string): string =>
        `${alias}: ${name}(scope: ${scope}, first: 100${more}) { totalCount nodes { id } edges { node { id name } relations { id } } }`;
      return [
        page(name, ''),
        ...(through?.argument ? [page(`${name}Further`, `, ${through.argument.name}: true`)] : []),
        ...(nearest ? [`${nearest}(scope: ${scope}) { id }`] : []),
      ];
    })
    .join('\n');

describe('fields that list what is linked', () => {
  forEachEngine((engine, openEmptyGraph) => {
    let app: Running;
    before(async function () {
      this.timeout(120_000);
      const graph = await openEmptyGraph();
      await fill(graph, world);
      app = await start(graph, { limits: { cost: 1e9, aliases: 100, deadline: 60_000 } });
    });
    after(() => app.stop());

    // Every statement is the same on both engines (conformance); one kind in eight is enough on the slower one.
    for (const kind of kindIds.filter((_, i) => engine === 'embedded' || i % 8 === 4))
      it(`of ${kind}: all that counts and no more, each with the relations that lead there`, async function () {
        this.timeout(120_000);
        const held = new Map<string, number>();
        for (const [input, scope] of scopes) {
          const plural = kinds[kind].plural;
          const data = await app.data(
            `{ ${plural}(scope: ${input}, first: 100) { nodes { id ${fieldsOf(kind, input)} } } }`,
          );
          for (const node of data[plural].nodes)
            for (const [name, { through, nearest }] of Object.entries(linkedFields[kind]))
              for (const further of through?.argument ? [false, true] : [false]) {
                const list = node[further ? `${name}Further` : name];
                const wanted = expected(scope, byId.get(node.id)!, kind, name, further);
                assert.deepEqual(
                  new Map(
                    list.edges.map((edge: Data) => [edge.node.id, new Set(edge.relations.map(({ id }: Data) => id))]),
                  ),
                  wanted,
                  `${node.id} ${name}`,
                );
                assert.deepEqual(
                  list.nodes.map(({ id }: Data) => id),
                  [...wanted.keys()],
                );
                assert.equal(list.totalCount, wanted.size);
                held.set(name, (held.get(name) ?? 0) + wanted.size);
                if (nearest && !further) assert.equal(node[nearest] !== null, wanted.size > 0);
              }
        }
        // The same fields as filters: who lists one of these.
        if (engine === 'neo4j') return;
        const [input, scope] = scopes[0]!;
        const ofKind = world.entities.filter((e) => e.kind === kind && seen(scope, e));
        for (const name of Object.keys(linkedFields[kind])) {
          const lists = ofKind.map((e) => [e.id, expected(scope, e, kind, name, false)] as const);
          const ids = [...new Set(lists.flatMap(([, list]) => [...list.keys()]))].slice(0, 2);
          const plural = kinds[kind].plural;
          const data = await app.data(
            `query($ids: [ID!]) { ${plural}(filter: { ${name}: $ids }, scope: ${input}, first: 100) { totalCount nodes { id } } }`,
            { ids },
          );
          const wanted = lists
            .flatMap(([id, list]) => (ids.some((one) => list.has(one)) ? [id] : []))
            .sort(byCodePoint);
          assert.deepEqual(
            data[plural].nodes.map(({ id }: Data) => id),
            wanted,
            name,
          );
          assert.equal(data[plural].totalCount, wanted.length);
        }
        // The world is drawn by chance: of rare fields it may hold nothing.
        const silent = [...held].filter(([, size]) => size === 0).map(([name]) => name);
        assert.ok(silent.length * 3 <= held.size, silent.join());
      });
  });
});
