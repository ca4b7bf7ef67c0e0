import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import relay, { parser } from '@graphql-eslint/eslint-plugin';
import { Linter, type ESLint } from 'eslint';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { readSchema, schemaText } from '../../server/api/schema.ts';

const snapshot = join(import.meta.dirname, '..', '..', 'client', 'api', 'schema.graphql');

/** The lines that one text has and the other has not, as a diff shows them; a line that moved is none. */
function diff(before: string, after: string): string[] {
  const [old, now] = [before, after].map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const count = (lines: readonly string[] = []): Map<string, number> => {
    const found = new Map<string, number>();
    for (const line of lines) found.set(line, (found.get(line) ?? 0) + 1);
    return found;
  };
  const only = (lines: readonly string[] = [], others: Map<string, number>, mark: string): string[] =>
    lines.flatMap((line) => {
      const left = others.get(line) ?? 0;
      others.set(line, left - 1);
      return left > 0 ? [] : [`${mark} ${line}`];
    });
  return [...only(old, count(now), '-'), ...only(now, count(old), '+')];
}

/** Every type, field, argument and value of the schema with its description. */
function* described(): Generator<[name: string, words: string]> {
  for (const type of Object.values(readSchema().getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    yield [type.name, type.description ?? ''];
    if (isEnumType(type))
      for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description ?? ''];
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        yield [`${type.name}.${field.name}`, field.description ?? ''];
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description ?? ''];
      for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg.description ?? ''];
    }
  }
}

describe('what the schema promises', () => {
  it('is committed: a change shows here as a diff, and `npm run codegen` takes it over', () => {
    const committed = readFileSync(snapshot, 'utf8');
    const changes = diff(committed, schemaText());
    assert.deepEqual(changes, [], `the schema is not the one of client/api/schema.graphql:\n${changes.join('\n')}`);
    assert.equal(committed, schemaText(), 'the lines are the same, their order is not');
  });

  it('shows a change as a diff', () => {
    assert.deepEqual(diff('type A {\n  a: Int\n  b: Int\n}', 'type A {\n  b: Int\n  c: Int\n}'), [
      '-   a: Int',
      '+   c: Int',
    ]);
  });

  it('is described, every type, field, argument and value of it, in English with the Chinese term', () => {
    const all = [...described()];
    assert.ok(all.length > 2000, `${all.length}`);
    const bare = all.filter(([, words]) => !/[a-zA-Z]/.test(words) || !/\p{Script=Han}/u.test(words));
    assert.deepEqual(
      bare.map(([name]) => name),
      [],
    );
  });

  it('keeps the Relay rules of graphql-eslint', () => {
    const linter = new Linter();
    const lint = (sdl: string): string[] =>
      linter
        .verify(
          sdl,
          [
            {
              files: ['**/*.graphql'],
              // Its types are those of an older ESLint.
              plugins: { '@graphql-eslint': relay as unknown as ESLint.Plugin },
              languageOptions: { parser, parserOptions: { graphQLConfig: { schema: sdl } } },
              rules: {
                ...relay.configs['flat/schema-relay'].rules,
                // Neither is in Relay's specification: lists have `nodes` beside `edges`, and what is computed (a gap, a
                // suggestion) has no id to be fetched by.
                '@graphql-eslint/relay-edge-types': [
                  'error',
                  { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
                ],
              },
            },
          ],
          'schema.graphql',
        )
        .map(({ line, message }) => `${line}: ${message}`);
    assert.deepEqual(lint(schemaText()), []);
    assert.ok(lint(schemaText().replace(/\s+before: String\n/, '\n')).length > 0, 'the rules see nothing');
  });
});
