import type { CollectionReturnValue, Core } from 'cytoscape';

/** How many elements get the classes of another zoom in one frame: more would hold the window up in the middle of a zoom. */
const slice = 400;

/** The change from the classes of one zoom to those of another: what is in the window at once, the rest frame by frame. */
export class Levels {
  /** What is still to be done. */
  #rest: readonly (() => void)[] = [];
  #frame = 0;

  change(cy: Core, before: string, next: string): void {
    this.finish();
    const { x1, x2, y1, y2 } = cy.extent();
    const inside = (at: { readonly x: number; readonly y: number }): boolean =>
      at.x >= x1 && at.x <= x2 && at.y >= y1 && at.y <= y2;
    const all = cy.elements();
    const near = all.length <= slice ? all : cy.nodes().filter((node) => inside(node.position()));
    const first = near.union(near.connectedEdges());
    const later = all.difference(first);
    const turn = (some: CollectionReturnValue) => (): void => cy.batch(() => some.removeClass(before).addClass(next));
    const parts = [first, later].flatMap((some) =>
      Array.from({ length: Math.ceil(some.length / slice) }, (_, i) => turn(some.slice(i * slice, (i + 1) * slice))),
    );
    this.#rest = parts;
    this.#next();
  }

  /** Does at once what is left. */
  finish(): void {
    cancelAnimationFrame(this.#frame);
    const rest = this.#rest;
    this.#rest = [];
    for (const turn of rest) turn();
  }

  #next(): void {
    const [turn, ...rest] = this.#rest;
    this.#rest = rest;
    turn?.();
    if (rest.length > 0) this.#frame = requestAnimationFrame(() => this.#next());
  }
}
