import { wordOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useFree } from '../ChainMap/free-context.ts';
import { KindIcon } from '../parts/KindIcon.tsx';

/** The kinds of the free arrangement: how many are drawn, how many neighbours are not; a row hides its nodes. */
export function Kinds() {
  const { t, view, dispatch, catalogue, language } = useApp();
  const { nodes, undrawn } = useFree();
  const drawn = new Map<string, number>();
  for (const { kind } of nodes) drawn.set(kind, (drawn.get(kind) ?? 0) + 1);
  return (
    <section>
      <h2 className="panel-head">
        {t.filters.kinds} <small>{t.filters.hint}</small>
      </h2>
      {catalogue.vocabulary.kinds
        .filter(({ id }) => drawn.has(id))
        .map((word) => {
          const key = `kind:${word.id}`;
          const left = undrawn.get(word.id) ?? 0;
          return (
            <button
              key={word.id}
              type="button"
              className="row legend-row"
              aria-pressed={!view.hidden.includes(key)}
              onClick={() => dispatch({ do: 'hide', key })}
            >
              <KindIcon kind={word.id} />
              <span>{wordOf(word, language)}</span>
              <span className="numbers">{drawn.get(word.id)}</span>
              <span className="numbers soft undrawn">{left > 0 ? `+${left}` : ''}</span>
            </button>
          );
        })}
    </section>
  );
}
