import { textIn } from '../graph/cells.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { kinds, type KindId } from '../model/kinds.ts';
import { counting } from '../model/scope.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { readBuyers } from './buyers.ts';
import type { ChangeById } from './change.ts';
import type { Facts } from './fact.ts';
import { placesWithin } from './places.ts';
import { presences } from './presence.ts';
import { reader, type Read } from './rows.ts';
import { tradeWith, type Trade } from './trade.ts';

/** A change as it is asked for. */
export interface ChangeInput {
  /** Ids of companies, segments, parks and areas. */
  readonly remove?: readonly string[] | null;
  readonly add?: readonly { readonly company?: string | null; readonly segment?: string | null }[] | null;
}

/** More than anybody picks by hand; each id is looked up. */
const most = 1000;

const wrong = (field: 'remove' | 'add', zh: string, en: string): UserInputError =>
  new UserInputError({ zh, en }, field);

const nothingThere = (id: string, zh: string, en: string): UserInputError =>
  wrong('remove', `无法移除“${id}”：${zh}。`, `"${id}" cannot be removed: ${en}.`);

async function kindsOf(read: Read, input: ChangeInput): Promise<Map<string, KindId>> {
  const asked = [
    ...(input.remove ?? []).map((id) => ({ id, field: 'remove' as const })),
    ...(input.add ?? []).flatMap(({ company, segment }) => {
      if (segment == null)
        throw wrong(
          'add',
          `新增企业${company == null ? '' : `“${company}”`}时应写明环节（segment）。`,
          `Say in which segment ${company == null ? 'the new company' : `"${company}"`} then operates.`,
        );
      return [segment, ...(company == null ? [] : [company])].map((id) => ({ id, field: 'add' as const }));
    }),
  ];
  if (asked.length > most)
    throw new UserInputError(
      { zh: `一次推演最多改动 ${most} 项。`, en: `One what-if changes at most ${most} things.` },
      asked[0]?.field ?? 'remove',
      'LIMIT_EXCEEDED',
    );
  if (asked.length === 0) return new Map();
  const rows = await read('named', { ids: [...new Set(asked.map(({ id }) => id))] });
  const found = new Map(rows.map((row) => [textIn(row, 'id'), textIn(row, 'kind') as KindId]));
  for (const { id, field } of asked)
    if (!found.has(id)) throw wrong(field, `没有“${id}”。`, `There is nothing with the id "${id}".`);
  return found;
}

const checkKind = (field: 'remove' | 'add', id: string, kind: KindId, wanted: readonly KindId[]): void => {
  if (wanted.includes(kind)) return;
  const zh = wanted.map((one) => kinds[one].zh).join('、');
  const en = wanted.join(', ');
  throw wrong(
    field,
    `“${id}”是${kinds[kind].zh}；此处应为${zh}。`,
    `"${id}" is a ${kind}; what can stand here is ${en}.`,
  );
};

/** Companies, each with the asked id that takes it out. */
async function removed(read: Read, facts: Facts, ids: readonly string[], kindOf: ReadonlyMap<string, KindId>) {
  const companies = new Map<string, string>();
  const segments: string[] = [];
  for (const id of ids) {
    const kind = kindOf.get(id) ?? 'Company';
    checkKind('remove', id, kind, ['Company', 'Segment', 'Park', 'Area']);
    if (kind === 'Company') companies.set(id, id);
    else if (kind === 'Segment') {
      if (presences(facts).get(id)?.presence !== 'present')
        throw nothingThere(id, '此范围内没有企业在这一环节', 'no company of the scope is in this segment');
      segments.push(id);
    } else {
      const rows = await read('companies-in', { places: await placesWithin(read, id) });
      if (rows.length === 0) throw nothingThere(id, '其中没有企业', 'no company lies in it');
      for (const row of rows) if (!companies.has(textIn(row, 'id'))) companies.set(textIn(row, 'id'), id);
    }
  }
  return { companies, segments };
}

/** Whoever is taken out must be somebody here: a company in scope, or one that supplies. */
function checkRemoved(trade: Trade, companies: ReadonlyMap<string, string>, visible: ReadonlySet<string>): void {
  const sellers = new Set(trade.supplies.map(({ from }) => from));
  const felt = new Set<string>();
  for (const [id, asked] of companies) if (visible.has(id) || sellers.has(id)) felt.add(asked);
  for (const asked of companies.values())
    if (!felt.has(asked))
      throw nothingThere(asked, '它不在此范围内，也不向任何企业供货', 'it is not in the scope and supplies nobody');
}

/**
 * Looks a change up and reads what it wants of the graph beyond the scope. Statements hang on how deep places and supplies
 * outside run, and on the number of places removed.
 * @throws UserInputError naming `remove` or `add` and the id: nothing has it, another kind has it, nothing of it is in the
 * scope, no segment is told; LIMIT_EXCEEDED for more than 1,000 ids.
 */
export async function readChange(
  graph: Graph,
  trade: Trade,
  input: ChangeInput,
  options?: ReadOptions,
): Promise<{ readonly trade: Trade; readonly change: ChangeById }> {
  const { facts } = trade;
  const read = reader(graph, counting(facts.scope), options);
  const kindOf = await kindsOf(read, input);
  const { companies, segments } = await removed(read, facts, [...new Set(input.remove ?? [])], kindOf);
  const seen = new Set(facts.segments.map(({ id }) => id));
  const asked = (input.add ?? []).map(({ company, segment }) => ({ company: company ?? null, segment: segment ?? '' }));
  for (const { company, segment } of asked) {
    if (company !== null) checkKind('add', company, kindOf.get(company) ?? 'Company', ['Company']);
    checkKind('add', segment, kindOf.get(segment) ?? 'Segment', ['Segment']);
    if (!seen.has(segment))
      throw wrong('add', `“${segment}”的来源都已关闭。`, `Every source of "${segment}" is switched off.`);
  }
  const here = new Map(facts.companies.map((company) => [company.id, company.unnamed]));
  const coming = new Set(asked.flatMap(({ company }) => (company === null || here.has(company) ? [] : [company])));
  const outside = [...new Set([...coming, ...[...companies.keys()].filter((id) => !here.has(id))])];
  const strangers = outside.length === 0 ? [] : await read('companies-of', { ids: outside });
  const unnamed = new Map([...here, ...strangers.map((row) => [textIn(row, 'id'), row.unnamed === true] as const)]);
  for (const id of coming)
    if (!unnamed.has(id)) throw wrong('add', `“${id}”的来源都已关闭。`, `Every source of "${id}" is switched off.`);
  const wider = await tradeWith(graph, trade, outside, options);
  checkRemoved(wider, companies, new Set(here.keys()));
  const buyers = coming.size === 0 ? [] : [...(await readBuyers(graph, facts.scope, [...coming], options)).values()];
  const additions = asked.map((one) => ({
    ...one,
    unnamed: one.company !== null && unnamed.get(one.company) === true,
  }));
  return { trade: wider, change: { companies, segments, additions, buyers } };
}
