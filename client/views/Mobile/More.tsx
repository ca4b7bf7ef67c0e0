import { Columns2 } from 'lucide-react';
import { useApp } from '../app-context.ts';
import { Filters } from '../Filters/Filters.tsx';
import { AsOf } from '../Frame/AsOf.tsx';
import { Tools } from '../Frame/Tools.tsx';
import { usePageQuery } from '../Frame/use-page-query.ts';
import { ShowQuery } from '../parts/ShowQuery.tsx';

/** All that a phone's bars have no room for: the tools, the date, the query of the view, the comparison, the filters. */
export function More({ onLeave }: { readonly onLeave: () => void }) {
  const { t, view, dispatch } = useApp();
  const asked = usePageQuery();
  return (
    <>
      <div className="phone-menu">
        <Tools onDone={onLeave} />
        <div className="phone-menu-line">
          <div className="scope">
            <AsOf key={view.asOf ?? ''} />
          </div>
          <ShowQuery named asked={asked} />
        </div>
      </div>
      <button
        type="button"
        className="row phone-page"
        onClick={() => {
          onLeave();
          dispatch({ do: 'page', page: 'compare' });
        }}
      >
        <Columns2 size={20} strokeWidth={1.75} aria-hidden="true" /> {t.pages.compare}
      </button>
      <Filters />
    </>
  );
}
