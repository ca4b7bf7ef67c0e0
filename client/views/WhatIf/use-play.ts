import { useEffect, useState } from 'react';
import { useMedia } from '../parts/use-media.ts';

/** Milliseconds a step of the cascade stands. */
const stepTime = 450;

export interface Play {
  /** Steps shown now, 0 (nothing stopped yet) to the last. */
  readonly shown: number;
  readonly playing: boolean;
  /** Whether there is anything to play, and the reader did not ask for less motion. */
  readonly possible: boolean;
  readonly toggle: () => void;
  readonly go: (step: number) => void;
}

/**
 * Which step of a cascade is shown: the one the view holds, or, while it plays, the next every 450 ms. A new answer
 * (`key`) of which no step was chosen plays once by itself.
 */
export function usePlay(key: string, count: number, step: number | null, onStep: (step: number | null) => void): Play {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const [seen, setSeen] = useState('');
  const [frame, setFrame] = useState<number | null>(null);
  const possible = count > 0 && !still;
  if (seen !== key) {
    setSeen(key);
    setFrame(step === null && possible ? 0 : null);
  }
  const playing = frame !== null && frame < count && possible;
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => setFrame(frame + 1), stepTime);
    return () => clearTimeout(timer);
  }, [playing, frame]);
  const held = Math.min(step ?? count, count);
  return {
    shown: playing ? frame : held,
    playing,
    possible,
    toggle: () => {
      if (playing) onStep(frame);
      else onStep(null);
      setFrame(playing ? null : 0);
    },
    go: (next) => {
      setFrame(null);
      onStep(next >= count ? null : Math.max(0, next));
    },
  };
}
