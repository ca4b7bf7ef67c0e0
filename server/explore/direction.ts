import { relationTypeIds, type RelationTypeId } from '../model/relations.ts';

/** Which relations of an entity are meant: those that leave it, those that enter it, or both. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which links are wanted: their types (all when none are named) and how they run, BOTH by default. */
export interface LinkFilter {
  readonly types?: readonly RelationTypeId[] | null | undefined;
  readonly direction?: Direction | null | undefined;
}

/** The types wanted, in vocabulary order. */
export const wantedTypes = (types: LinkFilter['types']): RelationTypeId[] =>
  types ? relationTypeIds.filter((type) => types.includes(type)) : relationTypeIds;

/** Where each type stands in the vocabulary: the parameter `$ranks` of statements that sort by type. */
export const typeRanks: Readonly<Record<RelationTypeId, number>> = Object.fromEntries(
  relationTypeIds.map((type, rank) => [type, rank]),
) as Record<RelationTypeId, number>;
