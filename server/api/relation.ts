import type { Observation, Relation, Statement } from '../model/entity.ts';
import type { Operator } from '../model/evidence.ts';
import { relations, relationTypeIds } from '../model/relations.ts';
import type { Property } from '../model/property.ts';
import type { Resolver, Resolvers } from './executable-schema.ts';
import { propertyResolver } from './property-value.ts';
import { enumValue } from './vocabulary-sdl.ts';

const operatorNames: Readonly<Record<Operator, string>> = {
  '=': 'EQUAL',
  '>': 'MORE',
  '<': 'LESS',
  '≈': 'ABOUT',
  range: 'RANGE',
};

const statementProperties: Record<string, Resolver<Statement>> = Object.fromEntries(
  relationTypeIds.flatMap((type) =>
    Object.entries<Property>(relations[type].properties).map(([id, property]) => [id, propertyResolver(id, property)]),
  ),
);

/** Resolvers of relations, what sources say of them, and figures. */
export const relationResolvers: Resolvers = {
  Relation: {
    from: (relation: Relation, _args, { entity }) => entity(relation.from),
    to: (relation: Relation, _args, { entity }) => entity(relation.to),
    qualifier: ({ qualifier }: Relation) => (qualifier === '' ? null : qualifier),
  },
  Statement: {
    ...statementProperties,
    source: (statement: Statement, _args, { source }) => source(statement.source),
    status: ({ status }: Statement) => enumValue(status),
  },
  Observation: {
    entity: (observation: Observation, _args, { entity }) => entity(observation.entity),
    operator: ({ operator }: Observation) => operatorNames[operator],
    scope: (observation: Observation, _args, { entity }) =>
      observation.scope === null ? null : entity(observation.scope),
    source: (observation: Observation, _args, { source }) => source(observation.source),
  },
};
