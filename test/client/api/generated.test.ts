import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedTypes } from '../../../client/api/generate.ts';

const folder = join(import.meta.dirname, '../../../client/api');

describe('generated types', () => {
  it('are those of the schema and the operations beside it (npm run codegen makes them anew)', async () => {
    assert.equal(readFileSync(join(folder, 'generated/graphql.ts'), 'utf8'), await generatedTypes(folder));
  });
});
