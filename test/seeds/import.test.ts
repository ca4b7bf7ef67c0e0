import assert from 'node:assert/strict';
import { checkTables } from '../../server/exchange/check.ts';
import { readTables } from '../../server/exchange/read-tables.ts';
import { seedFolder } from '../../server/exchange/seed.ts';
import { dataSets } from './tables.ts';

describe('the importer', () => {
  it('takes all three data sets together without a single finding', async () => {
    const tables = await Promise.all(dataSets.map((set) => readTables(seedFolder(set))));
    assert.deepEqual(checkTables(tables), []);
  });

  it('takes the article and the reference chain each on its own', async () => {
    for (const set of ['article', 'reference-chain'])
      assert.deepEqual(checkTables(await readTables(seedFolder(set))), [], set);
  });
});
