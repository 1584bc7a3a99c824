import type { Costs } from '../search/world.ts';

/** What each way of getting somewhere cost until now, in requests and in ms. */
export class Meter {
  readonly #requests: () => number;
  readonly #started = performance.now();
  readonly #spent: Record<keyof Costs, { times: number; requests: number; ms: number }>;

  /** `guess`: requests, as long as nothing was measured. */
  constructor(requests: () => number, guess: Costs) {
    this.#requests = requests;
    const first = (cost: number) => ({ times: 1, requests: cost, ms: cost });
    this.#spent = { reset: first(guess.reset), restore: first(guess.restore), step: first(guess.step) };
  }

  /** ms since it was made. */
  elapsed(): number {
    return performance.now() - this.#started;
  }

  async taking<T>(way: keyof Costs, work: () => Promise<T>): Promise<T> {
    const [requests, started] = [this.#requests(), performance.now()];
    const result = await work();
    const spent = this.#spent[way];
    spent.times += 1;
    spent.requests += this.#requests() - requests;
    spent.ms += performance.now() - started;
    return result;
  }

  /** Means, all of them in one unit. */
  costs(unit: 'requests' | 'ms'): Costs {
    const mean = (way: keyof Costs) => this.#spent[way][unit] / this.#spent[way].times;
    return { reset: mean('reset'), restore: mean('restore'), step: mean('step') };
  }
}
