import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSchema, coerceInputValue, Kind, parse, typeFromAST, validate, type GraphQLInputType } from 'graphql';
import { StandInsDocument, type StandInsQuery } from '../../client/api/generated/graphql.ts';
import { examples } from '../../client/views/Query/examples.ts';
import { askedAbout, fitted } from '../../client/views/Query/fitted.ts';
import { hashOf, openedBy } from '../../client/views/Query/hash.ts';
import { entitySpots, idsAt } from '../../client/views/Query/spots.ts';
import { tablesOf } from '../../client/views/Query/tables.ts';
import { seededGraph, start, type Running } from '../support/app.ts';

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

describe('examples of the query page, asked', function () {
  this.timeout(60_000);
  const standIns = (app: Running): Promise<StandInsQuery> =>
    app.data(StandInsDocument.toString(), { ids: [...askedAbout] }) as Promise<StandInsQuery>;

  describe('over the data sets', () => {
    let app: Running;
    before(async () => {
      app = await start(await seededGraph(['article', 'reference-chain', 'sample']));
    });
    after(() => app.stop());

    for (const { id, query, variables } of examples)
      it(`${id} tells something, and what it tells can be drawn`, async () => {
        const data = (await app.data(query, variables)) as unknown;
        const lists = tablesOf(data).filter(({ path }) => path !== '');
        assert.ok(
          lists.some(({ rows }) => rows.length > 0),
          JSON.stringify(data),
        );
        const ids = idsAt(data, entitySpots(parse(query), schema));
        assert.equal(ids.length > 0, !['coverage', 'sources'].includes(id), ids.join());
      });

    it('need no stand-ins there', async () => {
      assert.deepEqual(
        fitted(await standIns(app)).map(({ id, variables, missing }) => ({ id, variables, missing })),
        examples.map(({ id, variables }) => ({ id, variables, missing: null })),
      );
    });
  });

  it('ask a store of other data about what it holds, and an empty one not at all', async () => {
    const other = await start(await seededGraph(['reference-chain']));
    const bare = await start(await seededGraph([]));
    try {
      const there = fitted(await standIns(other));
      const of = (id: string) => there.find((one) => one.id === id);
      assert.equal(of('company')?.missing, 'company');
      assert.equal(of('upstream')?.missing, null);
      for (const { query, variables, missing } of there)
        if (missing === null) assert.ok(await other.data(query, variables));
      const nowhere = fitted(await standIns(bare));
      assert.deepEqual(
        nowhere.filter(({ missing }) => missing === null).map(({ id }) => id),
        ['sources'],
      );
    } finally {
      await other.stop();
      await bare.stop();
    }
  });

  it('take the first of its kind for what is not there', () => {
    const nodes = (id: string) => ({ nodes: [{ id, name: `name of ${id}` }] });
    const own: StandInsQuery = {
      entities: { nodes: [] },
      areas: nodes('a'),
      companies: nodes('c'),
      segments: nodes('s'),
    };
    const by = new Map(fitted(own).map(({ id, variables }) => [id, variables]));
    assert.deepEqual(by.get('suppliers'), { id: 'c', scope: { area: 'a' } });
    assert.deepEqual(by.get('search'), { text: 'name of c' });
    assert.deepEqual(by.get('as-of'), { then: { area: 'a', asOf: '2017-12' }, now: { area: 'a' } });
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
