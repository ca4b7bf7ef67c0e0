import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react';
import { useApp } from '../app-context.ts';
import type { Play } from './use-play.ts';

interface ScrubberProps {
  readonly play: Play;
  readonly count: number;
}

/** The steps of a cascade as a row of buttons: back, each step, on, play. */
export function Scrubber({ play, count }: ScrubberProps) {
  const { t } = useApp();
  const { shown, playing, possible, toggle, go } = play;
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <div className="scrubber card" role="group" aria-label={t.whatIf.scrubber}>
      <button
        type="button"
        className="tool"
        aria-label={t.whatIf.previous}
        aria-disabled={shown === 0}
        onClick={() => go(shown - 1)}
      >
        <ChevronLeft {...icon} />
      </button>
      <div className="scrubber-steps">
        {Array.from({ length: count + 1 }, (_, step) => (
          <button
            key={step}
            type="button"
            className="scrubber-step numbers"
            aria-current={shown === step ? 'step' : undefined}
            onClick={() => go(step)}
          >
            {step === 0 ? t.whatIf.start : t.whatIf.step(step)}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="tool"
        aria-label={t.whatIf.next}
        aria-disabled={shown === count}
        onClick={() => go(shown + 1)}
      >
        <ChevronRight {...icon} />
      </button>
      {possible && (
        <button type="button" className="tool" aria-label={playing ? t.whatIf.pause : t.whatIf.play} onClick={toggle}>
          {playing ? <Pause {...icon} /> : <PlayIcon {...icon} />}
        </button>
      )}
    </div>
  );
}
