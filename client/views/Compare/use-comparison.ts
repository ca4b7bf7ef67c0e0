import { useMemo, useState } from 'react';
import { CompareDocument, type CompareQuery, type Scope } from '../../api/generated/graphql.ts';
import type { Failure } from '../../api/failure.ts';
import { useQueries } from '../../api/use-queries.ts';
import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import type { ComparedSegment } from './rows.ts';

type Answer = CompareQuery['compare'];

export interface Comparison {
  /** null until every page is there. */
  readonly rows: readonly ComparedSegment[] | null;
  readonly recorded: Readonly<Record<'a' | 'b', Answer['a']['coverage'] | null>>;
  readonly failure: Failure | null;
}

/** The segments of one scope beside those of another, page after page; nothing is asked while there is no other. */
export function useComparison(a: Scope, b: Scope | null): Comparison {
  const { language } = useApp();
  // Each page says where the next begins: the list of those asked for grows as they come.
  const [asked, setAsked] = useState<readonly string[]>([]);
  const first = b === null ? null : JSON.stringify({ a, b });
  if (first !== (asked[0] ?? null)) setAsked(first === null ? [] : [first]);
  const { answers, failure } = useQueries(CompareDocument, asked);
  const last = answers.get(asked.at(-1) ?? '')?.compare.segments.pageInfo;
  if (first !== null && first === asked[0] && last?.hasNextPage === true && last.endCursor !== null)
    setAsked([...asked, JSON.stringify({ a, b, after: last.endCursor })]);
  const all = last?.hasNextPage === false;
  return useMemo(() => {
    const pages = asked.flatMap((key) => answers.get(key)?.compare ?? []);
    const rows = pages.flatMap(({ segments }) =>
      segments.nodes.map((row): ComparedSegment => ({
        id: row.segment.id,
        name: shortNameOf(row.segment, language),
        inA: row.a.presence === 'PRESENT',
        inB: row.b.presence === 'PRESENT',
        countA: row.a.companyCount,
        countB: row.b.companyCount,
      })),
    );
    const [page] = pages;
    return {
      rows: all ? rows : null,
      recorded: { a: page?.a.coverage ?? null, b: page?.b.coverage ?? null },
      failure,
    };
  }, [answers, asked, all, failure, language]);
}
