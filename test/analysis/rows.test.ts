import assert from 'node:assert/strict';
import { mostRows, reader } from '../../server/analysis/rows.ts';
import type { Graph, Params, Row } from '../../server/graph/graph.ts';
import { UserInputError } from '../../server/model/user-input-error.ts';

const answering = (rows: (params: Params | undefined) => readonly Row[]) =>
  ({ read: (_, params) => Promise.resolve(rows(params)) }) as Pick<Graph, 'read'> as Graph;

describe('reading the rows of a measure', () => {
  it('refuses to measure a part: one row too many is an error, not a shorter answer', async () => {
    const asMany = reader(
      answering(({ most } = {}) => new Array<Row>(most as number)),
      {},
    );
    await assert.rejects(asMany('segments'), (error) => {
      assert.ok(error instanceof UserInputError);
      assert.deepEqual([error.code, error.field], ['LIMIT_EXCEEDED', 'scope']);
      return true;
    });
    const oneLess = reader(
      answering(() => new Array<Row>(mostRows)),
      {},
    );
    assert.equal((await oneLess('segments')).length, mostRows);
  });
});
