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

/**
 * Requests of a run that wait for their answers. When the run is aborted, those that only read end at once; the others
 * are given a moment more, for who has them goes on with them whether we listen or not, and what they do would come
 * after the state was brought back.
 */
export class UnderWay {
  readonly #signal: AbortSignal;
  readonly #aborts = new Set<() => void>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#aborts.forEach((abort) => abort()), { once: true });
  }

  /** The work's end; its `onEnd` hears of a time limit, a TimeoutError, and of the run's end, by its reason. */
  async until<T>(limits: Limits, work: (onEnd: OnEnd) => Promise<T>): Promise<T> {
    const { method, timeLimit, afterAbort } = limits;
    let giveUp: (reason: unknown) => void = () => undefined;
    const late = () => giveUp(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
    const timer = setTimeout(late, timeLimit);
    let grace: NodeJS.Timeout | undefined;
    const abort = () => {
      const { reason } = this.#signal;
      grace = setTimeout(() => giveUp(reason), READS.has(method.toUpperCase()) ? 0 : GIVEN);
    };
    if (!afterAbort) {
      this.#signal.throwIfAborted();
      this.#aborts.add(abort);
    }
    try {
      return await work((given) => void (giveUp = given));
    } finally {
      clearTimeout(timer);
      clearTimeout(grace);
      this.#aborts.delete(abort);
    }
  }
}
