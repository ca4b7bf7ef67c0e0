import { marks } from '../../state/mark.ts';
import { useApp } from '../app-context.ts';
import { useData } from '../data-context.ts';
import { MarkGlyph } from '../parts/MarkGlyph.tsx';
import { shareBar } from './share-bar.ts';

/** The legend of states with how many there are, and the bar they make of the chain; a row hides its segments. */
export function Presence() {
  const { t, view, dispatch } = useApp();
  const { chain } = useData();
  return (
    <section>
      <h2 className="panel-head">
        {t.filters.presence} <small>{t.filters.hint}</small>
      </h2>
      {chain && (
        <svg className="bar" viewBox="0 0 1000 6" preserveAspectRatio="none" aria-hidden="true">
          {shareBar(chain.counts).map(({ mark, from, width }) => (
            <rect key={mark} className={`bar-${mark}`} x={from} width={width} height={6} />
          ))}
        </svg>
      )}
      {marks.map((mark) => {
        const key = `presence:${mark}`;
        return (
          <button
            key={mark}
            type="button"
            className="row legend-row"
            aria-pressed={!view.hidden.includes(key)}
            onClick={() => dispatch({ do: 'hide', key })}
          >
            <MarkGlyph mark={mark} />
            <span>{t.marks[mark]}</span>
            <span className="numbers">{chain?.counts[mark] ?? ''}</span>
          </button>
        );
      })}
      {chain !== null && chain.sampleOnly > 0 && (
        <p className="legend-note">
          <span className="dotted numbers">{chain.sampleOnly}</span> {t.filters.dotted}
        </p>
      )}
    </section>
  );
}
