/**
 * Keeps the newest few answers of something dear, by key; an answer under way is shared, a failed one is forgotten.
 * @param most how many are kept; the one longest unused goes first
 */
export function keeper<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    const answer = known ?? make();
    kept.delete(key);
    kept.set(key, answer);
    if (!known) answer.catch(() => kept.get(key) === answer && kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return answer;
  };
}

/** The answer, or the signal's reason when that comes first: one request may give up on what others still wait for. */
export function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
