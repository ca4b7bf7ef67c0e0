import { Pause, Play, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { TimelineDocument } from '../../api/generated/graphql.ts';
import { useQuery } from '../../api/use-query.ts';
import { monthsOf, standingAt, type Span } from '../../state/timeline.ts';
import { useApp } from '../app-context.ts';
import { Bars } from './Bars.tsx';
import { usePlay } from './use-play.ts';

/** Below the map: when relations begin and end, and a slider over it that sets the date of the whole page. */
export function Timeline() {
  const { t, view, dispatch, today, catalogue } = useApp();
  const { data, failure } = useQuery(TimelineDocument, {});
  const spans = useMemo(
    () =>
      (data?.statistics.spans ?? [])
        .filter(({ source, status }) => !view.off.includes(source.id) && (view.inferred || status !== 'INFERRED'))
        .map(({ since, until, source, count }): Span => ({
          since,
          until,
          count,
          sample: catalogue.samples.has(source.id),
        })),
    [data, view.off, view.inferred, catalogue],
  );
  const months = useMemo(() => monthsOf(spans, today), [spans, today]);
  // While the knob is held its month is shown, not asked about.
  const [held, setHeld] = useState<string | null>(null);
  const asOf = held ?? view.asOf ?? today;
  const at = months.findIndex(({ month }) => month === asOf.slice(0, 7));
  const here = at >= 0 ? at : asOf < (months[0]?.month ?? '') ? 0 : months.length - 1;
  const standing = standingAt(spans, asOf);
  const set = (index: number): void => {
    const month = months[index]?.month;
    setHeld(null);
    if (month !== undefined) dispatch({ do: 'asOf', asOf: month === today.slice(0, 7) ? null : month });
  };
  const play = usePlay(here, months.length - 1, set);
  return (
    <section className="timeline card" aria-label={t.state.timeline}>
      <header>
        <button
          type="button"
          className="tool"
          aria-label={play.on ? t.state.pause : t.state.play}
          disabled={months.length === 0}
          onClick={play.toggle}
        >
          {play.on ? <Pause size={16} strokeWidth={1.75} /> : <Play size={16} strokeWidth={1.75} />}
        </button>
        <b className="numbers">{view.asOf === null && held === null ? t.state.todayIs(today) : asOf}</b>
        <span className="numbers grow">
          {data && (
            <>
              <span className="soft">{t.state.ofStore}</span> {t.state.standing(standing)}
            </>
          )}
        </span>
        <span className="key-begin">{t.state.begins}</span>
        <span className="key-sample">{t.sample}</span>
        <span className="key-end">{t.state.ends}</span>
        <button
          type="button"
          className="chip"
          aria-pressed={view.fades}
          onClick={() => dispatch({ do: 'fades', on: !view.fades })}
        >
          {t.state.fade}
        </button>
        <button
          type="button"
          className="tool"
          aria-label={t.close}
          onClick={() => dispatch({ do: 'timeline', open: false })}
        >
          <X size={16} strokeWidth={1.75} />
        </button>
      </header>
      {data && months.length === 0 && <p className="hint">{t.state.noDates}</p>}
      {!data && failure && <p className="hint hint-wrong">{t.trouble.awayFirst}</p>}
      {months.length > 0 && (
        <Bars
          months={months}
          at={here}
          onHold={(index) => setHeld(months[index]?.month ?? null)}
          onSet={set}
          spoken={`${asOf}，${t.state.standing(standing)}`}
        />
      )}
    </section>
  );
}
