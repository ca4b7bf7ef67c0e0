import { ChevronLeft, ChevronRight, Pause, Play as PlayIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
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
  const row = useRef<HTMLDivElement>(null);
  // More steps than fit scroll sideways: the one that is shown is never out of sight.
  useEffect(() => {
    const steps = row.current;
    const step = steps?.querySelector<HTMLElement>('[aria-current]');
    if (!steps || !step) return;
    // Only the row moves: the page stays where its reader is.
    const from = step.offsetLeft - steps.offsetLeft;
    if (from < steps.scrollLeft) steps.scrollLeft = from;
    else if (from + step.offsetWidth > steps.scrollLeft + steps.clientWidth)
      steps.scrollLeft = from + step.offsetWidth - steps.clientWidth;
  }, [shown]);
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
      <div className="scrubber-steps" ref={row}>
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
