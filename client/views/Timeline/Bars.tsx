import type { Month } from '../../state/timeline.ts';
import { useApp } from '../app-context.ts';

interface BarsProps {
  readonly months: readonly Month[];
  readonly at: number;
  /** The knob is being moved. */
  readonly onHold: (index: number) => void;
  /** It was put down. */
  readonly onSet: (index: number) => void;
  readonly spoken: string;
}

const height = { up: 34, down: 18, all: 54 } as const;
/** Thousandths of the width. */
const whole = 1000;

/** Bars up for what begins in a month, hatched where only samples say so, bars down for what ends; a slider lies over them. */
export function Bars({ months, at, onHold, onSet, spoken }: BarsProps) {
  const { t } = useApp();
  const step = whole / months.length;
  const most = Math.max(1, ...months.map(({ begins }) => begins));
  const least = Math.max(1, ...months.map(({ ends }) => ends));
  // Years that have room: at most six, away from the labels of both ends.
  const every = Math.ceil(months.length / 12 / 6);
  const years = months.flatMap(({ month }, i) => {
    const year = Number(month.slice(0, 4));
    const at = i / months.length;
    return month.endsWith('-01') && year % every === 0 && at > 0.12 && at < 0.85 ? [{ year, at }] : [];
  });
  const value = (event: { readonly target: EventTarget }): number => Number((event.target as HTMLInputElement).value);
  return (
    <div className="bars">
      <svg viewBox={`0 0 ${whole} ${height.all}`} preserveAspectRatio="none" aria-hidden="true">
        <pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V4" className="hatch" />
        </pattern>
        {months.map(({ month, begins, sample, ends }, i) => {
          const x = i * step + step * 0.12;
          const w = step * 0.76;
          // The root keeps single beginnings visible beside a month of dozens.
          const tall = (n: number): number => Math.sqrt(n / most) * height.up;
          const said = begins - sample;
          return (
            <g key={month} className={i > at ? 'later' : ''}>
              {begins > 0 && (
                <rect className="begin-sample" x={x} y={height.up - tall(begins)} width={w} height={tall(begins)} />
              )}
              {said > 0 && <rect className="begin" x={x} y={height.up - tall(said)} width={w} height={tall(said)} />}
              {ends > 0 && (
                <rect
                  className="end"
                  x={x}
                  y={height.up + 1}
                  width={w}
                  height={Math.sqrt(ends / least) * height.down}
                />
              )}
            </g>
          );
        })}
        <path className="axis" d={`M0 ${height.up + 0.5}H${whole}`} />
      </svg>
      <input
        type="range"
        className="bars-slider"
        min={0}
        max={months.length - 1}
        value={at}
        aria-label={t.scope.asOfLabel}
        aria-valuetext={spoken}
        onChange={(event) => onHold(value(event))}
        onPointerUp={(event) => onSet(value(event))}
        onKeyUp={(event) => onSet(value(event))}
        onBlur={(event) => {
          if (value(event) !== at) onSet(value(event));
        }}
      />
      <p className="bars-years numbers" aria-hidden="true">
        <span>{months[0]?.month}</span>
        {years.map(({ year, at }) => (
          <span key={year} className="bars-year" style={{ insetInlineStart: `${at * 100}%` }}>
            {year}
          </span>
        ))}
        <span>{months.at(-1)?.month}</span>
      </p>
    </div>
  );
}
