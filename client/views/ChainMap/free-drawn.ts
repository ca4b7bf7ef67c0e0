import type { BetweenQuery } from '../../api/generated/graphql.ts';
import type { FreeNode, FreeRelation } from '../../canvas/types.ts';
import { heldAt } from '../../state/timeline.ts';
import type { Text } from '../../text/text.ts';
import type { Chain } from '../chain.ts';
import type { Free, NeighbourGroup } from './free-context.ts';
import type { FacetsOf } from './use-facets.ts';

type Between = BetweenQuery['neighbourhood'];
type Entity = Between['entities'][number];

/** The answers to parts of what is drawn as one: each entity and each relation once. */
export function merged(answers: readonly BetweenQuery[]): Pick<Between, 'entities' | 'relations'> {
  const entities = new Map<string, Entity>();
  const relations = new Map<string, Between['relations'][number]>();
  for (const { neighbourhood } of answers) {
    for (const entity of neighbourhood.entities) entities.set(entity.id, entity);
    for (const relation of neighbourhood.relations) relations.set(relation.id, relation);
  }
  return { entities: [...entities.values()], relations: [...relations.values()] };
}

/** For each node, its drawn neighbours by `TYPE DIRECTION kind`; several links to one of them count once. */
function drawnAround(relations: Between['relations'], kindOf: ReadonlyMap<string, string>) {
  const found = new Map<string, Map<string, Set<string>>>();
  const add = (id: string, group: string, other: string): void => {
    const groups = found.get(id) ?? new Map<string, Set<string>>();
    groups.set(group, (groups.get(group) ?? new Set()).add(other));
    found.set(id, groups);
  };
  for (const { type, from, to } of relations) {
    add(from.id, `${type} OUT ${kindOf.get(to.id)}`, to.id);
    add(to.id, `${type} IN ${kindOf.get(from.id)}`, from.id);
  }
  return found;
}

/** The nodes and lines of an answer that are among `ids`, in the order of `ids`; what of them is not `shown` is drawn no longer. */
export function drawn(
  answer: Pick<Between, 'entities' | 'relations'>,
  ids: readonly string[],
  shown: ReadonlyMap<string, unknown>,
  samples: ReadonlySet<string>,
  facets: FacetsOf,
  chain: Chain | null,
  { asOf, t }: { readonly asOf: string; readonly t: Text },
): Pick<Free, 'nodes' | 'relations' | 'ever' | 'undrawn' | 'groups'> {
  const wanted = new Set(ids);
  const told = answer.relations.filter(({ from, to }) => wanted.has(from.id) && wanted.has(to.id));
  const relations = told.map(({ id, type, from, to, statements: all }): FreeRelation => {
    const { held, otherwhen } = heldAt(all, asOf);
    // What holds says how it is known; of what does not hold now, all that is said of it.
    const statements = held.length > 0 ? held : all;
    return {
      id,
      type,
      from: from.id,
      to: to.id,
      inferred: statements.length > 0 && statements.every(({ status }) => status === 'INFERRED'),
      sample: statements.length > 0 && statements.every(({ source }) => samples.has(source.id)),
      essential: type === 'FEEDS' ? statements.some(({ essential }) => essential === true) : null,
      facets: facets(statements),
      otherwhen: otherwhen && { is: otherwhen.is, words: t.state.otherwhen[otherwhen.is](otherwhen.date) },
    };
  });
  const entities = new Map(answer.entities.map((entity) => [entity.id, entity]));
  const all = ids.flatMap((id) => entities.get(id) ?? []);
  const now = told.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id));
  const around = drawnAround(now, new Map(all.map(({ id, kind }) => [id, kind])));
  const undrawn = new Map<string, number>();
  const groups = new Map<string, readonly NeighbourGroup[]>();
  const nodes = all.map((entity): FreeNode => {
    const near = around.get(entity.id);
    const own = entity.expandCounts.map(({ type, direction, kind, count }): NeighbourGroup => {
      const left = Math.max(0, count - (near?.get(`${type} ${direction} ${kind}`)?.size ?? 0));
      if (shown.has(entity.id)) undrawn.set(kind, (undrawn.get(kind) ?? 0) + left);
      return { type, direction: direction === 'OUT' ? 'OUT' : 'IN', kind, count, left };
    });
    groups.set(entity.id, own);
    const { id, kind, name, nameEn, shortName, shortNameEn, unnamed, sources } = entity;
    return {
      ...{ id, kind, name, nameEn, shortName, shortNameEn, unnamed },
      sample: sources.length > 0 && sources.every((source) => samples.has(source.id)),
      degree: own.reduce((sum, { count }) => sum + count, 0),
      hidden: own.reduce((sum, { left }) => sum + left, 0),
      mark: chain?.markOf.get(id) ?? null,
    };
  });
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)),
    relations: relations.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    ever: { nodes, relations },
    undrawn,
    groups,
  };
}
