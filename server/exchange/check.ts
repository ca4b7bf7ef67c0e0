import { scopeKinds, type KindId } from '../model/kinds.ts';
import { readLabels } from '../model/labels.ts';
import type { Value } from '../model/property.ts';
import { isGoal, mayJoin, referencesOf, relations, wantsGoal, type RelationType } from '../model/relations.ts';
import type { EntityRecord, Observation, Statement } from '../model/entity.ts';
import type { Content, Half, HalfRows, Placed } from './content.ts';
import { distinct } from './distinct.ts';
import { finding, Findings, type At, type Finding } from './finding.ts';
import type { FindingCode } from './finding-words.ts';
import { parseTables } from './parse.ts';
import type { Tables } from './tables.ts';
import { Unchecked } from './unchecked.ts';

/** What the store knows apart from the sources that the tables replace. */
export interface KnownIds {
  /** Of each entity its kind, and whether it is a goal; null where nobody says so any more. */
  readonly entities: ReadonlyMap<string, { readonly kind: KindId; readonly goal: boolean | null }>;
  readonly sources: ReadonlySet<string>;
  /** Letters of the lanes of its chains. */
  readonly lanes: ReadonlySet<string>;
}

export const nothingKnown: KnownIds = { entities: new Map(), sources: new Set(), lanes: new Set() };

/** What the rows of some tables are held against, and where what is found goes. */
interface Check {
  readonly content: Content;
  readonly known: KnownIds;
  readonly findings: Findings;
  readonly unchecked: Unchecked;
}

const among = <T>(content: Content, of: (rows: Content | HalfRows) => readonly Placed<T>[]): Placed<T>[] => [
  ...of(content),
  ...of(content.half),
];

/** An id that is nowhere: wrong, unless a file that was not read to its end may yet have it. */
function tellUnknown(
  { findings, unchecked }: Check,
  code: FindingCode,
  cut: readonly string[],
  at: At,
  [column, id]: [string, string],
): void {
  if (cut.length > 0) unchecked.add('UNCHECKED', at, column, cut.join(', '));
  else findings.add(finding(code, at, column, id));
}

function checkSources(check: Check): void {
  const { content, known } = check;
  type Sourced = Pick<Half<EntityRecord>, 'source'>;
  const rows = among<Sourced>(content, (all) => [...all.records, ...all.statements, ...all.observations]);
  for (const { at, it } of rows)
    if (it.source !== null && !content.sourceIds.has(it.source) && !known.sources.has(it.source))
      tellUnknown(check, 'UNKNOWN_SOURCE', content.cut.sources, at, ['source', it.source]);
}

interface Things {
  readonly kindOf: (id: string) => KindId | undefined;
  readonly known: (id: string) => boolean;
  /** False only when it is known to be none. */
  readonly mayBeGoal: (id: string) => boolean;
}

function checkKinds({ content, known, findings }: Check): Things {
  const kinds = new Map<string, KindId>();
  const goals = new Set<string>();
  const rows = among<Pick<Half<EntityRecord>, 'entity' | 'kind' | 'properties'>>(content, ({ records }) => records);
  for (const { at, it } of rows) {
    const { entity, kind } = it;
    if (entity === null || kind === null) continue;
    const elsewhere = kinds.get(entity) ?? known.entities.get(entity)?.kind;
    if (elsewhere !== undefined && elsewhere !== kind)
      findings.add(finding('TWO_KINDS', at, 'kind', entity, elsewhere));
    if (!kinds.has(entity)) kinds.set(entity, kind);
    if (isGoal(it.properties ?? {})) goals.add(entity);
  }
  // What kind of policy a row means whose cells are partly wrong shows when they are mended.
  for (const { it } of content.half.records) if (it.entity !== null) goals.add(it.entity);
  return {
    kindOf: (id) => kinds.get(id) ?? known.entities.get(id)?.kind,
    known: (id) => content.entityIds.has(id) || known.entities.has(id),
    mayBeGoal: (id) => goals.has(id) || (known.entities.has(id) && known.entities.get(id)?.goal !== false),
  };
}

/** Whether an id that a cell names is there and of one of the kinds wanted (none = any). */
function checkNamed(
  check: Check,
  things: Things,
  at: At,
  [column, id]: [string, string],
  kinds: readonly string[] = [],
): void {
  const kind = things.kindOf(id);
  if (!things.known(id)) tellUnknown(check, 'UNKNOWN_ENTITY', check.content.cut.entities, at, [column, id]);
  else if (kind !== undefined && kinds.length > 0 && !kinds.includes(kind))
    check.findings.add(finding('WRONG_KIND', at, column, id, kinds.join(', ')));
}

function checkStatements(check: Check, things: Things): void {
  const { findings } = check;
  for (const { at, it } of among<Half<Omit<Statement, 'key'>>>(check.content, ({ statements }) => statements)) {
    if (it.from !== null) checkNamed(check, things, at, ['from', it.from]);
    if (it.to !== null) checkNamed(check, things, at, ['to', it.to]);
    if (it.type === null) continue;
    const { properties }: RelationType = relations[it.type];
    for (const column of referencesOf(it.type)) {
      const named = it.properties?.[column];
      if (typeof named === 'string') checkNamed(check, things, at, [column, named], properties[column]?.kinds);
    }
    if (it.from === null || it.to === null) continue;
    const [from, to] = [things.kindOf(it.from), things.kindOf(it.to)];
    if (from === undefined || to === undefined) continue;
    if (!mayJoin(it.type, from, to)) findings.add(finding('WRONG_ENDS', at, 'type', it.type, `${from} → ${to}`));
    else if (wantsGoal(it.type, to) && !things.mayBeGoal(it.to)) findings.add(finding('NOT_A_GOAL', at, 'to', it.to));
  }
}

function checkObservations(check: Check, things: Things): void {
  type Named = Pick<Half<Observation>, 'entity' | 'scope'>;
  for (const { at, it } of among<Named>(check.content, ({ observations }) => observations)) {
    if (it.entity !== null) checkNamed(check, things, at, ['entity', it.entity]);
    if (it.scope !== null) checkNamed(check, things, at, ['scope', it.scope], scopeKinds);
  }
}

/** The letters of the lanes that a chain's property tells. */
export const lettersOf = (lanes: Value | undefined): string[] =>
  Array.isArray(lanes) ? readLabels(lanes as readonly string[]).map(({ id }) => id) : [];

/** Tells a segment in a lane that no chain has: most often a slip of the pen, and else a lane without a name. */
function checkLanes({ content, known, findings }: Check): void {
  const lanes = new Set(known.lanes);
  for (const { it } of content.records) for (const letter of lettersOf(it.properties.lanes)) lanes.add(letter);
  // Lanes that could not be read may have the letter.
  if (content.cut.entities.length > 0 || content.half.records.some(({ it }) => it.kind === 'Chain')) return;
  for (const { at, it } of content.records) {
    const { letter } = it.properties;
    if (typeof letter !== 'string' || lanes.has(letter)) continue;
    findings.add(finding('NO_SUCH_LANE', at, 'letter', letter));
    // Once is enough: it is the letter that nobody knows, not the segment.
    lanes.add(letter);
  }
}

/** What rows say to each other and to the store. The content is taken as `distinct` leaves it. */
export function checkContent(content: Content, known: KnownIds, findings: Findings): void {
  const unchecked = new Unchecked();
  const check = { content, known, findings, unchecked };
  checkSources(check);
  const things = checkKinds(check);
  checkStatements(check, things);
  checkObservations(check, things);
  checkLanes(check);
  unchecked.tell(findings);
}

/**
 * Everything that is wrong with the tables of one or several places, or worth telling (level `notice`: a row told twice in
 * the same words). At most `findingLimit` are listed.
 */
export function checkTables(tables: Tables | readonly Tables[], known: KnownIds = nothingKnown): Finding[] {
  const findings = new Findings();
  const content = distinct(parseTables('sheets' in tables ? [tables] : tables, findings), findings);
  checkContent(content, known, findings);
  return findings.list;
}
