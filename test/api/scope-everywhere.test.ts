import assert from 'node:assert/strict';
import {
  getNamedType,
  isLeafType,
  isObjectType,
  isInterfaceType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { readSchema } from '../../server/api/schema.ts';
import { kindIds, kinds, type KindId } from '../../server/model/kinds.ts';
import { seededGraph, start, type Data, type Running } from '../support/app.ts';

const schema = readSchema();

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

const scopeArguments = (field: Field): string[] =>
  field.args.filter((arg) => getNamedType(arg.type).name === 'Scope').map(({ name }) => name);

/** What the required arguments of fields are given; an answer must have something in it. */
const given: Record<string, string> = {
  'trace.id': '"ic-design"',
  direction: 'UPSTREAM',
  'paths.from': '"yuxinwei"',
  'paths.to': '"shapingba"',
  'neighbourhood.ids': '["ic-design", "shapingba"]',
  'subgraph.ids': '["ic-design", "shapingba", "yuxinwei", "eda-tools", "chip-design-cluster"]',
  'search.text': '"芯"',
  'substitutes.company': '"yuxinwei"',
};

/** Selects what tells a scope apart: names, and statements with their dates, status and source; other fields two deep. */
function selection(type: GraphQLNamedType, depth: number): string {
  if (type.name === 'Relation')
    return '{ id from { name } to { name } statements { quote status since until source { id } } }';
  if (type.name === 'Entity' || kindIds.includes(type.name as KindId)) return '{ id name }';
  const inner = fieldsOf(type)
    .filter((field) => !['edges', 'pageInfo', 'sources'].includes(field.name) && scopeArguments(field).length === 0)
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return field.name;
      return depth > 0 ? `${field.name} ${selection(named, depth - (field.name === 'nodes' ? 0 : 1))}` : '';
    });
  return `{ ${inner.join(' ')} }`;
}

const askedOf = (field: Field, scope: string): string => {
  const args = field.args.flatMap((arg) => {
    if (getNamedType(arg.type).name === 'Scope') return [`${arg.name}: ${scope}`];
    const value = given[`${field.name}.${arg.name}`] ?? given[arg.name];
    return isRequiredArgument(arg) ? [`${arg.name}: ${value ?? '"nobody"'}`] : [];
  });
  const named = getNamedType(field.type);
  return `${field.name}(${args.join(', ')}) ${isLeafType(named) ? '' : selection(named, 2)}`;
};

/** Every field with a scope: those of the root, and those of each kind, asked of all that a list of the scope holds. */
const questions: [name: string, query: (scope: string) => string][] = [
  ...fieldsOf(schema.getQueryType()!)
    .filter((field) => scopeArguments(field).length > 0)
    .map((field): [string, (scope: string) => string] => [field.name, (scope) => `{ ${askedOf(field, scope)} }`]),
  ...kindIds.flatMap((kind) =>
    fieldsOf(schema.getType(kind)!)
      .filter((field) => scopeArguments(field).length > 0)
      .map((field): [string, (scope: string) => string] => [
        `${kind}.${field.name}`,
        (scope) => `{ ${kinds[kind].plural}(scope: ${scope}, first: 60) { nodes { id ${askedOf(field, scope)} } } }`,
      ]),
  ),
];

/** All statements in an answer. */
function* statementsIn(data: Data): Generator<Data> {
  if (Array.isArray(data)) for (const item of data) yield* statementsIn(item);
  else if (typeof data === 'object' && data !== null) {
    if ('quote' in data && 'status' in data) yield data;
    for (const value of Object.values(data)) yield* statementsIn(value);
  }
}

const day = '2017-10-15';
const sampleOff = '{ withoutSources: ["sample"], includeInferred: true }';
const inferredToo = '{ includeInferred: true }';
const onThatDay = `{ asOf: "${day}" }`;
const later = '{ asOf: "2025" }';
const asked = [sampleOff, inferredToo, '{}', onThatDay, later];

describe('a scope means the same in every field that takes one', function () {
  this.timeout(120_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain', 'sample']), {
      limits: { cost: 1e9, depth: 30, deadline: 60_000 },
    });
  });
  after(() => app.stop());
  before(async () => {
    const gapsIn = async (scope: string): Promise<string[]> =>
      (await app.data(`{ gaps(scope: ${scope}, first: 100) { nodes { segment { id } } } }`)).gaps.nodes.map(
        ({ segment }: Data) => segment.id,
      );
    const lists = await Promise.all(asked.map(gapsIn));
    const gap = lists[0]?.find((id) => lists.every((list) => list.includes(id)));
    assert.ok(gap);
    for (const field of ['candidates', 'gap']) given[`${field}.segment`] = `"${gap}"`;
  });

  /** The fields whose answer in this scope is as `look` says. */
  const across = async (scope: string, look: (name: string, answer: Data) => boolean): Promise<string[]> => {
    const found: string[] = [];
    for (const [name, query] of questions) {
      const { data, errors } = await app.ask(query(scope));
      assert.equal(errors, undefined, `${name}: ${JSON.stringify(errors)} ${query(scope)}`);
      if (look(name, data)) found.push(name);
    }
    return found;
  };
  const named =
    (word: string) =>
    (_: string, answer: Data): boolean =>
      JSON.stringify(answer).includes(word);

  it('there are many of them, at the root and on every kind', () => {
    assert.ok(questions.length > 150, `${questions.length}`);
    for (const kind of kindIds)
      assert.ok(
        questions.some(([name]) => name.startsWith(`${kind}.`)),
        kind,
      );
  });

  it('with the sample off nothing of it is named, and with it on it is', async () => {
    assert.deepEqual(await across(sampleOff, named('样例')), []);
    const on = await across(inferredToo, named('样例'));
    assert.ok(on.length > 40, on.join());
  });

  it('what is inferred shows only where it is asked for', async () => {
    const inferred = (_: string, answer: Data): boolean =>
      [...statementsIn(answer)].some(({ status }) => status === 'INFERRED');
    assert.deepEqual(await across('{}', inferred), []);
    assert.ok((await across(inferredToo, inferred)).length > 5);
  });

  it('only statements that held on the day asked about show', async () => {
    const isLater = (_: string, answer: Data): boolean =>
      [...statementsIn(answer)].some(
        ({ since, until }) => (since ?? '') > day || (until !== null && `${until}~` < day),
      );
    assert.deepEqual(await across(onThatDay, isLater), []);
    assert.ok((await across(later, isLater)).length > 5);
  });
});
