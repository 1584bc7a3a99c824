/** ms that a request which may change something is given after the run was aborted. */
const GIVEN = 1_000;
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** When a request is given up. */
export interface Limits {
  readonly method: string;
  /** ms */
  readonly timeLimit: number;
  /** It goes on when the run is aborted. */
  readonly afterAbort: boolean;
}

/** Calls back with the reason as soon as the request is given up. */
export type OnEnd = (giveUp: (reason: unknown) => void) => void;

interface Waiting {
  readonly limits: Limits;
  /** performance.now() at which it is given up. */
  ends: number;
  why: () => unknown;
  giveUp: (reason: unknown) => void;
}

const late = (): unknown => new DOMException('The operation was aborted due to timeout', 'TimeoutError');

/**
 * Requests of a run that wait for their answers, with one clock for all of them. When the run is aborted, those that
 * only read end at once; the others are given a moment more, for who has them goes on with them whether we listen or
 * not, and what they do would come after the state was brought back.
 */
export class UnderWay {
  readonly #signal: AbortSignal;
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | undefined;
  /** When the clock rings, performance.now(). */
  #rings = Infinity;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#abort(), { once: true });
  }

  /** The work's end; its `onEnd` hears of a time limit, a TimeoutError, and of the run's end, by its reason. */
  async until<T>(limits: Limits, work: (onEnd: OnEnd) => Promise<T>): Promise<T> {
    if (!limits.afterAbort) this.#signal.throwIfAborted();
    const ends = performance.now() + limits.timeLimit;
    const waiting: Waiting = { limits, ends, why: late, giveUp: () => undefined };
    this.#waiting.add(waiting);
    this.#watch(ends);
    try {
      return await work((giveUp) => void (waiting.giveUp = giveUp));
    } finally {
      this.#waiting.delete(waiting);
    }
  }

  /** Whatever waits has a socket, which keeps the process; the clock does not. */
  #watch(ends: number): void {
    if (ends >= this.#rings) return;
    clearTimeout(this.#timer);
    this.#rings = ends;
    this.#timer = setTimeout(() => this.#ring(), Math.ceil(Math.max(0, ends - performance.now()))).unref();
  }

  #ring(): void {
    this.#rings = Infinity;
    const now = performance.now();
    for (const { ends, why, giveUp } of this.#waiting) {
      if (ends <= now) giveUp(why());
      else this.#watch(ends);
    }
  }

  #abort(): void {
    const { reason } = this.#signal;
    for (const waiting of this.#waiting) {
      const { method, afterAbort } = waiting.limits;
      const ends = performance.now() + (READS.has(method.toUpperCase()) ? 0 : GIVEN);
      if (afterAbort || ends >= waiting.ends) continue;
      waiting.ends = ends;
      waiting.why = () => reason;
      this.#watch(ends);
    }
  }
}
