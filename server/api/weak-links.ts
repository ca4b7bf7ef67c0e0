import type { ScopeInput } from '../analysis/scope.ts';
import type { Trade } from '../analysis/trade.ts';
import { weakLinkEvidence } from '../analysis/weak-link-evidence.ts';
import {
  rankedWeakLinks,
  weakLinkKey,
  weakLinkRules,
  type WeakLink,
  type WeakLinkRule,
} from '../analysis/weak-links.ts';
import type { PageArgs } from '../explore/page.ts';
import type { KindId } from '../model/kinds.ts';
import { lookedUp, pageOf } from './connection.ts';
import type { Context } from './context.ts';
import type { Resolvers } from './executable-schema.ts';
import { relationsOfIds } from './relation-ids.ts';

interface WeakLinksArgs extends PageArgs {
  readonly scope?: ScopeInput | null;
  readonly rules?: readonly WeakLinkRule[] | null;
}

interface WeakLinkOf extends WeakLink {
  readonly trade: Trade;
}

/** The input when it is of this kind; a company buys a segment or a product. */
const inputOf = async ({ input }: WeakLink, kind: KindId, { entity }: Context) => {
  const found = input === null ? undefined : await entity(input);
  return found?.kind === kind ? found : null;
};

/** Resolvers of what hangs by a thread. */
export const weakLinkResolvers: Resolvers = {
  Query: {
    weakLinks: async (_, args: WeakLinksArgs, context) => {
      const trade = await context.trade(args.scope);
      const rules = weakLinkRules.filter((rule) => args.rules?.includes(rule) ?? true);
      return lookedUp(
        pageOf(rankedWeakLinks(trade, rules), args, `weak links ${rules.join(' ')}`, weakLinkKey),
        (link): WeakLinkOf => ({ ...link, trade }),
      );
    },
  },
  WeakLink: {
    segment: (link: WeakLink, _args, context) => inputOf(link, 'Segment', context),
    product: (link: WeakLink, _args, context) => inputOf(link, 'Product', context),
    company: ({ company }: WeakLink, _args, { entity }) => (company === null ? null : entity(company)),
    supplier: ({ supplier }: WeakLink, _args, { entity }) => (supplier === null ? null : entity(supplier)),
    hhiLow: ({ concentration }: WeakLink) => concentration?.low ?? null,
    hhiHigh: ({ concentration }: WeakLink) => concentration?.high ?? null,
    remainder: ({ concentration }: WeakLink) => concentration?.remainder ?? null,
    unnamed: ({ concentration }: WeakLink) => concentration?.unnamed ?? false,
    shares: ({ concentration }: WeakLink, args: PageArgs, { entity }) =>
      lookedUp(
        pageOf(concentration?.shares ?? [], args, 'shares', ({ company }) => company),
        async ({ company, share }) => ({ company: await entity(company), share }),
      ),
    dependants: ({ dependants }: WeakLink, args: PageArgs) =>
      pageOf(dependants, args, 'dependants', ({ segment }) => segment),
    neededBy: ({ neededBy }: WeakLink, args: PageArgs, { entity }) =>
      lookedUp(
        pageOf(neededBy, args, 'needed by', (id) => id),
        entity,
      ),
    evidence: (link: WeakLinkOf, args: PageArgs, context) =>
      relationsOfIds(weakLinkEvidence(link.trade, link), link.trade.facts.scope, args, context),
  },
};
