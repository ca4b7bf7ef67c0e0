import { useMemo } from 'react';
import { CandidatesDocument, type CandidatesQuery } from '../../api/generated/graphql.ts';
import { useMore } from '../../api/use-more.ts';
import { useApp } from '../app-context.ts';
import { Evidence } from '../Inspect/Evidence.tsx';
import { MoreRows } from '../parts/MoreRows.tsx';
import { Suggestion } from './Suggestion.tsx';

/** Who could fill a gap: suggestions, each with its reasons. */
export function Candidates({ segment }: { readonly segment: string }) {
  const { t, language, view, scope } = useApp();
  const { pages, failure, more } = useMore(
    CandidatesDocument,
    { segment, scope },
    ({ candidates }) => candidates.pageInfo,
    ({ candidates }) => view.lit === null || candidates.nodes.some(({ entity }) => entity.id === view.lit),
  );
  const found = pages[0]?.candidates;
  const rows = pages.flatMap(({ candidates }) => candidates.nodes);
  return (
    <section className="group potential" aria-label={t.suggest.candidates}>
      <h3 className="group-head">
        <span>{t.suggest.candidates}</span>
        <span className="soft numbers">{found?.totalCount}</span>
        <em>{t.inspect.inferredTag}</em>
      </h3>
      <p className={failure ? 'hint hint-wrong' : 'hint'}>
        {failure
          ? failure[language]
          : !found
            ? t.trouble.busy
            : found.totalCount === 0
              ? t.suggest.noCandidates
              : t.suggest.hint}
      </p>
      {rows.map((row) => (
        <Candidate key={row.entity.id} row={row} segment={segment} />
      ))}
      <MoreRows shown={rows.length} total={found?.totalCount ?? 0} onMore={more} />
    </section>
  );
}

interface CandidateProps {
  readonly row: CandidatesQuery['candidates']['nodes'][number];
  readonly segment: string;
}

function Candidate({ row, segment }: CandidateProps) {
  const { t, dispatch } = useApp();
  const { entity, paths, support, ties } = row;
  const ways = useMemo(() => paths.map(({ entities }) => entities.map(({ id }) => id)), [paths]);
  const links = [...new Map(paths.flatMap(({ relations }) => relations.map((one) => [one.id, one] as const))).values()];
  return (
    <Suggestion entity={entity} note={t.suggest.score(support.totalCount, ties.totalCount)} ways={ways}>
      <Evidence links={links} total={links.length} />
      {entity.kind === 'Company' && (
        <button
          type="button"
          className="more-rows"
          onClick={() => dispatch({ do: 'add', addition: { company: entity.id, segment } })}
        >
          {t.suggest.tryAdd}
        </button>
      )}
    </Suggestion>
  );
}
