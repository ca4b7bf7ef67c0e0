import { createContext, useContext } from 'react';
import type { FreeNode, FreeRelation, FreeStep } from '../../canvas/types.ts';

/** The free arrangement as drawn: nodes, lines, the steps that placed them, and what each kind has left out. */
export interface Free {
  readonly nodes: readonly FreeNode[];
  readonly relations: readonly FreeRelation[];
  readonly steps: readonly FreeStep[];
  /** Neighbours not drawn, by kind; one that hangs on two nodes counts twice, as it does on their badges. */
  readonly undrawn: ReadonlyMap<string, number>;
}

export const noFree: Free = { nodes: [], relations: [], steps: [], undrawn: new Map() };

/** What the steps draw, in their order. */
export const idsOf = (steps: readonly FreeStep[]): readonly string[] =>
  steps.flatMap((step) => (step.step === 'start' ? step.ids : step.step === 'expand' ? step.added : []));

export const FreeContext = createContext<Free>(noFree);

export const useFree = (): Free => useContext(FreeContext);
