import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, isKind, type KindId } from '../model/kinds.ts';
import { isRelationType, type RelationTypeId } from '../model/relations.ts';

/** One statement of cypher/: its path there without the ending, its text as it is sent, and what line 1 says it returns. */
export interface CypherStatement {
  readonly name: string;
  readonly text: string;
  readonly returns: string;
}

/** What may stand in for the placeholders `<Kind>` and `<TYPE>` of a file: ids of the vocabulary, never a user's text. */
export interface Expansion {
  readonly kind?: KindId;
  readonly type?: RelationTypeId;
}

export const cypherFolder = join(import.meta.dirname, '..', '..', 'cypher');

/**
 * Which statements and entities count in a view, said once for every file: `<COUNTS r>` for a relation (parameters
 * $without: ids of sources switched off, $statuses, $asOf: an ISO day) and `<VISIBLE e>` for an entity ($without).
 * `since` and `until` are inclusive and a month or year is meant whole, so a shorter `until` is compared as its last moment:
 * '~' sorts after every digit and dash.
 */
const counts = (r: string): string =>
  `(NOT ${r}.source IN $without AND ${r}.status IN $statuses ` +
  `AND coalesce(${r}.since, '') <= $asOf AND $asOf <= coalesce(${r}.until, '9') + '~')`;

const visible = (e: string): string => `any(said IN ${e}.sources WHERE NOT said IN $without)`;

/**
 * `<BEYOND e low>`: the name of e comes after $lowName by code point, as ORDER BY has it on both engines. A plain `>` does
 * not say so: Neo4j compares a stored text with a parameter by UTF-16 unit, where U+20BB7 comes before U+FF08. So texts
 * that part from the parameter at such a character are told apart by what they begin with: $lowWide are the beginnings
 * of $lowName that a character of U+E000 to U+FFFF follows, $lowNarrow those that one above U+FFFF follows.
 */
const beyond = (e: string, bound: string): string => {
  const high = `${e}.name >= start + '\uE000' AND ${e}.name < start + '\uFFFF'`;
  return (
    `((${e}.name > $${bound}Name OR any(start IN $${bound}Wide WHERE ${e}.name STARTS WITH start ` +
    `AND ${e}.name >= start + '\u{10000}' AND NOT (${high}))) ` +
    `AND NOT any(start IN $${bound}Narrow WHERE ${e}.name STARTS WITH start AND ${high}))`
  );
};

const loaded = new Map<string, CypherStatement>();

/**
 * The statement kept in cypher/<name>.cypher, read once and kept.
 * @throws when there is no such file, its first line is not a `//` comment, or a placeholder stays unfilled: mistakes of ours.
 */
export function cypher(name: string, expansion: Expansion = {}): CypherStatement {
  const id = [name, expansion.kind, expansion.type].filter((x) => x !== undefined).join(' ');
  const known = loaded.get(id);
  if (known) return known;
  const file = readFileSync(join(cypherFolder, `${name}.cypher`), 'utf8');
  const [first = '', ...rest] = file.split('\n');
  if (!first.startsWith('// '))
    throw new Error(`cypher/${name}.cypher does not open with a comment that says what it returns`);
  const { kind, type } = expansion;
  if (kind !== undefined && !isKind(kind))
    throw new Error(`${String(kind)} is no kind (of ${Object.keys(kinds).join(', ')})`);
  if (type !== undefined && !isRelationType(type)) throw new Error(`${String(type)} is no type of relation`);
  const text = rest
    .join('\n')
    .replaceAll(/<COUNTS (\w+)>/g, (_, r: string) => counts(r))
    .replaceAll(/<VISIBLE (\w+)>/g, (_, e: string) => visible(e))
    .replaceAll(/<BEYOND (\w+) (\w+)>/g, (_, e: string, bound: string) => beyond(e, bound))
    .replaceAll('<Kind>', kind ?? '<Kind>')
    .replaceAll('<TYPE>', type ?? '<TYPE>')
    .trim();
  if (/<(Kind|TYPE|COUNTS|VISIBLE|BEYOND)\b/.test(text))
    throw new Error(`cypher/${name}.cypher: a placeholder is not filled`);
  const statement = { name, text, returns: first.slice(3).trim() };
  loaded.set(id, statement);
  return statement;
}
