import { passes } from '../../api/failure.ts';
import { emptyView } from '../../state/view.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';

/** Where the chain will stand: that it is being read or, when the question was refused, why it never comes, and the way home. */
export function Waiting({ busy }: { readonly busy: string }) {
  const { t, language, dispatch } = useApp();
  const { failure } = useData();
  if (failure === null || passes(failure)) return <p className="map-waiting">{busy}</p>;
  return (
    <div className="map-waiting map-refused">
      <p>{failure[language]}</p>
      <button type="button" className="button" onClick={() => dispatch({ do: 'load', view: emptyView })}>
        {t.trouble.resetView}
      </button>
    </div>
  );
}
