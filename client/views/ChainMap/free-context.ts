import { createContext, useContext } from 'react';
import type { FreeNode, FreeRelation, FreeStep } from '../../canvas/types.ts';

/** The free arrangement as drawn: nodes, lines, the steps that placed them, and what each kind has left out. */
export interface Free {
  readonly nodes: readonly FreeNode[];
  readonly relations: readonly FreeRelation[];
  readonly steps: readonly FreeStep[];
  /** These and what was drawn before and is gone again: places depend on it. */
  readonly ever: { readonly nodes: readonly FreeNode[]; readonly relations: readonly FreeRelation[] };
  /** From whom each node was drawn; null = it came by itself. */
  readonly from: ReadonlyMap<string, string | null>;
  readonly pinned: ReadonlySet<string>;
  /** What hands hid. */
  readonly away: ReadonlySet<string>;
  /** Neighbours not drawn, by kind; one that hangs on two nodes counts twice, as it does on their badges. */
  readonly undrawn: ReadonlyMap<string, number>;
  /** Neighbours of a node by relation, direction and kind: all of them, and how many are not drawn. */
  readonly groups: ReadonlyMap<string, readonly NeighbourGroup[]>;
  /** The ways of the view's path, best first; null = none is looked at, or they are not known yet. */
  readonly ways: readonly (readonly string[])[] | null;
  /** How often what is folded together was opened, by node and kind. */
  readonly unfolded: ReadonlyMap<string, number>;
}

/** Neighbours of one node over one relation, in one direction, of one kind. */
export interface NeighbourGroup {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly kind: string;
  readonly count: number;
  readonly left: number;
}

export const noFree: Free = {
  nodes: [],
  relations: [],
  steps: [],
  ever: { nodes: [], relations: [] },
  from: new Map(),
  pinned: new Set(),
  away: new Set(),
  undrawn: new Map(),
  groups: new Map(),
  ways: null,
  unfolded: new Map(),
};

/** What the steps draw, in their order. */
export const idsOf = ({ nodes }: Pick<Free, 'nodes'>): readonly string[] => nodes.map(({ id }) => id);

export const FreeContext = createContext<Free>(noFree);

export const useFree = (): Free => useContext(FreeContext);
