import type { Spot } from '../types.ts';
import type { LayoutJob } from './job.ts';
import type { Laid } from './worker.ts';

/**
 * Has a worker lay out; its libraries are loaded at the first call.
 * @throws Error when the layout fails or the worker cannot be had
 */
export async function askLayout(job: LayoutJob): Promise<readonly Spot[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = await new Promise<Laid>((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<Laid>) => resolve(event.data);
      worker.onerror = (event) => reject(new Error(event.message || 'the layout worker did not start'));
      worker.postMessage(job);
    });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.spots;
  } finally {
    worker.terminate();
  }
}
