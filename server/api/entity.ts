import type { GraphQLResolveInfo } from 'graphql';
import { cursorOf, keyInCursor } from '../explore/cursor.ts';
import { isVisible, readStored } from '../explore/entities.ts';
import { expandCounts } from '../explore/expand-counts.ts';
import type { LinkFilter } from '../explore/direction.ts';
import { observationsOf } from '../explore/observations.ts';
import { pageFrom, pageSize, type Page, type PageArgs } from '../explore/page.ts';
import { recordsOf } from '../explore/records.ts';
import { relationsByIds } from '../explore/relations-by-id.ts';
import { countRelations, placeOf, relationsOf, type LinkPlace } from '../explore/relations.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { relationParts, type Entity, type EntityRecord, type Relation, type Source } from '../model/entity.ts';
import { kindIds, propertiesOf } from '../model/kinds.ts';
import type { Properties } from '../model/property.ts';
import { isRelationType } from '../model/relations.ts';
import { asksFurther } from './columns.ts';
import { pageOf } from './connection.ts';
import type { Context } from './context.ts';
import type { Resolver, Resolvers, TypeNames } from './executable-schema.ts';
import { linkedResolvers } from './linked.ts';
import { propertyResolver, propertyText } from './property-value.ts';

interface InScope {
  readonly scope?: ScopeInput | null;
}

interface RelationsArgs extends LinkFilter, PageArgs, InScope {}

/** The place in a cursor of this list. */
function placeIn(list: string, args: PageArgs, field: 'after' | 'before'): LinkPlace | null {
  const cursor = args[field];
  if (cursor == null) return null;
  const [type = '', other, qualifier, way] = keyInCursor(list, cursor, field).map(String);
  if (!isRelationType(type)) return null;
  return { type, other: other ?? '', qualifier: qualifier ?? '', way: way === 'IN' ? 'IN' : 'OUT' };
}

/** The relations of one entity; those of all entities of a moment, asked for alike, are read together. */
async function relationPage(entity: Entity, args: RelationsArgs, context: Context): Promise<Page<Relation>> {
  const { graph, options } = context;
  const { types, direction } = args;
  const size = pageSize(args, options.limits.listSize);
  const scope = await context.scope(args.scope);
  const list = `relations of ${entity.id}`;
  const [after, before] = [placeIn(list, args, 'after'), placeIn(list, args, 'before')];
  const page = { types, direction, first: size.size + 1, after, before, backwards: size.backwards };
  const load = context.loader('relations', [args.scope, page], (ids) => relationsOf(graph, scope, ids, page, options));
  const count = context.loader('relation counts', [args.scope, types, direction], (ids) =>
    countRelations(graph, scope, ids, { types, direction }, options),
  );
  const cursor = (relation: Relation): string => {
    const { type, other, qualifier, way } = placeOf(entity.id, relation);
    return cursorOf(list, [type, other, qualifier, way]);
  };
  return pageFrom(
    (await load(entity.id)) ?? [],
    size,
    (size.backwards ? before : after) !== null,
    cursor,
    async () => (await count(entity.id)) ?? 0,
  );
}

const fields: Record<string, Resolver<Entity>> = {
  unnamed: ({ properties }) => properties.unnamed === true,
  sources: async (entity, _args, { source }) =>
    (await Promise.all(entity.sources.map(source))).filter((found) => found !== undefined),
  records: async (entity, args: PageArgs, { graph, options, loader }) => {
    const load = loader('records', null, (ids) => recordsOf(graph, null, ids, options));
    return pageOf((await load(entity.id)) ?? [], args, `records of ${entity.id}`, (record) => record.source);
  },
  relations: relationPage,
  observations: async (
    entity,
    args: PageArgs & InScope & { readonly metrics?: readonly string[] | null },
    { graph, options, scope, loader },
  ) => {
    const inScope = await scope(args.scope);
    const load = loader('observations', args.scope, (ids) => observationsOf(graph, inScope, ids, options));
    const only = args.metrics && new Set(args.metrics);
    const all = (await load(entity.id)) ?? [];
    return pageOf(
      only ? all.filter(({ metric }) => only.has(metric)) : all,
      args,
      `observations of ${entity.id}`,
      (observation) => observation.key,
    );
  },
  expandCounts: async (entity, args: InScope, { graph, options, scope, loader }) => {
    const inScope = await scope(args.scope);
    return loader('expand counts', args.scope, (ids) => expandCounts(graph, inScope, ids, options))(entity.id);
  },
};

const propertyFields = (properties: Properties): Record<string, Resolver<Entity>> =>
  Object.fromEntries(Object.entries(properties).map(([id, property]) => [id, propertyResolver(id, property)]));

/** A relation's id is its four parts, so it is told from an entity's by its shape; sources are looked at last. */
async function nodeById(
  _: unknown,
  { id }: { id: string },
  context: Context,
): Promise<Entity | Relation | Source | undefined> {
  if (relationParts(id)) return (await relationsByIds(context.graph, null, [id], context.options)).get(id);
  return (await entityById(_, { id }, context)) ?? (await context.source(id));
}

async function entityById(
  _: unknown,
  { id }: { id: string },
  { graph, options, revision }: Context,
  info?: GraphQLResolveInfo,
): Promise<Entity | undefined> {
  // What hangs on an entity is read in a scope, which begins with the revision: both go to the store at once.
  if (info && asksFurther(info)) revision().catch(() => undefined);
  const found = (await readStored(graph, [id], options)).get(id);
  return found && isVisible(found) ? found : undefined;
}

/** Resolvers of entities: the look-ups by id, and the fields of every kind. */
export const entityResolvers: Resolvers = {
  Query: { entity: entityById, node: nodeById },
  ...Object.fromEntries(
    kindIds.map((kind) => [kind, { ...propertyFields(propertiesOf(kind)), ...fields, ...linkedResolvers(kind) }]),
  ),
  EntityRecord: {
    source: (record: EntityRecord, _args, { source }) => source(record.source),
    properties: ({ kind, properties }: EntityRecord) =>
      Object.entries(propertiesOf(kind)).flatMap(([id, property]) => {
        const value = properties[id];
        return value === undefined
          ? []
          : [{ id, zh: property.zh, en: property.en, unit: property.unit, value: propertyText(property, value) }];
      }),
  },
};

/** Which object type a value of an interface is. */
export const typeNames: TypeNames = {
  Entity: (value) => (value as Entity).kind,
  Node: (value) => {
    const node = value as Entity | Relation | Source;
    return 'statements' in node ? 'Relation' : 'properties' in node ? node.kind : 'Source';
  },
};
