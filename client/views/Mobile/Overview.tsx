import { nameOf } from '../../text/names.ts';
import { useApp } from '../app-context.ts';
import { useCanvas } from '../ChainMap/use-canvas.ts';
import { laneCount } from '../chain.ts';
import { useData } from '../data-context.ts';

interface OverviewProps {
  readonly lane: string | null;
  readonly onLane: (lane: string) => void;
}

const pads = { left: 8, top: 40, right: 8, bottom: 6 };

/** The whole chain as a small picture in presence colours, and the switch between its lanes. */
export function Overview({ lane, onLane }: OverviewProps) {
  const { t, language, dispatch } = useApp();
  const { chain } = useData();
  const { attach } = useCanvas(pads, (event) => {
    if (event.type === 'select' && event.id !== null) dispatch({ do: 'select', id: event.id });
  });
  return (
    <div className="overview card">
      <div className="canvas-host" ref={attach} />
      <div className="lane-switch" role="group" aria-label={t.map.lanes}>
        {chain?.answer.lanes.map((row) => {
          const { present, all } = laneCount(chain, row.id);
          return (
            <button key={row.id} type="button" aria-pressed={row.id === lane} onClick={() => onLane(row.id)}>
              <b>
                {row.id} <span className="unseen">{nameOf(row, language)}</span>
              </b>
              <span className="numbers">
                {t.mobile.present} {present}/{all}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
