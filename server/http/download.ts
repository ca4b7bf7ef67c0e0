import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { gapRules } from '../analysis/asked.ts';
import { coverage } from '../analysis/coverage.ts';
import type { Facts } from '../analysis/fact.ts';
import { gaps } from '../analysis/gaps.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { csvText } from '../exchange/formats/csv.ts';
import { gapSheets, idsNamed } from '../exchange/formats/gap-sheets.ts';
import { xlsxBytes } from '../exchange/formats/xlsx.ts';
import { readStored } from '../explore/entities.ts';
import { readSources } from '../explore/sources.ts';
import type { Graph } from '../graph/graph.ts';
import { UserInputError } from '../model/user-input-error.ts';
import { deadline } from './deadline.ts';

/** What downloads need of the app. */
export interface DownloadParts {
  readonly graph: Graph;
  /** The facts of a scope, kept as the API keeps them. @throws UserInputError, StoreError */
  readonly facts: (scope: ScopeInput, response: Response, signal: AbortSignal) => Promise<Facts>;
  /** Milliseconds a download may take. */
  readonly deadline: number;
}

const list = z.string().transform((text) => text.split(',').filter((item) => item !== ''));
const id = z.string().min(1);

/** The parameters of a gap list: those of a Scope under their own names, lists with commas; which gaps; the language. */
const gapParams = z.strictObject({
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
  rules: list.pipe(z.array(z.enum(gapRules))).default([]),
  states: list.pipe(z.array(z.enum(['ABSENT', 'UNKNOWN', 'IN_TALKS']))).default([]),
  lang: z.enum(['zh', 'en']).default('zh'),
});

function paramsOf(query: Request['query']): z.infer<typeof gapParams> {
  const read = gapParams.safeParse(query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue?.path[0] ?? '');
  throw new UserInputError(
    {
      zh: `参数 ${name} 不对：可用的是 ${Object.keys(gapParams.shape).join('、')}。`,
      en: `The parameter ${name} is wrong; there are ${Object.keys(gapParams.shape).join(', ')}.`,
    },
    name,
  );
}

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * `/export/gaps.csv` and `/export/gaps.xlsx`: the gaps of a scope as a file, with what they rest on. What is wrong with a
 * parameter is 400, a store that does not answer 503 (failures.ts).
 */
export function downloads({ graph, facts, deadline: most }: DownloadParts): Router {
  const router = Router();
  const send = async (request: Request, response: Response, format: keyof typeof types): Promise<void> => {
    const { rules, states, lang, ...asked } = paramsOf(request.query);
    const signal = deadline(response, most);
    // What is not said is left out, as a client leaves it out: one scope, one set of facts.
    const scopeAsked: ScopeInput = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
    const known = await facts(scopeAsked, response, signal);
    const found = gaps(known);
    const { scope } = known;
    const [entities, sources] = await Promise.all([
      readStored(graph, idsNamed(found, scope), { signal }),
      readSources(graph, { signal }),
    ]);
    const sheets = gapSheets(
      { gaps: found, filter: { rules, states }, coverage: coverage(known), scope, entities, sources },
      lang,
    );
    // Ids may hold what a file name may not.
    const place = (scope.park ?? scope.area ?? 'all').replaceAll(/[^\w-]+/g, '_');
    response
      .setHeader('Content-Type', types[format])
      .setHeader('Content-Disposition', `attachment; filename="gaps-${place}-${scope.asOf}.${format}"`)
      .setHeader('Cache-Control', 'no-store')
      .send(format === 'csv' ? csvText(sheets[0]) : await xlsxBytes(sheets));
  };
  router.get('/export/gaps.csv', (request, response) => send(request, response, 'csv'));
  router.get('/export/gaps.xlsx', (request, response) => send(request, response, 'xlsx'));
  return router;
}
