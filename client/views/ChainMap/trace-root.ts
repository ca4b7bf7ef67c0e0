import type { TraceData } from '../../canvas/types.ts';
import { reached } from '../../state/trace.ts';
import type { View } from '../../state/view.ts';
import type { Chain } from '../chain.ts';

/** The segment a selected thing stands for on the chain: itself, or the first one a company operates in; null for others. */
export const traceRoot = (id: string | undefined, chain: Chain | null): string | null => {
  if (id === undefined || !chain) return null;
  if (chain.segments.has(id)) return id;
  return chain.segmentsOf.get(id)?.[0] ?? null;
};

const nothing: ReadonlyMap<string, number> = new Map();

/** What the view lights on the lanes; null when nothing is selected or the trace is off. */
export function traceOf(view: View, chain: Chain | null): TraceData | null {
  const root = traceRoot(view.selection[0], chain);
  if (root === null || !chain || view.trace === 'none' || view.free !== null || view.selection.length > 1) return null;
  return {
    root,
    up: view.trace === 'down' ? nothing : reached(root, chain.flows, 'up'),
    down: view.trace === 'up' ? nothing : reached(root, chain.flows, 'down'),
  };
}
