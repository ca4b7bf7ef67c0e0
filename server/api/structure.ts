import type { Facts } from '../analysis/fact.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import {
  chainOrder,
  closureOf,
  dominatorsOf,
  supplyCuts,
  type SupplyCuts,
  type Towards,
} from '../analysis/structure.ts';
import { readSupplies } from '../analysis/supplies.ts';
import { stageMisfits, upstreamness } from '../analysis/upstreamness.ts';
import type { Page, PageArgs } from '../explore/page.ts';
import type { Entity } from '../model/entity.ts';
import { lookedUp, pageOf } from './connection.ts';
import type { Context } from './context.ts';
import type { Resolver, Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';
import { enumValue } from './vocabulary-sdl.ts';

interface Structure {
  readonly facts: Facts;
  readonly cuts: () => Promise<SupplyCuts>;
}

interface StructuralSegment {
  readonly facts: Facts;
  readonly segment: string;
  readonly order: number;
}

const entityPage = (ids: readonly string[], args: PageArgs, list: string, { entity }: Context): Promise<Page<Entity>> =>
  lookedUp(
    pageOf(ids, args, list, (id) => id),
    entity,
  );

const closure =
  (towards: Towards): Resolver<StructuralSegment> =>
  ({ facts, segment }, args: PageArgs & { essential: boolean | null }, context) => {
    const essential = args.essential ?? true;
    const ids = closureOf(facts, segment, towards, essential);
    return entityPage(ids, args, `${towards} ${segment} ${essential ? 'essential' : 'all'}`, context);
  };

/** Resolvers of how the chain and its supply hang together; supplies are read only where they are asked for. */
export const structureResolvers: Resolvers = {
  Query: {
    structure: async (_, args: { scope?: ScopeInput | null }, { facts, graph, options }): Promise<Structure> => {
      const known = await facts(args.scope);
      let found: Promise<SupplyCuts> | undefined;
      const read = async (): Promise<SupplyCuts> => supplyCuts(known, await readSupplies(graph, known.scope, options));
      return { facts: known, cuts: () => (found ??= read()) };
    },
  },
  Structure: {
    segments: ({ facts }: Structure, args: PageArgs) =>
      pageOf(
        chainOrder(facts).map((segment, i): StructuralSegment => ({ facts, segment, order: i + 1 })),
        args,
        'structure',
        ({ segment }) => segment,
      ),
    cutCompanies: async ({ cuts }: Structure, args: PageArgs, context) =>
      entityPage((await cuts()).companies, args, 'cut companies', context),
    bridges: async ({ cuts, facts }: Structure, args: PageArgs, context) =>
      relationsOfIds((await cuts()).relations, facts.scope, args, context),
  },
  StructuralSegment: {
    segment: ({ segment }: StructuralSegment, _args, { entity }) => entity(segment),
    upstreamness: ({ facts, segment }: StructuralSegment) => upstreamness(facts).get(segment) ?? 0,
    misfit: ({ facts, segment }: StructuralSegment) => {
      const stage = stageMisfits(facts).get(segment);
      return stage === undefined ? null : enumValue(stage);
    },
    upstream: closure('UPSTREAM'),
    downstream: closure('DOWNSTREAM'),
    dominators: ({ facts, segment }: StructuralSegment, args: PageArgs, context) =>
      entityPage(dominatorsOf(facts, segment), args, `dominators ${segment}`, context),
  },
};
