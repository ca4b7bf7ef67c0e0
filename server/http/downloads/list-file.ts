import type { Request } from 'express';
import { z } from 'zod';
import { coverage } from '../../analysis/coverage.ts';
import type { Facts } from '../../analysis/fact.ts';
import type { ScopeInput } from '../../analysis/scope.ts';
import type { Trade } from '../../analysis/trade.ts';
import type { ListAsked } from '../../exchange/formats/list-frame.ts';
import type { Language } from '../../exchange/formats/list-words.ts';
import type { PlainSheet } from '../../exchange/formats/sheet.ts';
import { readStored } from '../../explore/entities.ts';
import { readSources } from '../../explore/sources.ts';
import type { Graph } from '../../graph/graph.ts';
import type { Scope } from '../../model/scope.ts';
import { UserInputError } from '../../model/user-input-error.ts';

/** What a list is made from: the facts of a scope, kept as the API keeps them. @throws UserInputError, StoreError */
export interface ListSource {
  readonly graph: Graph;
  readonly signal: AbortSignal;
  readonly facts: (scope: ScopeInput) => Promise<Facts>;
  /** The facts, and who supplies whom. */
  readonly trade: (scope: ScopeInput) => Promise<Trade>;
}

/** A list that may be had as a file. */
export interface ListFile {
  /** As it stands in its address and in the name of the file. */
  readonly name: string;
  readonly sheets: (query: Request['query'], source: ListSource) => Promise<Sheets & { readonly scope: Scope }>;
}

interface Sheets {
  /** The list, and what its figures rest on. */
  readonly sheets: readonly [PlainSheet, PlainSheet];
}

/** More rows than this no spreadsheet is read with, and their text would fill the memory. */
const mostRows = 20_000;

/** Parts of a query's text at its commas. */
export const list = z.string().transform((text) => text.split(',').filter((item) => item !== ''));
const id = z.string().min(1);

/** The parameters of every list: those of a Scope under their own names, lists with commas; the language. */
const common = {
  area: id.optional(),
  park: id.optional(),
  cluster: id.optional(),
  chain: id.optional(),
  letter: id.optional(),
  asOf: id.optional(),
  sources: list.optional(),
  withoutSources: list.optional(),
  includeInferred: z
    .enum(['1', 'true', '0', 'false'])
    .transform((text) => text === '1' || text === 'true')
    .optional(),
  lang: z.enum(['zh', 'en']).default('zh'),
};

function paramsOf<T>(schema: z.ZodType<T>, names: readonly string[], query: Request['query']): T {
  const read = schema.safeParse(query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue?.path[0] ?? '');
  throw new UserInputError(
    {
      zh: `参数 ${name} 不对：可用的是 ${names.join('、')}。`,
      en: `The parameter ${name} is wrong; there are ${names.join(', ')}.`,
    },
    name,
  );
}

/** Refuses a list that is too long for a file. @throws UserInputError LIMIT_EXCEEDED */
export function checkRows(rows: number): void {
  if (rows <= mostRows) return;
  throw new UserInputError(
    {
      zh: `清单有 ${rows} 行，超过 ${mostRows} 行；请缩小范围，或只选一种规则。`,
      en: `The list has ${rows} rows, more than ${mostRows}. Choose a smaller scope, or one rule.`,
    },
    'scope',
    'LIMIT_EXCEEDED',
  );
}

/** Who is who among these ids, the sources, and how complete the record is. */
export async function askedOf(facts: Facts, ids: readonly string[], source: ListSource): Promise<ListAsked> {
  const { graph, signal } = source;
  const [entities, sources] = await Promise.all([readStored(graph, ids, { signal }), readSources(graph, { signal })]);
  return { scope: facts.scope, coverage: coverage(facts), entities, sources };
}

/**
 * A list by its name, the parameters it takes beside those of a scope, and how its sheets are made.
 * @throws UserInputError for a parameter that is wrong
 */
export function listFile<Shape extends z.ZodRawShape>(
  name: string,
  own: Shape,
  make: (
    asked: z.infer<z.ZodObject<Shape>>,
    scope: ScopeInput,
    language: Language,
    source: ListSource,
  ) => Promise<Sheets & { readonly scope: Scope }>,
): ListFile {
  const names = [...Object.keys(own), ...Object.keys(common)];
  // Each part is read by its own shape, so that each is typed; together they say which names there are.
  const [mine, others, whole] = [z.object(own), z.object(common), z.strictObject({ ...own, ...common })];
  return {
    name,
    sheets: (query, source) => {
      paramsOf(whole, names, query);
      const { lang, ...said } = paramsOf(others, names, query);
      // What is not said is left out, as a client leaves it out: one scope, one set of facts.
      const scope: ScopeInput = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
      return make(paramsOf(mine, names, query), scope, lang, source);
    },
  };
}
