import { useApp } from '../app-context.ts';
import { useKnownNames } from '../use-known-names.ts';

/** Several things selected: their names; one of them is inspected by clicking it. */
export function Selected() {
  const { t, view, dispatch } = useApp();
  const name = useKnownNames();
  return (
    <div className="selected chips" role="group" aria-label={t.inspect.multiple(view.selection.length)}>
      {view.selection.map((id, i) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-pressed={i === 0}
          onClick={() => dispatch({ do: 'select', id })}
        >
          {name(id)}
        </button>
      ))}
    </div>
  );
}
