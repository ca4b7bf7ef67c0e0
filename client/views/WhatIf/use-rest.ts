import { useMemo } from 'react';
import { MoreEffectsDocument, type WhatIfQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { listNames, listsOf, type Asked, type Edge, type ListName } from './outcome.ts';

/** Pages of one list that are read on: two thousand lines are more than anybody reads, and the figures count all of them. */
const mostPages = 20;

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

/** What follows the first page of one list; nothing is asked while the whole is not here, or ends with it. */
function useRestOf(name: ListName, asked: Asked, answer: WhatIfQuery['whatIf'] | null): readonly Edge[] {
  const info = answer === null ? undefined : listsOf<Page>(answer)[name]?.pageInfo;
  const flags = Object.fromEntries(listNames.map((one) => [one, one === name])) as Record<ListName, boolean>;
  const { pages } = usePages(
    MoreEffectsDocument,
    info?.hasNextPage === true ? { ...asked, ...flags, after: info.endCursor } : null,
    ({ whatIf }, come) => {
      const end = listsOf<Page>(whatIf)[name]?.pageInfo;
      return end?.hasNextPage === true && come.length < mostPages ? end.endCursor : null;
    },
  );
  return useMemo(
    () => (info?.hasNextPage === true ? pages.flatMap(({ whatIf }) => listsOf<Page>(whatIf)[name]?.edges ?? []) : []),
    [pages, info, name],
  );
}

/** What follows the first page of each list of a what-if, as it comes. */
export function useRest(
  asked: Asked,
  answer: WhatIfQuery['whatIf'] | null,
): Readonly<Record<ListName, readonly Edge[]>> {
  const companies = useRestOf('companies', asked, answer);
  const segments = useRestOf('segments', asked, answer);
  const single = useRestOf('single', asked, answer);
  const opened = useRestOf('opened', asked, answer);
  const closed = useRestOf('closed', asked, answer);
  return useMemo(
    () => ({ companies, segments, single, opened, closed }),
    [companies, segments, single, opened, closed],
  );
}
