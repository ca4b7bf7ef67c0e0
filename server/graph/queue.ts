import { StoreError, type QueueLoad } from './graph.ts';
import { words } from './words.ts';

export interface QueueLimits {
  /** How many pieces of work may run at once. */
  readonly atOnce: number;
  /** How many may wait behind them; one more is refused as STORE_BUSY. */
  readonly waiting: number;
  /** Milliseconds a piece of work may wait for its turn before it is refused as STORE_BUSY. */
  readonly patience: number;
  /** Milliseconds it may run before its asker is told DEADLINE_EXCEEDED; without it, as long as it takes. */
  readonly deadline?: number;
}

/**
 * Bounded concurrency. Work that nobody waits for any more keeps its place until it ends, because neither engine
 * can be relied on to stop: otherwise given-up statements would pile up behind the count.
 */
export class Queue {
  readonly #limits: QueueLimits;
  readonly #waiting = new Set<() => void>();
  readonly #idle: (() => void)[] = [];
  #running = 0;
  #closed = false;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  /**
   * The result of the work once its turn came.
   * @throws StoreError STORE_BUSY, DEADLINE_EXCEEDED (also when the signal aborts) or, after `drain`, STORE_UNAVAILABLE.
   */
  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const { atOnce, waiting, patience, deadline } = this.#limits;
      const refuse = (error: StoreError): void => {
        settle();
        reject(error);
      };
      const abandon = (): void => refuse(new StoreError('DEADLINE_EXCEEDED', words.gaveUp()));
      let timer: NodeJS.Timeout | undefined;
      const settle = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(begin);
        signal?.removeEventListener('abort', abandon);
        this.#tellIdle();
      };
      const begin = (): void => {
        this.#waiting.delete(begin);
        clearTimeout(timer);
        if (deadline !== undefined)
          timer = setTimeout(() => refuse(new StoreError('DEADLINE_EXCEEDED', words.deadline(deadline))), deadline);
        this.#running += 1;
        // Inside an async function, so that work that throws at once is a rejection like any other.
        void (async () => work())()
          .then(resolve, reject)
          .finally(() => {
            this.#running -= 1;
            settle();
            this.#next();
          });
      };

      if (this.#closed) reject(new StoreError('STORE_UNAVAILABLE', words.closed()));
      else if (signal?.aborted) reject(new StoreError('DEADLINE_EXCEEDED', words.gaveUp()));
      else if (this.#running >= atOnce && this.#waiting.size >= waiting)
        reject(new StoreError('STORE_BUSY', words.busy()));
      else {
        signal?.addEventListener('abort', abandon, { once: true });
        if (this.#running < atOnce) begin();
        else {
          this.#waiting.add(begin);
          timer = setTimeout(() => refuse(new StoreError('STORE_BUSY', words.busy())), patience);
        }
      }
    });
  }

  get load(): QueueLoad {
    return { running: this.#running, waiting: this.#waiting.size };
  }

  /** Refuses new work and resolves when what runs and waits has ended. */
  drain(): Promise<void> {
    this.#closed = true;
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.#tellIdle();
    });
  }

  #next(): void {
    const [first] = this.#waiting;
    first?.();
  }

  #tellIdle(): void {
    if (this.#closed && this.#running === 0 && this.#waiting.size === 0)
      for (const tell of this.#idle.splice(0)) tell();
  }
}
