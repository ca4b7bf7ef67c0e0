import type { CanvasData, FreeData, FreeStep, Point } from './types.ts';

interface HandMove extends Point {
  readonly id: string;
  /** How many steps there were when it was made: what is expanded later makes room for it. */
  readonly after: number;
}

/**
 * Where hands have put nodes of the free arrangement. They stay there whatever is expanded, until another
 * arrangement starts or the data says itself where they stand.
 */
export class HandMoves {
  #moves: readonly HandMove[] = [];
  #start = '';

  /** Ids of what hands have put somewhere. */
  get ids(): readonly string[] {
    return this.#moves.map(({ id }) => id);
  }

  put(id: string, { x, y }: Point, data: FreeData): void {
    this.#moves = [...this.#moves.filter((move) => move.id !== id), { id, x, y, after: data.steps.length }];
  }

  /** The data with the moves among its steps. */
  into(data: CanvasData): CanvasData {
    if (data.arrangement === 'lanes') return data;
    const start = JSON.stringify(data.steps[0] ?? null);
    if (start !== this.#start) this.#moves = [];
    this.#start = start;
    const told = new Set(data.steps.flatMap((step) => (step.step === 'move' ? [step.id] : [])));
    this.#moves = this.#moves.filter(({ id }) => !told.has(id));
    if (this.#moves.length === 0) return data;
    const steps: FreeStep[] = data.steps.flatMap((step, index) => [step, ...this.#made(index + 1, data.steps.length)]);
    return { ...data, steps };
  }

  /** The moves made after so many steps; the last step takes those of steps undone since. */
  #made(after: number, last: number): FreeStep[] {
    return this.#moves
      .filter((move) => move.after === after || (after === last && move.after > last))
      .map(({ id, x, y }) => ({ step: 'move', id, x, y }));
  }
}
