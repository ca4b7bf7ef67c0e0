/** At most `count` unseen neighbours of `id`, of one relation, direction and kind when given. */
export interface Expansion {
  readonly is: 'expand';
  readonly id: string;
  readonly count: number;
  readonly type?: string;
  readonly direction?: 'OUT' | 'IN';
  readonly kind?: string;
  /** How many levels are drawn: 2 = also some of the neighbours of what is drawn first, and so on; 1 when left out. */
  readonly depth?: 2 | 3;
}

/** Of the further levels of an expansion: of how many nodes some are drawn, and how many of each. Few: they multiply. */
export const furtherLevels = [
  { nodes: 12, each: 3 },
  { nodes: 36, each: 1 },
] as const;

/** Where a node stands, whole units. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Where a layout put a node; the node is named by the short key of its id (laid-spots.ts), so that links stay short. */
export interface LaidSpot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The layouts that can be asked for; the lanes are no layout but the other arrangement. */
export const layouts = ['force', 'layers', 'rings'] as const;
export type Layout = (typeof layouts)[number];

/** What can be done to several nodes at once. */
export const manySteps = ['put', 'hide', 'only', 'pin', 'unpin'] as const;

/**
 * One thing done to the free arrangement. The list of steps is the whole arrangement: link, undo and saved view hold the
 * list, and every prefix of it replays to equal positions.
 */
export type Step =
  | Expansion
  /** `put` draws these too, `hide` hides them, `only` hides all others, `pin` and `unpin` set and take the pin. */
  | { readonly is: (typeof manySteps)[number]; readonly ids: readonly string[] }
  /** Takes back what was drawn from `id`. */
  | { readonly is: 'fold'; readonly id: string }
  /** Hands put it there; it is pinned. */
  | ({ readonly is: 'move' } & Spot)
  /** Draws the shortest ways between two. */
  | { readonly is: 'ways'; readonly from: string; readonly to: string }
  /** A layout was asked for: where it put each node. The places are kept, for the layout may differ between machines. */
  | { readonly is: 'lay'; readonly layout: Layout; readonly at: readonly LaidSpot[] }
  /** Takes twelve more out of what is folded together: the neighbours of `id` of one kind. */
  | { readonly is: 'unfold'; readonly id: string; readonly kind: string };

/** How many neighbours one expansion draws unless asked for more. */
export const stepCount = 12;
/** Above so many an expansion is asked for twice. */
export const stepAsks = 50;
/** The most neighbours one expansion may draw: no answer holds more. */
export const stepLimit = 500;
/** The most nodes whose places a link holds. */
export const spotLimit = 2000;
