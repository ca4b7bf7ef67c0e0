import { scopeKinds, type KindId } from '../model/kinds.ts';
import { isGoal, mayJoin, referencesOf, relations, wantsGoal, type RelationType } from '../model/relations.ts';
import type { Content } from './content.ts';
import { distinct } from './distinct.ts';
import { finding, Findings, type At, type Finding } from './finding.ts';
import { parseTables } from './parse.ts';
import type { Tables } from './tables.ts';

/** What the store knows apart from the sources that the tables replace. */
export interface KnownIds {
  /** Of each entity its kind, and whether it is a goal; null where nobody says so any more. */
  readonly entities: ReadonlyMap<string, { readonly kind: KindId; readonly goal: boolean | null }>;
  readonly sources: ReadonlySet<string>;
}

export const nothingKnown: KnownIds = { entities: new Map(), sources: new Set() };

function checkSources(content: Content, known: KnownIds, findings: Findings): void {
  for (const { at, it } of [...content.records, ...content.statements, ...content.observations])
    if (!content.sourceIds.has(it.source) && !known.sources.has(it.source))
      findings.add(finding('UNKNOWN_SOURCE', at, 'source', it.source));
}

interface Things {
  readonly kindOf: (id: string) => KindId | undefined;
  readonly known: (id: string) => boolean;
  /** False only when it is known to be none. */
  readonly mayBeGoal: (id: string) => boolean;
}

function checkKinds(content: Content, known: KnownIds, findings: Findings): Things {
  const kinds = new Map<string, KindId>();
  const goals = new Set<string>();
  for (const { at, it } of content.records) {
    const elsewhere = kinds.get(it.entity) ?? known.entities.get(it.entity)?.kind;
    if (elsewhere !== undefined && elsewhere !== it.kind)
      findings.add(finding('TWO_KINDS', at, 'kind', it.entity, elsewhere));
    if (!kinds.has(it.entity)) kinds.set(it.entity, it.kind);
    if (isGoal(it.properties)) goals.add(it.entity);
  }
  return {
    kindOf: (id) => kinds.get(id) ?? known.entities.get(id)?.kind,
    known: (id) => content.entityIds.has(id) || known.entities.has(id),
    mayBeGoal: (id) => goals.has(id) || (known.entities.has(id) && known.entities.get(id)?.goal !== false),
  };
}

/** Whether an id that a cell names is there and of one of the kinds wanted (none = any). */
function checkNamed(
  id: string,
  column: string,
  kinds: readonly string[],
  at: At,
  things: Things,
  findings: Findings,
): void {
  const kind = things.kindOf(id);
  if (!things.known(id)) findings.add(finding('UNKNOWN_ENTITY', at, column, id));
  else if (kind !== undefined && kinds.length > 0 && !kinds.includes(kind))
    findings.add(finding('WRONG_KIND', at, column, id, kinds.join(', ')));
}

function checkStatements(content: Content, things: Things, findings: Findings): void {
  for (const { at, it } of content.statements) {
    checkNamed(it.from, 'from', [], at, things, findings);
    checkNamed(it.to, 'to', [], at, things, findings);
    const { properties }: RelationType = relations[it.type];
    for (const column of referencesOf(it.type)) {
      const named = it.properties[column];
      if (typeof named === 'string') checkNamed(named, column, properties[column]?.kinds ?? [], at, things, findings);
    }
    const [from, to] = [things.kindOf(it.from), things.kindOf(it.to)];
    if (from === undefined || to === undefined) continue;
    if (!mayJoin(it.type, from, to)) findings.add(finding('WRONG_ENDS', at, 'type', it.type, `${from} → ${to}`));
    else if (wantsGoal(it.type, to) && !things.mayBeGoal(it.to)) findings.add(finding('NOT_A_GOAL', at, 'to', it.to));
  }
}

function checkObservations(content: Content, things: Things, findings: Findings): void {
  for (const { at, it } of content.observations) {
    checkNamed(it.entity, 'entity', [], at, things, findings);
    if (it.scope !== null) checkNamed(it.scope, 'scope', scopeKinds, at, things, findings);
  }
}

/** What rows say to each other and to the store. The content is taken as `distinct` leaves it. */
export function checkContent(content: Content, known: KnownIds, findings: Findings): void {
  checkSources(content, known, findings);
  const things = checkKinds(content, known, findings);
  checkStatements(content, things, findings);
  checkObservations(content, things, findings);
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
