import { createElement } from 'react';
import { useApp } from '../app-context.ts';
import { sourceIconOf } from '../parts/icons.ts';
import { sourceLabel } from '../parts/source-label.ts';
import { Switch } from '../parts/Switch.tsx';

/** Every source with its switch; off, its statements and what only it names are gone from the view. */
export function Sources() {
  const { t, view, dispatch, catalogue } = useApp();
  return (
    <section>
      <h2 className="panel-head">{t.filters.sources}</h2>
      {catalogue.sources.map((source) => (
        <Switch
          key={source.id}
          on={!view.off.includes(source.id)}
          onChange={(on) => dispatch({ do: 'sources', ids: [source.id], on })}
        >
          {createElement(sourceIconOf(source.kind), { size: 16, strokeWidth: 1.75, 'aria-hidden': true })}
          <span className="source-name" title={source.title}>
            {sourceLabel(source)}
          </span>
        </Switch>
      ))}
    </section>
  );
}
