import { useApp } from '../app-context.ts';
import { Completeness } from './Completeness.tsx';
import { Facets } from './Facets.tsx';
import { Kinds } from './Kinds.tsx';
import { Presence } from './Presence.tsx';
import { Relations } from './Relations.tsx';
import { Sources } from './Sources.tsx';

/** The left panel: how complete, what the marks mean and how many there are, which sources count. */
export function Filters() {
  const { t, view } = useApp();
  return (
    <aside className="filters" aria-label={t.filters.label}>
      {view.free === null ? (
        <>
          <Completeness />
          <Presence />
        </>
      ) : (
        <Kinds />
      )}
      <Relations />
      <Sources />
      <Facets />
    </aside>
  );
}
