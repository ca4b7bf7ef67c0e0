import { useMemo } from 'react';
import { SubstitutesDocument, type SubstitutesQuery } from '../../api/generated/graphql.ts';
import { useMore } from '../../api/use-more.ts';
import type { Text } from '../../text/text.ts';
import { useApp } from '../app-context.ts';
import { Evidence } from '../Inspect/Evidence.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { Suggestion } from './Suggestion.tsx';

type Row = SubstitutesQuery['substitutes']['nodes'][number];

/** Who could stand in for a company: suggestions, each with what the two have in common. */
export function Substitutes({ company }: { readonly company: string }) {
  const { t, language, view, scope } = useApp();
  const { pages, failure, more } = useMore(
    SubstitutesDocument,
    { company, scope },
    ({ substitutes }) => substitutes.pageInfo,
    ({ substitutes }) => view.lit === null || substitutes.nodes.some((row) => row.company.id === view.lit),
  );
  const found = pages[0]?.substitutes;
  const rows = pages.flatMap(({ substitutes }) => substitutes.nodes);
  return (
    <section className="group potential" aria-label={t.suggest.substitutes}>
      <h3 className="group-head">
        <span>{t.suggest.substitutes}</span>
        <span className="soft numbers">{found?.totalCount}</span>
        <em>{t.inspect.inferredTag}</em>
      </h3>
      <p className={failure ? 'hint hint-wrong' : 'hint'}>
        {failure
          ? failure[language]
          : !found
            ? t.trouble.busy
            : found.totalCount === 0
              ? t.suggest.noSubstitutes
              : t.suggest.substitutesHint}
      </p>
      {rows.map((row) => (
        <Substitute key={row.company.id} row={row} of={company} />
      ))}
      <MoreRows shown={rows.length} total={found?.totalCount ?? 0} onMore={more} />
    </section>
  );
}

/** What two companies have in common, in words. */
function common(row: Row, t: Text): string {
  const words: string[] = [row.sameSegment ? t.suggest.shared.SEGMENT : t.suggest.shared.SIBLING];
  if (row.sameProduct) words.unshift(t.suggest.shared.PRODUCT);
  if (row.samePark) words.push(t.suggest.shared.PARK);
  if (row.sameArea) words.push(t.suggest.shared.AREA);
  if (row.sharedCustomers.totalCount > 0) words.push(t.suggest.shared.CUSTOMER);
  return words.join(t.comma);
}

function Substitute({ row, of }: { readonly row: Row; readonly of: string }) {
  const { t } = useApp();
  const ways = useMemo(() => row.segments.nodes.map(({ id }) => [of, id, row.company.id]), [row, of]);
  const independence = row.sameUpstream
    ? t.suggest.sameUpstream
    : row.upstreamCount === 0
      ? t.suggest.noUpstream
      : t.suggest.independence(`${Math.round(row.independence * 100)}%`);
  return (
    <Suggestion entity={row.company} note={independence} ways={ways}>
      <p className="hint">{common(row, t)}</p>
      <Evidence links={row.evidence.nodes} total={row.evidence.totalCount} />
    </Suggestion>
  );
}
