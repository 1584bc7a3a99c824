/** The time of one run, which stands still while the run waits for others. */
export class TimeLimit {
  readonly #over = new AbortController();
  readonly #reason: () => unknown;
  #left: number;
  #since: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** `ms`: how long the run may take; `reason`: what its signal is aborted with then. */
  constructor(ms: number, reason: () => unknown) {
    this.#left = ms;
    this.#reason = reason;
    this.resume();
  }

  get signal(): AbortSignal {
    return this.#over.signal;
  }

  resume(): void {
    if (this.#since !== undefined) return;
    this.#since = performance.now();
    this.#timer = setTimeout(() => this.#over.abort(this.#reason()), this.#left);
  }

  pause(): void {
    if (this.#since === undefined) return;
    clearTimeout(this.#timer);
    this.#left -= performance.now() - this.#since;
    this.#since = undefined;
  }
}
