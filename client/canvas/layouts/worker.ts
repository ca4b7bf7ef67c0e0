import type { Spot } from '../types.ts';
import type { Arrange, LayoutJob, LayoutName } from './job.ts';
import { force } from './force.ts';
import { layers } from './layers.ts';
import { rings } from './rings.ts';
import { settle } from './settle.ts';

// The worker that lays out: the page stays at hand meanwhile, and the libraries come only when a layout is asked for.

/** What the worker says: the places, or why there are none. */
export type Laid = { readonly spots: readonly Spot[] } | { readonly failure: string };

const arrange: Readonly<Record<LayoutName, Arrange>> = { force, layers, rings };

async function laid({ layout, ...job }: LayoutJob): Promise<Laid> {
  try {
    return { spots: settle(job.nodes, await arrange[layout](job)) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = (event: MessageEvent<LayoutJob>) => {
  void laid(event.data).then((answer) => self.postMessage(answer));
};
