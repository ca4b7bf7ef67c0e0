import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindIds, kinds, isKind, propertiesOf, type KindId } from '../model/kinds.ts';
import { cells, counts, here, ordered, passes, told, visible, type FilterPart, type Order } from './fragments.ts';
import { entityColumns } from './rebuilt.ts';
import { isRelationType, type RelationTypeId } from '../model/relations.ts';

/** One statement of cypher/: its path there without the ending, its text as it is sent, and what line 1 says it returns. */
export interface CypherStatement {
  readonly name: string;
  readonly text: string;
  readonly returns: string;
}

/** What may stand in for the placeholders of a file: words of the vocabulary and of ours, never a user's text. */
export interface Expansion {
  /** `<Kind>` */
  readonly kind?: KindId;
  /** `<TYPE>` */
  readonly type?: RelationTypeId;
  /** `<LINK r>`: the pattern of relations of these types, leaving what stands before it or entering it. */
  readonly link?: { readonly types: readonly RelationTypeId[]; readonly way: 'OUT' | 'IN' };
  /** `<AFTER e>`, `<KEY e>` and `<ORDER>` */
  readonly order?: Order;
  /** `<CELLS e>`: the properties in the parameter $columns, words of the vocabulary; `entityColumns` when missing. */
  readonly columns?: readonly string[];
  /** ` AND <PASSES e>`: what is asked of an entity; nothing when missing. */
  readonly passes?: readonly FilterPart[];
  /** ` AND <TOLD r>`: what is asked of a statement; nothing when missing. */
  readonly told?: readonly FilterPart[];
}

export const cypherFolder = join(import.meta.dirname, '..', '..', 'cypher');

const pattern = (r: string, { types, way }: NonNullable<Expansion['link']>): string =>
  way === 'OUT' ? `-[${r}:${types.join('|')}]->` : `<-[${r}:${types.join('|')}]-`;

const stored: ReadonlySet<string> = new Set([
  ...entityColumns,
  ...kindIds.flatMap((kind) => Object.keys(propertiesOf(kind))),
]);

const files = new Map<string, string>();

/** Filled statements, the longest unused going first: whoever asks chooses the columns, of which there are very many choices. */
const filled = new Map<string, CypherStatement>();
const mostFilled = 2000;

function fileOf(name: string): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  const file = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8');
  files.set(name, file);
  return file;
}

const and = (conditions: readonly string[]): string => conditions.map((condition) => ` AND ${condition}`).join('');

/**
 * The statement kept in cypher/<name>.cypher, read once and kept.
 * @throws when there is no such file, its first line is not a `//` comment, or a placeholder stays unfilled: mistakes of ours.
 */
export function cypher(name: string, expansion: Expansion = {}): CypherStatement {
  const { kind, type, link, order, columns = entityColumns, passes: asked = [], told: askedOfLinks = [] } = expansion;
  const id = [name, kind, type, order, link?.way, link?.types, columns, asked, askedOfLinks].join(' ');
  const known = filled.get(id);
  if (known) {
    filled.delete(id);
    filled.set(id, known);
    return known;
  }
  const [first = '', ...rest] = fileOf(name).split('\n');
  if (!first.startsWith('// '))
    throw new Error(`cypher/${name}.cypher does not open with a comment that says what it returns`);
  if (kind !== undefined && !isKind(kind))
    throw new Error(`${String(kind)} is no kind (of ${Object.keys(kinds).join(', ')})`);
  for (const one of [type, ...(link?.types ?? [])])
    if (one !== undefined && !isRelationType(one)) throw new Error(`${String(one)} is no type of relation`);
  for (const column of columns) if (!stored.has(column)) throw new Error(`${column} is no property of an entity`);
  const sorting = order && ordered(order);
  const text = rest
    .join('\n')
    .replaceAll(/<COUNTS (\w+)>/g, (_, r: string) => counts(r))
    .replaceAll(/<VISIBLE (\w+)>/g, (_, e: string) => visible(e))
    .replaceAll(/ AND <PASSES (\w+)>/g, (_, e: string) => and(passes(e, asked)))
    .replaceAll(/<HERE (\w+)>/g, (_, e: string) => here(e))
    .replaceAll(/ AND <TOLD (\w+)>/g, (_, r: string) => and(told(r, askedOfLinks)))
    .replaceAll(/<CELLS (\w+)>/g, (_, e: string) => cells(e, columns))
    .replaceAll(/<LINK (\w+)>/g, (placeholder, r: string) => (link ? pattern(r, link) : placeholder))
    .replaceAll(/<AFTER (\w+)>/g, (placeholder, e: string) => sorting?.after(e) ?? placeholder)
    .replaceAll(/<KEY (\w+)>/g, (placeholder, e: string) => sorting?.key(e) ?? placeholder)
    .replaceAll('<ORDER>', sorting?.by ?? '<ORDER>')
    .replaceAll('<Kind>', kind ?? '<Kind>')
    .replaceAll('<TYPE>', type ?? '<TYPE>')
    .trim();
  if (/<(Kind|TYPE|COUNTS|VISIBLE|PASSES|HERE|TOLD|LINK|AFTER|KEY|ORDER|CELLS)\b/.test(text))
    throw new Error(`cypher/${name}.cypher: a placeholder is not filled`);
  const statement = { name, text, returns: first.slice(3).trim() };
  filled.set(id, statement);
  for (const oldest of filled.keys()) {
    if (filled.size <= mostFilled) break;
    filled.delete(oldest);
  }
  return statement;
}
