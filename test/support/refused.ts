import assert from 'node:assert/strict';
import { StoreError, type StoreErrorCode } from '../../server/graph/graph.ts';

/** For `assert.rejects`: a StoreError of this code, with a whole sentence in both languages and no engine's wording in them. */
export const refused = (code: StoreErrorCode) => (error: unknown) => {
  assert.ok(error instanceof StoreError, String(error));
  assert.equal(error.code, code, `${error.message} ${String(error.cause)}`);
  assert.match(error.message, /\.$/);
  assert.match(error.zh, /[\u4e00-\u9fff].*。$/);
  assert.doesNotMatch(error.message + error.zh, /GRAFEO|Neo\.|os error|ECONN|\n/);
  return true;
};
