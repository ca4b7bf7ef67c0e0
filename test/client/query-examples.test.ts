import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema, coerceInputValue, Kind, parse, typeFromAST, validate, type GraphQLInputType } from 'graphql';
import { examples } from '../../client/views/Query/examples.ts';
import { hashOf, openedBy } from '../../client/views/Query/hash.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../client/api/schema.graphql'), 'utf8'));

describe('examples of the query page', () => {
  for (const { id, query, variables } of examples)
    it(`${id} is valid against the schema, and so are its variables`, () => {
      const document = parse(query);
      assert.deepEqual(validate(schema, document), []);
      for (const definition of document.definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION)
          for (const { variable, type } of definition.variableDefinitions ?? [])
            coerceInputValue(variables[variable.name.value], typeFromAST(schema, type) as GraphQLInputType);
    });

  it('are ten or more, in both languages, each named once', () => {
    assert.ok(examples.length >= 10);
    assert.equal(new Set(examples.flatMap(({ id, zh, en }) => [id, zh, en])).size, 3 * examples.length);
  });
});

describe('links to the query page', () => {
  it('open what they were made of, and never crash when forged', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (query, variables) => {
        if (query.trim() !== '') assert.deepEqual(openedBy(hashOf({ query, variables })), { query, variables });
        assert.ok(openedBy(variables) === null || openedBy(variables)?.query !== '');
      }),
    );
  });
});
