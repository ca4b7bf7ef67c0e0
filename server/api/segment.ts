import { presences, type SegmentPresence } from '../analysis/presence.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import type { Entity } from '../model/entity.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

interface InScope {
  readonly scope?: ScopeInput | null;
}

const presenceOf = async (
  { id }: Entity,
  { scope }: InScope,
  { facts }: Context,
): Promise<SegmentPresence | undefined> => presences(await facts(scope)).get(id);

/** Resolvers of what the measures say of one segment; the facts of a scope are read once for all of them. */
export const segmentResolvers: Resolvers = {
  Segment: {
    presence: async (segment: Entity, args: InScope, context) => {
      const found = await presenceOf(segment, args, context);
      return found ? enumValue(found.presence) : null;
    },
    companyCount: async (segment: Entity, args: InScope, context) =>
      (await presenceOf(segment, args, context))?.named.length ?? 0,
  },
};
