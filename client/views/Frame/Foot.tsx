import { Code, Table2 } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { useData } from '../data-context.ts';
import { publisherOf } from '../parts/source-label.ts';
import { usePageQuery } from './use-page-query.ts';
import { oneLine, queryPageOf } from './view-query.ts';

/** The foot: the table, what is drawn, the very query that drew it, and how new the newest source is. */
export function Foot() {
  const { t, language, view, dispatch, catalogue } = useApp();
  const { chain } = useData();
  const { nodes, relations } = useFree();
  const asked = usePageQuery();
  const away = (how: 'notYet' | 'ended'): number => relations.filter(({ otherwhen }) => otherwhen?.is === how).length;
  // How new the facts are: a sample or a reference chain made yesterday says nothing about the district.
  const dated = catalogue.sources.filter(({ published }) => published !== null);
  const newest = dated.find(({ kind }) => kind !== 'SAMPLE' && kind !== 'REFERENCE') ?? dated[0];
  return (
    <footer className="foot">
      <button
        type="button"
        className="foot-button"
        aria-pressed={view.drawer}
        onClick={() => dispatch({ do: 'drawer', open: !view.drawer })}
      >
        <Table2 size={14} strokeWidth={1.75} aria-hidden="true" />
        {t.foot.table}
      </button>
      <span className="numbers">
        {view.free !== null
          ? t.foot.freeCounts(nodes.length, relations.length, away('notYet'), away('ended'))
          : chain && t.foot.counts(chain.answer.segments.length, chain.companies)}
      </span>
      <code className="foot-query" title={t.foot.query}>
        {oneLine(asked)}
      </code>
      <a className="foot-button" href={queryPageOf(asked)} title={t.foot.openQuery}>
        <Code size={14} strokeWidth={1.75} aria-hidden="true" />
        {t.foot.graphql}
      </a>
      {newest && (
        <span className="foot-latest numbers">
          {t.foot.latest(`${newest.published ?? ''} · ${publisherOf(newest, language)}`)}
        </span>
      )}
    </footer>
  );
}
