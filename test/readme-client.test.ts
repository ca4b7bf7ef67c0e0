import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  buildSchema,
  GraphQLNonNull,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
  Kind,
} from 'graphql';
import type { GraphQLOutputType, SelectionSetNode } from 'graphql';
import ts from 'typescript';
import { seededGraph, start, type Running } from './support/app.ts';
import { root, textOf } from './support/source-files.ts';

const run = promisify(execFile);

/** The example of a client in the README. */
const example = /```ts\n([\s\S]*?)```/.exec(textOf('README.md'))?.[1] ?? '';

/** What the compiler says of each of these texts, modules of these names. */
function complaints(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const host = ts.createCompilerHost(options);
  const own = new Map(Object.entries(files).map(([name, text]) => [join(root, name), text]));
  const program = ts.createProgram([...own.keys()], options, {
    ...host,
    getSourceFile: (name, ...rest) => {
      const text = own.get(name);
      return text === undefined
        ? host.getSourceFile(name, ...rest)
        : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023, true);
    },
    fileExists: (name) => own.has(name) || host.fileExists(name),
    readFile: (name) => own.get(name) ?? host.readFile(name),
  });
  const of = (name: string): string[] =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(root, name)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return Object.fromEntries(Object.keys(files).map((name) => [name, of(name)]));
}

/** The TypeScript type of what a selection of this type gives. */
function typeOf(type: GraphQLOutputType, selection: SelectionSetNode | undefined): string {
  if (isNonNullType(type)) return bare(type.ofType as GraphQLOutputType, selection);
  return `${bare(type, selection)} | null`;
}
function bare(type: GraphQLOutputType, selection: SelectionSetNode | undefined): string {
  if (isListType(type)) return `(${typeOf(type.ofType as GraphQLOutputType, selection)})[]`;
  if (isScalarType(type)) return { Int: 'number', Float: 'number', Boolean: 'boolean' }[type.name] ?? 'string';
  assert.ok(isObjectType(type) && selection);
  const fields = selection.selections.map((node) => {
    assert.ok(node.kind === Kind.FIELD);
    const field = type.getFields()[node.name.value];
    assert.ok(field, node.name.value);
    return `${node.name.value}: ${typeOf(field.type, node.selectionSet)}`;
  });
  return `{ ${fields.join('; ')} }`;
}

describe("the README's example of a client", function () {
  this.timeout(60_000);
  let app: Running;
  before(async () => {
    app = await start(await seededGraph(['article', 'reference-chain']));
  });
  after(() => app.stop());

  it('is about ten lines, and its types are those of the schema', () => {
    const lines = example.trim().split('\n');
    assert.ok(lines.length > 5 && lines.length <= 16, `${lines.length} lines`);
    const schema = buildSchema(textOf('client/api/schema.graphql'));
    const [operation] = parse(/`(query [\s\S]*?)`/.exec(example)?.[1] ?? '').definitions;
    assert.ok(operation?.kind === Kind.OPERATION_DEFINITION);
    const query = schema.getQueryType();
    assert.ok(query);
    const told = typeOf(new GraphQLNonNull(query), operation.selectionSet);
    const both = (type: string): string =>
      `${example}\ndeclare const told: ${type}; declare const said: GapsAnswer;\nexport const [a, b]: [GapsAnswer, ${type}] = [told, said];\n`;
    const found = complaints({
      'gaps.mts': both(told),
      // That the comparison can fail at all.
      'wrong.mts': both(told.replace('string | null', 'string')),
    });
    assert.deepEqual(found['gaps.mts'], []);
    assert.ok((found['wrong.mts'] ?? []).length > 0);
  });

  it('prints the gaps of an area, and says what is wrong with one that does not exist', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhihe-readme-'));
    const file = join(folder, 'gaps.mts');
    await writeFile(file, example);
    const client = (area: string) =>
      run(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), file, area], {
        env: { PATH: process.env.PATH, ZHIHE_URL: `${app.url}/graphql` },
      });
    const { gaps } = (await app.data(
      '{ gaps(scope: { area: "shapingba" }, first: 5) { nodes { rank segment { name } } } }',
    )) as { gaps: { nodes: { rank: number; segment: { name: string } }[] } };
    const { stdout } = await client('shapingba');
    const printed = stdout.trim().split('\n');
    assert.equal(printed.length, 5);
    for (const [i, { rank, segment }] of gaps.nodes.entries()) {
      const line = printed[i] ?? '';
      assert.ok(line.startsWith(`${rank} `) && line.includes(segment.name), line);
    }
    await assert.rejects(client('nowhere'), /nowhere/);
    await rm(folder, { recursive: true });
  });
});
