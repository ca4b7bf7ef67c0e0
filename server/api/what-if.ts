import { bestAdditions, type BestAddition } from '../analysis/best-additions.ts';
import { changeIn } from '../analysis/change.ts';
import { severityAfter } from '../analysis/demand.ts';
import type { GapChange } from '../analysis/gap-changes.ts';
import { gaps, sum } from '../analysis/gaps.ts';
import { production } from '../analysis/production.ts';
import { readChange, type ChangeInput } from '../analysis/read-change.ts';
import { rulesAfter } from '../analysis/reason-evidence.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { whatIf, type WhatIf } from '../analysis/what-if.ts';
import type { PageArgs } from '../explore/page.ts';
import { lookedUp, pageOf } from './connection.ts';
import { becausePage, effectEvidencePage, effectPage, type After } from './effect.ts';
import type { Resolvers } from './executable-schema.ts';

const ownId = (id: string): string => id;

const gapOf = ({ production: p, entity }: After<GapChange>) =>
  gaps(p.trade.facts).find(({ segment }) => segment === entity);

const severityOf = (change: After<GapChange>): number =>
  change.closing === null
    ? severityAfter(change.production, change.after, change.entity)
    : (gapOf(change)?.severity ?? 0);

const total = ({ production: p, after }: WhatIf, changes: readonly GapChange[]): number =>
  sum(changes.map((change) => severityOf({ ...change, production: p, after })));

/** Resolvers of what happens when something is removed or added. */
export const whatIfResolvers: Resolvers = {
  Query: {
    whatIf: async (_, args: ChangeInput & { scope?: ScopeInput | null }, context): Promise<WhatIf> => {
      const { graph, options } = context;
      const { trade, change } = await readChange(graph, await context.trade(args.scope), args, options);
      const p = production(trade);
      return whatIf(p, changeIn(p, change));
    },
  },
  WhatIf: {
    companiesRemoved: ({ companiesRemoved }: WhatIf, args: PageArgs, { entity }) =>
      lookedUp(pageOf(companiesRemoved, args, 'companies removed', ownId), entity),
    companiesLost: (result: WhatIf, args: PageArgs) => effectPage(result, result.companiesLost, args, 'companies lost'),
    segmentsLost: (result: WhatIf, args: PageArgs) => effectPage(result, result.segmentsLost, args, 'segments lost'),
    segmentsSingle: (result: WhatIf, args: PageArgs) =>
      effectPage(result, result.segmentsSingle, args, 'segments single'),
    gapsOpened: (result: WhatIf, args: PageArgs) => effectPage(result, result.gapsOpened, args, 'gaps opened'),
    gapsClosed: (result: WhatIf, args: PageArgs) => effectPage(result, result.gapsClosed, args, 'gaps closed'),
    severityOpened: (result: WhatIf) => total(result, result.gapsOpened),
    severityClosed: (result: WhatIf) => total(result, result.gapsClosed),
    bestAdditions: (result: WhatIf, args: PageArgs) =>
      pageOf(bestAdditions(result), args, 'best additions', ({ segment }) => segment),
  },
  GapChange: {
    entity: ({ entity }: GapChange, _args, context) => context.entity(entity),
    because: becausePage,
    rules: (change: After<GapChange>) =>
      change.closing === null
        ? rulesAfter(change.production, change.after, change.entity)
        : (gapOf(change)?.rules ?? []),
    severity: severityOf,
    evidence: effectEvidencePage,
  },
  BestAddition: {
    segment: ({ segment }: BestAddition, _args, { entity }) => entity(segment),
    closes: ({ closes }: BestAddition, args: PageArgs, { entity }) =>
      lookedUp(pageOf(closes, args, 'closes', ownId), entity),
    opens: ({ opens }: BestAddition, args: PageArgs, { entity }) =>
      lookedUp(pageOf(opens, args, 'opens', ownId), entity),
  },
};
