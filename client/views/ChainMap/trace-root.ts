import type { TraceData } from '../../canvas/types.ts';
import { reached } from '../../state/trace.ts';
import type { View } from '../../state/view.ts';
import type { Chain } from '../chain.ts';
import type { Free } from './free-context.ts';

/** The segment a selected thing stands for on the chain: itself, or the first one a company operates in; null for others. */
export const traceRoot = (id: string | undefined, chain: Chain | null): string | null => {
  if (id === undefined || !chain) return null;
  if (chain.segments.has(id)) return id;
  return chain.segmentsOf.get(id)?.[0] ?? null;
};

const nothing: ReadonlyMap<string, number> = new Map();

/** Relations that carry goods: what a trace follows among what is drawn freely. */
const carries = (type: string): boolean => type === 'SUPPLIES' || type === 'FEEDS';

/**
 * What the view lights; null when nothing is selected or the trace is off. In the free arrangement only a trace that was
 * asked for one way dims the rest: a mere selection does not.
 */
export function traceOf(view: View, chain: Chain | null, { relations }: Pick<Free, 'relations'>): TraceData | null {
  if (view.free !== null) {
    const [picked] = view.selection;
    if (picked === undefined || view.selection.length > 1 || view.trace === 'both' || view.trace === 'none')
      return null;
    const flows = relations.filter(({ type, otherwhen }) => carries(type) && otherwhen == null);
    return {
      root: picked,
      up: view.trace === 'up' ? reached(picked, flows, 'up') : nothing,
      down: view.trace === 'down' ? reached(picked, flows, 'down') : nothing,
    };
  }
  const root = traceRoot(view.selection[0], chain);
  if (root === null || !chain || view.trace === 'none' || view.selection.length > 1) return null;
  return {
    root,
    up: view.trace === 'down' ? nothing : reached(root, chain.flows, 'up'),
    down: view.trace === 'up' ? nothing : reached(root, chain.flows, 'down'),
  };
}
