import { createElement } from 'react';
import { useApp } from '../app-context.ts';
import { sourceIconOf } from '../parts/icons.ts';
import { sourceLabel, titleOf } from '../parts/source-label.ts';
import { Switch } from '../parts/Switch.tsx';

/**
 * The sources with their switches: articles first, samples last, newest first within. Off, its statements and what only it
 * names are gone from the view. Sources of kind sample share one switch, as in the scope bar: half a sample is no view.
 */
export function Sources() {
  const { t, language, view, dispatch, catalogue } = useApp();
  const samples = catalogue.sources.filter(({ kind }) => kind === 'SAMPLE');
  const others = catalogue.sources.filter(({ kind }) => kind !== 'SAMPLE');
  const said = others.filter(({ kind }) => kind !== 'REFERENCE');
  const reference = others.filter(({ kind }) => kind === 'REFERENCE');
  const rows = [...said, ...reference].map((source) => [source]);
  if (samples.length > 0) rows.push(samples);
  return (
    <section>
      <h2 className="panel-head">{t.filters.sources}</h2>
      {rows.map((sources) => {
        const [first] = sources;
        if (!first) return null;
        const ids = sources.map(({ id }) => id);
        return (
          <Switch
            key={first.id}
            on={!ids.every((id) => view.off.includes(id))}
            onChange={(on) => dispatch({ do: 'sources', ids, on })}
          >
            {createElement(sourceIconOf(first.kind), { size: 16, strokeWidth: 1.75, 'aria-hidden': true })}
            <span className="source-name" title={sources.map((source) => titleOf(source, language)).join('\n')}>
              {sourceLabel(first, language)}
            </span>
          </Switch>
        );
      })}
    </section>
  );
}
