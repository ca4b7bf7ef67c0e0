import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, isKind, type KindId } from '../model/kinds.ts';
import { counts, here, ordered, passes, told, visible, type Order } from './fragments.ts';
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
}

export const cypherFolder = join(import.meta.dirname, '..', '..', 'cypher');

const pattern = (r: string, { types, way }: NonNullable<Expansion['link']>): string =>
  way === 'OUT' ? `-[${r}:${types.join('|')}]->` : `<-[${r}:${types.join('|')}]-`;

const loaded = new Map<string, CypherStatement>();

/**
 * The statement kept in cypher/<name>.cypher, read once and kept.
 * @throws when there is no such file, its first line is not a `//` comment, or a placeholder stays unfilled: mistakes of ours.
 */
export function cypher(name: string, expansion: Expansion = {}): CypherStatement {
  const { kind, type, link, order } = expansion;
  const id = [name, kind, type, order, link?.way, ...(link?.types ?? [])].filter((x) => x !== undefined).join(' ');
  const known = loaded.get(id);
  if (known) return known;
  const file = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8');
  const [first = '', ...rest] = file.split('\n');
  if (!first.startsWith('// '))
    throw new Error(`cypher/${name}.cypher does not open with a comment that says what it returns`);
  if (kind !== undefined && !isKind(kind))
    throw new Error(`${String(kind)} is no kind (of ${Object.keys(kinds).join(', ')})`);
  for (const one of [type, ...(link?.types ?? [])])
    if (one !== undefined && !isRelationType(one)) throw new Error(`${String(one)} is no type of relation`);
  const sorting = order && ordered(order);
  const text = rest
    .join('\n')
    .replaceAll(/<COUNTS (\w+)>/g, (_, r: string) => counts(r))
    .replaceAll(/<VISIBLE (\w+)>/g, (_, e: string) => visible(e))
    .replaceAll(/<PASSES (\w+)>/g, (_, e: string) => passes(e))
    .replaceAll(/<HERE (\w+)>/g, (_, e: string) => here(e))
    .replaceAll(/<TOLD (\w+)>/g, (_, r: string) => told(r))
    .replaceAll(/<LINK (\w+)>/g, (placeholder, r: string) => (link ? pattern(r, link) : placeholder))
    .replaceAll(/<AFTER (\w+)>/g, (placeholder, e: string) => sorting?.after(e) ?? placeholder)
    .replaceAll(/<KEY (\w+)>/g, (placeholder, e: string) => sorting?.key(e) ?? placeholder)
    .replaceAll('<ORDER>', sorting?.by ?? '<ORDER>')
    .replaceAll('<Kind>', kind ?? '<Kind>')
    .replaceAll('<TYPE>', type ?? '<TYPE>')
    .trim();
  if (/<(Kind|TYPE|COUNTS|VISIBLE|PASSES|HERE|TOLD|LINK|AFTER|KEY|ORDER)\b/.test(text))
    throw new Error(`cypher/${name}.cypher: a placeholder is not filled`);
  const statement = { name, text, returns: first.slice(3).trim() };
  loaded.set(id, statement);
  return statement;
}
