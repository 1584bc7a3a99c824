import { outcomes, type Outcome } from './outcome.ts';

/** One request as it is told to the main thread; times in µs, `at` in ms after the start of the run (warm-up included). */
export interface Row {
  readonly endpoint: number;
  /** When it was due. */
  readonly at: number;
  readonly latency: number;
  readonly service: number;
  readonly lag: number;
  /** From the socket write to the first byte of the answer. */
  readonly ttfb: number;
  /** 0 when there was no answer. */
  readonly status: number;
  readonly outcome: Outcome;
  readonly bytes: number;
}

const WIDTH = 9;

/** Gathers rows as plain numbers, so that a batch moves between threads without being copied or parsed. */
export class RowWriter {
  #numbers = new Uint32Array(WIDTH * 256);
  #used = 0;

  // Parameters and not an object: this runs once a request.
  add(endpoint: number, at: number, latency: number, service: number, lag: number, ttfb: number, status: number, outcome: Outcome, bytes: number): void {
    if (this.#used === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    let next = this.#used;
    numbers[next++] = endpoint;
    numbers[next++] = at;
    numbers[next++] = latency;
    numbers[next++] = service;
    numbers[next++] = lag;
    numbers[next++] = ttfb;
    numbers[next++] = status;
    numbers[next++] = outcomes.indexOf(outcome);
    numbers[next++] = bytes;
    this.#used = next;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  /** Everything since the last time. */
  take(): Uint32Array<ArrayBuffer> {
    const taken = this.#numbers.slice(0, this.#used);
    this.#used = 0;
    return taken;
  }
}

/** Shows every row of a batch, in the order in which requests ended. It is one object filled anew, so that nothing is left to collect: never keep it. */
export function eachRow(batch: Uint32Array, see: (row: Row) => void): void {
  const row: { -readonly [Key in keyof Row]: Row[Key] } = { endpoint: 0, at: 0, latency: 0, service: 0, lag: 0, ttfb: 0, status: 0, outcome: 'ok', bytes: 0 };
  for (let start = 0; start < batch.length; start += WIDTH) {
    row.endpoint = batch[start] ?? 0;
    row.at = batch[start + 1] ?? 0;
    row.latency = batch[start + 2] ?? 0;
    row.service = batch[start + 3] ?? 0;
    row.lag = batch[start + 4] ?? 0;
    row.ttfb = batch[start + 5] ?? 0;
    row.status = batch[start + 6] ?? 0;
    row.outcome = outcomes[batch[start + 7] ?? 0] ?? 'broken';
    row.bytes = batch[start + 8] ?? 0;
    see(row);
  }
}
