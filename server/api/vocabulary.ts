import { presences, sourceKinds, statuses } from '../model/evidence.ts';
import { families, kindIds, kinds } from '../model/kinds.ts';
import type { Properties } from '../model/property.ts';
import { relations, relationTypeIds, type RelationType } from '../model/relations.ts';
import type { Resolvers } from './executable-schema.ts';
import { enumValue } from './vocabulary-sdl.ts';

interface Word {
  readonly zh: string;
  readonly en: string;
}

const words = (table: Readonly<Record<string, Word>>): (Word & { id: string })[] =>
  Object.entries(table).map(([id, { zh, en }]) => ({ id: enumValue(id), zh, en }));

const properties = (table: Properties): unknown[] =>
  Object.entries(table).map(([id, property]) => ({ id, ...property, values: words(property.of ?? {}) }));

/** The vocabulary as the API tells it; it is the same for every request. */
const vocabulary = {
  families: Object.entries(families).map(([id, family]) => ({ id, ...family })),
  kinds: kindIds.map((id) => ({ id, ...kinds[id], properties: properties(kinds[id].properties) })),
  relationTypes: relationTypeIds.map((id) => {
    const type: RelationType = relations[id];
    return {
      ...{ id, zh: type.zh, en: type.en },
      joins: type.joins.map(([from, to]) => ({ from, to })),
      ...{ readsOut: type.reads?.out ?? null, readsIn: type.reads?.in ?? null },
      properties: properties(type.properties),
    };
  }),
  statuses: words(statuses),
  sourceKinds: words(sourceKinds),
  presences: words(presences),
};

/** Resolvers of the words of the graph. */
export const vocabularyResolvers: Resolvers = { Query: { vocabulary: () => vocabulary } };
