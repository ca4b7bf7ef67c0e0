import { shortNameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { useData } from '../data-context.ts';

/** Several things selected: their names; one of them is inspected by clicking it. */
export function Selected() {
  const { t, view, dispatch, language } = useApp();
  const { chain } = useData();
  const { nodes } = useFree();
  const name = (id: string): string => {
    const segment = chain?.segments.get(id)?.segment;
    const node = nodes.find((one) => one.id === id);
    const company = chain?.answer.segments
      .flatMap(({ companies }) => companies)
      .find((one) => one.company.id === id)?.company;
    const known = segment ?? node ?? company;
    return known ? shortNameOf(known, language) : id;
  };
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
