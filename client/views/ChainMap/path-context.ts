import { createContext, useContext } from 'react';
import type { Lens, LensLine, LensMark } from '../../canvas/lens.ts';
import type { Chain } from '../chain.ts';

/** Ways through the graph, each as the ids along it. */
export type Ways = readonly (readonly string[])[];

/** What is looked for or lit for a moment and belongs to no view: it is in no link. */
export interface Drawn {
  /** The ways of a suggestion that the lanes draw now, and how to draw others; null = none. */
  readonly ways: Ways | null;
  readonly draw: (ways: Ways | null) => void;
  /** The end from which a path is wanted while its other end is looked for; null = none is wanted. */
  readonly from: string | null;
  readonly pick: (from: string | null) => void;
}

export const PathContext = createContext<Drawn>({
  ways: null,
  draw: () => undefined,
  from: null,
  pick: () => undefined,
});

export const useWays = (): Drawn => useContext(PathContext);

/** The lanes with some ways lit: each thing in the segment it stands in; what stands in none is passed over. */
export function pathLens(ways: Ways, chain: Chain): Lens {
  const homeOf = (id: string): string | undefined => (chain.segments.has(id) ? id : chain.segmentsOf.get(id)?.[0]);
  const segments = new Map<string, LensMark>();
  const companies = new Map<string, 'path'>();
  const lines: LensLine[] = [];
  for (const way of ways) {
    for (const id of way) if (chain.segmentsOf.has(id)) companies.set(id, 'path');
    const homes = way.flatMap((id) => homeOf(id) ?? []);
    homes.forEach((home, i) => {
      segments.set(home, { tone: 'path', depth: 0 });
      const from = homes[i - 1];
      if (from !== undefined && from !== home) lines.push({ from, to: home, tone: 'path', depth: 0 });
    });
  }
  return { segments, companies, lines, dims: true, counts: true, heads: new Map(), callouts: [] };
}
