import { useState } from 'react';
import type { TypedDocumentString } from './generated/graphql.ts';
import { usePages, type Pages } from './use-pages.ts';

/** A list of which a reader asks for more. */
export interface More<T> extends Pages<T> {
  readonly more: () => void;
}

interface End {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** Pages that are looked through for what must be shown, and no further: a link may name what is not there. */
const mostLooked = 20;

/** Where the next page begins: while more is wanted than came, or what is looked for is not among it; null = nowhere. */
export const nextOf = <T>(
  come: readonly T[],
  { hasNextPage, endCursor }: End,
  wanted: number,
  found: (page: T) => boolean,
): string | null => {
  const looks = come.length < mostLooked && !come.some(found);
  return hasNextPage && (come.length < wanted || looks) ? endCursor : null;
};

/**
 * Asks for the first page of a list, then for one more each time the reader wants it. A new question begins anew.
 * @param end where a page ends
 * @param found whether a page holds what must be shown in any case: pages are asked for until one does
 */
export function useMore<T, V extends { after?: string | null | undefined }>(
  operation: TypedDocumentString<T, V>,
  variables: V | null,
  end: (page: T) => End,
  found: (page: T) => boolean = () => true,
): More<T> {
  const question = JSON.stringify(variables);
  const [asked, setAsked] = useState({ question, pages: 1 });
  const wanted = asked.question === question ? asked.pages : 1;
  const pages = usePages(operation, variables, (page, come) => nextOf(come, end(page), wanted, found));
  return { ...pages, more: () => setAsked({ question, pages: Math.max(wanted, pages.pages.length) + 1 }) };
}
