import { isDeepStrictEqual } from 'node:util';
import { recordId } from '../model/entity.ts';
import type { Content, Placed } from './content.ts';
import { finding, type Findings } from './finding.ts';

function once<T>(all: readonly Placed<T>[], keyOf: (it: T) => string, column: string, findings: Findings): Placed<T>[] {
  const first = new Map<string, Placed<T>>();
  for (const now of all) {
    const key = keyOf(now.it);
    const was = first.get(key);
    if (was === undefined) first.set(key, now);
    else {
      const code = isDeepStrictEqual(was.it, now.it) ? 'REPEATED' : 'DUPLICATE';
      findings.add(finding(code, now.at, column, key, `${was.at.file}:${was.at.row}`));
    }
  }
  return [...first.values()];
}

/**
 * The content with one row a key. The same row again is told and taken once: lists grown by hand repeat themselves, and
 * nothing is lost. Something else under the same key is an error: which of the two is meant, nobody can know.
 */
export const distinct = (content: Content, findings: Findings): Content => ({
  ...content,
  sources: once(content.sources, ({ id }) => id, 'id', findings),
  records: once(content.records, recordId, 'id', findings),
  statements: once(content.statements, ({ key }) => key, 'from', findings),
  observations: once(content.observations, ({ key }) => key, 'entity', findings),
});
