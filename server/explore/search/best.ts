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
  worst = Infinity;

  constructor(most: number) {
    this.#most = most;
  }

  /** An entity that is here already keeps its better place, of equal ones the earlier. */
  offer(value: number, entity: number, at: number): void {
    const found = this.#found;
    const before = found.findIndex((one) => one.entity === entity);
    const there = found[before];
    if (there) {
      if (value > there.value || (value === there.value && at >= there.at)) return;
      found.splice(before, 1);
    }
    let place = found.length;
    while (place > 0 && (found[place - 1]?.value ?? 0) > value) place--;
    found.splice(place, 0, { value, entity, at });
    if (found.length > this.#most) found.pop();
    // Of the same key an earlier place may still come.
    if (found.length === this.#most) this.worst = (found.at(-1)?.value ?? 0) + 1;
  }

  get found(): readonly Found[] {
    return this.#found;
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
