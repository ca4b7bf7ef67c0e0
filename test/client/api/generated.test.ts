import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedTypes } from '../../../client/api/generate.ts';
import { operationList } from '../../../client/api/list-operations.ts';

const folder = join(import.meta.dirname, '../../../client/api');

describe('the list of operations', () => {
  it('holds each operation of the client, as its types have it', () => {
    assert.equal(readFileSync(join(folder, '../public/operations.json'), 'utf8'), operationList());
    const texts = Object.values(JSON.parse(operationList()) as Record<string, string>);
    const written = readdirSync(folder)
      .filter((file) => file.endsWith('.graphql') && file !== 'schema.graphql')
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').match(/^query \w+/gm) ?? []);
    assert.deepEqual(texts.map((text) => /query \w+/.exec(text)?.[0]).sort(), written.sort());
  });
});

describe('generated types', () => {
  it('are those of the schema and the operations beside it (npm run codegen makes them anew)', async () => {
    assert.equal(readFileSync(join(folder, 'generated/graphql.ts'), 'utf8'), await generatedTypes(folder));
  });
});
