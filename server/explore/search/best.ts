/** A place found in a shard: the smaller value is the better match. */
export interface Found {
  readonly value: number;
  readonly entity: number;
  /** Where the match begins in its key, in UTF-16 units. */
  readonly at: number;
}

/** Hears of places found; a value not below `worst` need not be told. */
export interface Finds {
  readonly worst: number;
  offer(value: number, entity: number, at: number): void;
}

/** The best places, one an entity, best first. */
export class Best implements Finds {
  readonly #most: number;
  readonly #found: Found[] = [];
  readonly #byEntity = new Map<number, Found>();
  worst = Infinity;

  constructor(most: number) {
    this.#most = most;
  }

  /** An entity that is here already keeps its better place, of equal ones the earlier. */
  offer(value: number, entity: number, at: number): void {
    const found = this.#found;
    const there = this.#byEntity.get(entity);
    if (there) {
      if (value > there.value || (value === there.value && at >= there.at)) return;
      found.splice(found.indexOf(there, this.#placeOf(there.value, false)), 1);
    }
    const one = { value, entity, at };
    found.splice(this.#placeOf(value, true), 0, one);
    this.#byEntity.set(entity, one);
    if (found.length > this.#most) this.#byEntity.delete(found.pop()?.entity ?? -1);
    // Of the same key an earlier place may still come.
    if (found.length === this.#most) this.worst = (found.at(-1)?.value ?? 0) + 1;
  }

  get found(): readonly Found[] {
    return this.#found;
  }

  /** Where a place of this value goes: before its equals or behind them. */
  #placeOf(value: number, behind: boolean): number {
    let [low, high] = [0, this.#found.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.#found[middle]?.value ?? 0;
      if (there < value || (behind && there === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Counts entities, each once, however many places of them are found. */
export class Distinct implements Finds {
  readonly worst = Infinity;
  readonly #bits: Uint8Array;
  count = 0;

  constructor(entities: number) {
    this.#bits = new Uint8Array((entities >> 3) + 1);
  }

  offer(_value: number, entity: number): void {
    const byte = this.#bits[entity >> 3] ?? 0;
    const bit = 1 << (entity & 7);
    if (byte & bit) return;
    this.#bits[entity >> 3] = byte | bit;
    this.count++;
  }
}
