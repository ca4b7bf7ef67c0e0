import { useCallback, useEffect, useState } from 'react';

interface Sentence {
  readonly text: string;
  readonly at: number;
}

/** What was last said aloud (`spoken`, for screen readers) and shown for a moment (`toast`). */
export function useToast() {
  const [spoken, setSpoken] = useState<Sentence | null>(null);
  const [toast, setToast] = useState<Sentence | null>(null);
  const say = useCallback((text: string, how: 'quiet' | 'toast' = 'quiet') => {
    const sentence = { text, at: Date.now() };
    setSpoken(sentence);
    if (how === 'toast') setToast(sentence);
  }, []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), 2600);
    return () => clearTimeout(timer);
  }, [toast]);
  return { toast: toast?.text ?? null, spoken: spoken?.text ?? '', say };
}

/** The polite live region, and the toast that says the same to the eye. */
export function Toast({ toast, spoken }: { readonly toast: string | null; readonly spoken: string }) {
  return (
    <>
      <div className="unseen" role="status" aria-live="polite">
        {spoken}
      </div>
      {toast !== null && (
        <div className="toast" aria-hidden="true">
          {toast}
        </div>
      )}
    </>
  );
}
