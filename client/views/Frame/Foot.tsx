import { Code, Table2 } from 'lucide-react';
<<<<<<< HEAD
import { scopeOf, useApp } from '../app-context.ts';
import { otherOf } from '../Compare/scopes.ts';
import { useFree } from '../ChainMap/free-context.ts';
=======
import { useApp } from '../app-context.ts';
import { idsOf, useFree } from '../ChainMap/free-context.ts';
>>>>>>> 8c72f49 (The query page of GraphiQL's own editors: examples over what the store holds, fields, recent queries, tables, and any result as a picture; every view shows its query)
import { useData } from '../data-context.ts';
import { publisherOf } from '../parts/source-label.ts';
import { oneLine, queryPageOf, viewQuery } from './view-query.ts';

/** The foot: the table, what is drawn, the very query that drew it, and how new the newest source is. */
export function Foot() {
  const { t, language, view, dispatch, catalogue, place, scope } = useApp();
  const { chain } = useData();
<<<<<<< HEAD
  const { nodes, relations } = useFree();
  const other = view.page === 'compare' ? otherOf(view, place, catalogue) : null;
  const asked = viewQuery(view, scope, other && scopeOf({ ...view, asOf: other.asOf }, other.place));
=======
  const { nodes, relations, steps } = useFree();
  const asked = viewQuery(view, scope, idsOf(steps));
>>>>>>> 8c72f49 (The query page of GraphiQL's own editors: examples over what the store holds, fields, recent queries, tables, and any result as a picture; every view shows its query)
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
          ? t.foot.freeCounts(nodes.length, relations.length)
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
