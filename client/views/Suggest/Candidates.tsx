import { useMemo } from 'react';
import { CandidatesDocument, type CandidatesQuery } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { useApp } from '../app-context.ts';
import { Evidence } from '../Inspect/Evidence.tsx';
import { Suggestion } from './Suggestion.tsx';

/** Who could fill a gap: suggestions, each with its reasons. */
export function Candidates({ segment }: { readonly segment: string }) {
  const { t, language, scope } = useApp();
  const { data, failure } = useQuery(CandidatesDocument, { segment, scope });
  const found = data?.candidates;
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
            : found.nodes.length === 0
              ? t.suggest.noCandidates
              : t.suggest.hint}
      </p>
      {found?.nodes.map((row) => (
        <Candidate key={row.entity.id} row={row} segment={segment} />
      ))}
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
