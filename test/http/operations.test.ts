import assert from 'node:assert/strict';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
} from 'graphql';
import { seededGraph, start, type Running } from '../support/app.ts';
import { textOf } from '../support/source-files.ts';

const own = JSON.parse(textOf('client/public/operations.json')) as Record<string, string>;
const schema = buildSchema(textOf('client/api/schema.graphql'));

/** Some value of a type, real enough to be answered. */
function someValue(name: string, type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [someValue(name, nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      Object.values(nullable.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, someValue(field.name, field.type)]),
    );
  const values: Record<string, unknown> = { Int: 3, Float: 0.5, Boolean: true, Date: '2020-11', String: '芯' };
  if (nullable.name !== 'ID') return values[nullable.name];
  const others: Record<string, string> = { segment: 'ic-packaging', segments: 'ic-packaging', to: 'ic-packaging' };
  return others[name] ?? 'yuxinwei';
}

/** What an operation cannot do without; of several switches one is on, as the app asks for one list of many. */
function someVariables(text: string): Record<string, unknown> {
  const [operation] = parse(text).definitions;
  assert.ok(operation?.kind === Kind.OPERATION_DEFINITION);
  let switched = false;
  return Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue)
      .map(({ variable, type }) => {
        const known = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
        assert.ok(known);
        if (getNullableType(known).toString() === 'Boolean') {
          const on = !switched;
          switched = true;
          return [variable.name.value, on];
        }
        return [variable.name.value, someValue(variable.name.value, known)];
      }),
  );
}

describe("with ZHIHE_OPERATIONS=ours, the app's own operations and nothing else", function () {
  this.timeout(60_000);
  let folder: string;
  let ours: Running;
  let any: Running;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zhihe-operations-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>app</title>');
    await writeFile(join(folder, 'query.html'), '<!doctype html><title>query</title>');
    await cp(join(import.meta.dirname, '../../client/public/operations.json'), join(folder, 'operations.json'));
    const graph = await seededGraph(['article', 'reference-chain']);
    ours = await start(graph, { clientFolder: folder, operations: 'ours' });
    any = await start(await seededGraph(['article']), { clientFolder: folder });
  });
  after(async () => {
    await ours.stop();
    await any.stop();
    await rm(folder, { recursive: true });
  });

  const post = async (app: Running, body: object) => {
    const response = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: { message: string; extensions: Record<string, unknown> }[];
    };
    return { status: response.status, data, error: errors?.[0], code: errors?.[0]?.extensions.code };
  };

  for (const [documentId, query] of Object.entries(own)) {
    const name = /query (\w+)/.exec(query)?.[1] ?? documentId;
    it(`${name} is answered, by its text and by its id, and alike`, async () => {
      const variables = someVariables(query);
      const byText = await post(ours, { query, variables });
      assert.equal(byText.status, 200, JSON.stringify(byText.error));
      assert.ok(byText.data);
      assert.deepEqual(await post(ours, { documentId, variables }), byText);
    });
  }

  it('any other text is refused in words, be it an own one with a blank more', async () => {
    const [first = ''] = Object.values(own);
    for (const query of ['{ __typename }', `${first} `, first.replace('{', '{ __typename'), '', 5, null]) {
      const { status, code, error, data } = await post(ours, { query });
      assert.equal(status, 403);
      assert.equal(code, 'FORBIDDEN');
      assert.match(error?.message ?? '', /free queries are off/);
      assert.match(String(error?.extensions.zh), /自由查询已关闭/);
      assert.equal(data, undefined);
    }
  });

  it('an id that nobody knows, or an id beside a text, is refused where all is answered too', async () => {
    const [id = ''] = Object.keys(own);
    for (const app of [ours, any]) {
      for (const documentId of ['sha256:00', 'constructor', '', 7, null]) {
        const { status, code } = await post(app, { documentId });
        assert.deepEqual([status, code], [400, 'PERSISTED_QUERY_NOT_FOUND']);
      }
      assert.deepEqual((await post(app, { documentId: id, query: '{ __typename }' })).code, 'BAD_REQUEST');
    }
  });

  it('GET is answered by a page that says so, and refused for programs', async () => {
    const program = await fetch(`${ours.url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    });
    assert.equal(program.status, 405);
    assert.equal(program.headers.get('allow'), 'POST');
    const page = await (await fetch(`${ours.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    assert.match(page, /free queries are off/);
    assert.match(page, /自由查询已关闭/);
    assert.ok(!page.includes('<title>query'));
    assert.match(await (await fetch(ours.url)).text(), /<title>app/);
  });

  it('where all is answered, ids are too', async () => {
    const [documentId = '', query = ''] = Object.entries(own).find(([, text]) => text.includes('query Search')) ?? [];
    const variables = someVariables(query);
    const { status, data } = await post(any, { documentId, variables });
    assert.equal(status, 200);
    assert.ok(data);
    assert.equal((await post(any, { query: '{ __typename }' })).status, 200);
  });

  it('does not start without a list of them', async () => {
    const graph = await seededGraph([]);
    await assert.rejects(start(graph, { clientFolder: tmpdir(), operations: 'ours' }), /not built/);
    await graph.close();
  });
});
