import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conditionLists, filterParts, orders } from '../../server/graph/fragments.ts';
import { cypherFolder, type Expansion } from '../../server/graph/statement.ts';
import { kindIds } from '../../server/model/kinds.ts';
import { cellColumns, manyColumns } from './list-filter.ts';
import { linkedFields, type Link } from '../../server/model/linked-fields.ts';
import { relations, relationTypeIds } from '../../server/model/relations.ts';

/** The links that fields of the vocabulary walk, and each turned round, as filters walk it: all of several types, of the others one in three. */
const links = [
  ...new Map(
    Object.values(linkedFields)
      .flatMap((fields) => Object.values(fields))
      .flatMap((field) => [field, ...(field.through ? [field.through] : [])])
      .flatMap(({ types }) => (['OUT', 'IN'] as const).map((way) => ({ types, way })))
      .map((link) => [`${link.way} ${link.types.join()}`, link]),
  ).values(),
].filter(({ types }, i): boolean => types.length > 1 || Math.floor(i / 2) % 3 === 0) satisfies Pick<
  Link,
  'types' | 'way'
>[];

/**
 * The ways in which the placeholders of a file can be filled: every one of each, but not each with each. A kind stands with a
 * type only as the vocabulary joins them; orders take turns, at least each twice, and so do the parts of a filter: all of them, none, one.
 */
export function expansions(name: string): Expansion[] {
  const file = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8');
  const has = (placeholder: RegExp): boolean => placeholder.test(file);
  const plain = ((): Expansion[] => {
    if (has(/<Kind>/) && has(/<TYPE>/))
      return relationTypeIds.flatMap((t) =>
        [...new Set(relations[t].joins.map(([from]) => from))].map((k) => ({ kind: k, type: t })),
      );
    if (has(/<Kind>/)) return kindIds.map((kind) => ({ kind }));
    if (has(/<LINK /)) return links.map((link) => ({ link }));
    return has(/<TYPE>/) ? relationTypeIds.map((type) => ({ type })) : [{}];
  })();
  if (!has(/<ORDER>|<PASSES /)) return plain;
  const turnsOf = <T>(all: readonly T[], i: number): readonly T[] =>
    [all, [], [all[Math.floor(i / 3) % all.length]!]][i % 3] ?? [];
  const turns = Math.max(plain.length, 2 * orders.length);
  return Array.from({ length: turns }, (_, i) => ({
    ...plain[i % plain.length],
    ...(has(/<ORDER>/) ? { order: orders[i % orders.length]! } : {}),
    ...(has(/<CELLS /) ? { columns: i % 4 === 0 ? manyColumns : cellColumns } : {}),
    ...(has(/<PASSES /) ? { passes: turnsOf(filterParts, i) } : {}),
    ...(has(/<TOLD /) ? { told: turnsOf(conditionLists, i + 1) } : {}),
  }));
}
