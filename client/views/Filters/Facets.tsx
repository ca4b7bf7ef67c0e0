import { dateFacets, statusFacets, type Facet } from '../../state/facets.ts';
import { useApp } from '../app-context.ts';
import { useLines } from '../ChainMap/use-lines.ts';

/** How relations are known and dated, with how many there are of each; a row takes its lines off. */
export function Facets() {
  const { t, view, dispatch } = useApp();
  const lines = useLines();
  const counts = new Map<string, number>();
  for (const { facets } of lines) for (const facet of facets) counts.set(facet, (counts.get(facet) ?? 0) + 1);
  const rows = (facets: readonly Facet[]): readonly Facet[] =>
    facets.filter((facet) => counts.has(facet) || view.hidden.includes(facet));
  const group = (title: string, facets: readonly Facet[]) =>
    rows(facets).length > 0 && (
      <section key={title}>
        <h2 className="panel-head">
          {title} <small>{t.filters.hint}</small>
        </h2>
        {rows(facets).map((facet) => (
          <button
            key={facet}
            type="button"
            className="row legend-row"
            aria-pressed={!view.hidden.includes(facet)}
            onClick={() => dispatch({ do: 'hide', key: facet })}
          >
            <span className="facet-dot" aria-hidden="true" />
            <span>{t.state.facets[facet]}</span>
            <span className="numbers">{counts.get(facet) ?? 0}</span>
          </button>
        ))}
      </section>
    );
  return (
    <>
      {group(t.state.statuses, statusFacets)}
      {group(t.state.dates, dateFacets)}
    </>
  );
}
