import { bestAdditions, type BestAddition } from '../analysis/best-additions.ts';
import { changeIn } from '../analysis/change.ts';
import { rulesOf, severityOf, totalSeverity } from '../analysis/gap-change-weight.ts';
import type { GapChange } from '../analysis/gap-changes.ts';
import { production } from '../analysis/production.ts';
import { readChange, type ChangeInput } from '../analysis/read-change.ts';
import type { ScopeInput } from '../analysis/scope.ts';
import { whatIf, type WhatIf } from '../analysis/what-if.ts';
import type { PageArgs } from '../explore/page.ts';
import { lookedUp, ownId, pageOf } from './connection.ts';
import { becausePage, effectEvidencePage, effectPage, type After } from './effect.ts';
import type { Resolvers } from './executable-schema.ts';

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
    severityOpened: (result: WhatIf) => totalSeverity(result.production, result.after, result.gapsOpened),
    severityClosed: (result: WhatIf) => totalSeverity(result.production, result.after, result.gapsClosed),
    bestAdditions: (result: WhatIf, args: PageArgs) =>
      pageOf(bestAdditions(result), args, 'best additions', ({ segment }) => segment),
  },
  GapChange: {
    entity: ({ entity }: GapChange, _args, context) => context.entity(entity),
    because: becausePage,
    rules: (change: After<GapChange>) => rulesOf(change.production, change.after, change),
    severity: (change: After<GapChange>) => severityOf(change.production, change.after, change),
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
