import { useEffect, useState } from 'react';

/** Milliseconds a month is shown. */
const beat = 700;

/** Walks from where the slider is to its end, a month a beat; from the end it starts over. */
export function usePlay(at: number, last: number, set: (index: number) => void) {
  const [on, setOn] = useState(false);
  useEffect(() => {
    if (!on) return;
    const timer = setTimeout(() => {
      if (at >= last) setOn(false);
      else set(at + 1);
    }, beat);
    return () => clearTimeout(timer);
  }, [on, at, last, set]);
  return {
    on,
    toggle: () => {
      if (!on && at >= last) set(0);
      setOn(!on);
    },
  };
}
