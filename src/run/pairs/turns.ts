import type { InTurn } from '#model/contract/bench.ts';
import type { SideName } from '#model/record/pairs.ts';

/** A visit that waits for its turn. */
interface Waiting {
  begin(): void;
  giveUp(reason: Error): void;
}

/**
 * Visits of two sides, one at a time: first, second, second, first, and so on. So neither side is always the earlier
 * one, and what changes with the hour or from visit to visit shows on both. A side that is done is passed over.
 */
export class Turns {
  readonly #order: readonly SideName[];
  readonly #waiting = new Map<SideName, Waiting>();
  readonly #done = new Set<SideName>();
  #turn = 0;
  #visiting: SideName | undefined;

  constructor([first, second]: readonly [SideName, SideName]) {
    this.#order = [first, second, second, first];
  }

  /** The turns of one side, which is `end`ed when it makes no more visits. */
  of(side: SideName): InTurn {
    return async (visit) => {
      await new Promise<void>((begin, giveUp) => {
        this.#waiting.set(side, { begin, giveUp });
        this.#next();
      });
      try {
        return await visit();
      } finally {
        this.#leave(side);
      }
    };
  }

  end(side: SideName): void {
    this.#done.add(side);
    this.#waiting.get(side)?.giveUp(new Error('the run ended before its turn'));
    this.#waiting.delete(side);
    this.#leave(side);
    this.#next();
  }

  #leave(side: SideName): void {
    if (this.#visiting !== side) return;
    this.#visiting = undefined;
    this.#turn += 1;
    this.#next();
  }

  #next(): void {
    if (this.#visiting !== undefined || this.#order.every((side) => this.#done.has(side))) return;
    let side = this.#sideNow();
    while (this.#done.has(side)) {
      this.#turn += 1;
      side = this.#sideNow();
    }
    const waiting = this.#waiting.get(side);
    if (!waiting) return;
    this.#waiting.delete(side);
    this.#visiting = side;
    waiting.begin();
  }

  #sideNow(): SideName {
    return this.#order[this.#turn % this.#order.length] ?? 'head';
  }
}
