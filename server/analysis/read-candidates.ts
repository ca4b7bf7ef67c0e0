import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions, Row } from '../graph/graph.ts';
import type { KindId } from '../model/kinds.ts';
import { relationTypeIds, type RelationTypeId } from '../model/relations.ts';
import { counting } from '../model/scope.ts';
import { noSuch, otherKind } from '../model/no-such.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { tieSteps, type Prospectus } from './candidates.ts';
import type { Facts } from './fact.ts';
import { gaps } from './gaps.ts';
import { link, operations } from './links.ts';
import { listed } from './listed.ts';
import { placeKinds } from './places.ts';
import { presences } from './presence.ts';
import { anchors, prospects, tiedSteps, type Surroundings } from './prospects.ts';
import { reader, type Read } from './rows.ts';
import { partsOf } from './subsegments.ts';
import type { TypedLink } from './ways.ts';
import { wholesOf } from './wholes.ts';

const refused = (zh: string, en: string): UserInputError => new UserInputError({ zh, en }, 'segment');

/** @throws UserInputError naming `segment` when it is no gap of the scope: why not is said. */
async function checkGap(read: Read, facts: Facts, id: string): Promise<void> {
  if (gaps(facts).some(({ segment }) => segment === id)) return;
  if (!facts.segments.some((segment) => segment.id === id)) {
    const [row] = await read('named', { ids: [id] });
    if (!row) throw noSuch(['Segment'], id, 'segment');
    const kind = textIn(row, 'kind') as KindId;
    throw kind === 'Segment'
      ? refused(`“${id}”的来源都已关闭。`, `Every source of "${id}" is switched off.`)
      : otherKind(['Segment'], id, kind, 'segment');
  }
  if (presences(facts).get(id)?.presence === 'present')
    throw refused(
      `环节“${id}”在此范围内已有企业，不是缺口，无需补链。`,
      `The segment "${id}" is present in this scope: it is no gap, so there is nothing to fill.`,
    );
  if (!listed(facts).some((segment) => segment.id === id))
    throw refused(
      `环节“${id}”不在此范围所列的环节之中。`,
      `The segment "${id}" is not among those that this scope lists.`,
    );
  throw refused(
    `环节“${id}”不是缺口：此范围内没有企业、下游环节或规划需要它。`,
    `The segment "${id}" is no gap: no company, segment downstream or plan of this scope asks for it.`,
  );
}

const typedLink = (row: Row): TypedLink => ({ ...link(row), type: textIn(row, 'type') as RelationTypeId });

/** The links of these types that touch the entities, and the kinds of their other ends. */
async function touching(
  read: Read,
  ids: readonly string[],
  types: readonly RelationTypeId[],
  aside: readonly KindId[],
) {
  if (ids.length === 0) return { links: [], kindOf: new Map<string, KindId>() };
  const [out, into] = await Promise.all([
    read('touching-out', { ids, types, aside }),
    read('touching-in', { ids, types, aside }),
  ]);
  const kindOf = new Map([
    ...out.map((row) => [textIn(row, 'toId'), textIn(row, 'otherKind') as KindId] as const),
    ...into.map((row) => [textIn(row, 'fromId'), textIn(row, 'otherKind') as KindId] as const),
  ]);
  return { links: [...out, ...into].map(typedLink), kindOf };
}

/** What is tied to the anchors by who relies on whom and who holds which patents. */
async function science(read: Read, start: readonly string[]): Promise<Pick<Surroundings, 'science' | 'institutes'>> {
  const links: TypedLink[] = [];
  const kindOf = new Map<string, KindId>();
  const seen = new Set(start);
  let level = start;
  for (let step = 0; step < tiedSteps; step++) {
    const found = await touching(read, level, ['RELIES_ON', 'HOLDS', 'TRANSFERRED'], placeKinds);
    for (const one of found.links) links.push(one);
    level = [...found.kindOf.keys()].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
    for (const [id, kind] of found.kindOf) kindOf.set(id, kind);
  }
  const wanted: readonly KindId[] = ['Institute', 'PatentGroup'];
  return {
    science: links,
    institutes: new Set([...kindOf].flatMap(([id, kind]) => (wanted.includes(kind) ? [id] : []))),
  };
}

/**
 * The links in which ties can lie: two levels out from the candidates, and the third from whichever is fewer, what the second
 * reached or the companies in scope.
 */
async function around(read: Read, facts: Facts, start: readonly string[]): Promise<TypedLink[]> {
  const aside: readonly KindId[] = [...placeKinds, 'Segment'];
  const links: TypedLink[] = [];
  const seen = new Set(start);
  let level = start;
  const here = facts.companies.filter(({ unnamed }) => !unnamed).map(({ id }) => id);
  for (let step = 1; step <= tieSteps; step++) {
    const from = step === tieSteps && here.length < level.length ? here : level;
    const found = await touching(read, from, relationTypeIds, aside);
    for (const one of found.links) links.push(one);
    level = [...found.kindOf.keys()].filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  return links;
}

/**
 * Reads what the candidates for a gap want of the graph, in at most sixteen statements; ties are looked for from the candidates
 * on, never through all companies.
 * @throws UserInputError naming `segment`: nothing has the id, another kind has it, it is present, not listed, or nothing asks for it.
 */
export async function readCandidates(
  graph: Graph,
  facts: Facts,
  segment: string,
  options?: ReadOptions,
): Promise<Prospectus> {
  const read = reader(graph, counting(facts.scope), options);
  await checkGap(read, facts, segment);
  const parts = [...(partsOf(facts).get(segment) ?? [segment])];
  const wholes = [...(wholesOf(facts).get(segment) ?? [segment])];
  const [operationRows, hosts, funds] = await Promise.all([
    read('operations-into', { ids: parts }),
    read('links-into', { ids: wholes }, { type: 'HOSTS' }),
    read('links-into', { ids: [segment] }, { type: 'FUNDS' }),
  ]);
  const places = facts.scope.places && new Set(facts.scope.places);
  const known = {
    facts,
    segment,
    operations: operations(operationRows),
    unnamed: new Set(operationRows.filter((row) => row.unnamed === true).map((row) => textIn(row, 'fromId'))),
    hosts: hosts.map(link).filter(({ from }) => !places || places.has(from)),
    funds: funds.map(link),
  };
  const of: Surroundings = { ...known, ...(await science(read, anchors(known))) };
  const who = [...new Set(prospects(of).flatMap((some) => some.who))];
  return { of, around: await around(read, facts, who) };
}
