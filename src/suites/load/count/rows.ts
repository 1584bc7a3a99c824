import { outcomes, type Outcome } from './outcome.ts';

/** One request as it is counted; times in µs, `at` in ms after the start of the run (warm-up included). */
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
}

const WIDTH = 8;

/** Keeps rows as plain numbers, 32 bytes each. */
export class RowWriter {
  #numbers = new Uint32Array(WIDTH * 256);
  #used = 0;

  add(row: Row): void {
    if (this.#used === this.#numbers.length) this.#grow();
    const numbers = this.#numbers;
    let next = this.#used;
    numbers[next++] = row.endpoint;
    numbers[next++] = row.at;
    numbers[next++] = row.latency;
    numbers[next++] = row.service;
    numbers[next++] = row.lag;
    numbers[next++] = row.ttfb;
    numbers[next++] = row.status;
    numbers[next++] = outcomes.indexOf(row.outcome);
    this.#used = next;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#numbers.length * 2);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }

  /** Everything written. */
  take(): Uint32Array {
    return this.#numbers.subarray(0, this.#used);
  }
}

/**
 * Shows every row, in the order in which requests ended. It is one object filled anew, so that nothing is left to
 * collect: never keep it.
 */
export function eachRow(batch: Uint32Array, see: (row: Row) => void): void {
  const row: { -readonly [Key in keyof Row]: Row[Key] } = {
    endpoint: 0,
    at: 0,
    latency: 0,
    service: 0,
    lag: 0,
    ttfb: 0,
    status: 0,
    outcome: 'ok',
  };
  for (let start = 0; start < batch.length; start += WIDTH) {
    row.endpoint = batch[start] ?? 0;
    row.at = batch[start + 1] ?? 0;
    row.latency = batch[start + 2] ?? 0;
    row.service = batch[start + 3] ?? 0;
    row.lag = batch[start + 4] ?? 0;
    row.ttfb = batch[start + 5] ?? 0;
    row.status = batch[start + 6] ?? 0;
    row.outcome = outcomes[batch[start + 7] ?? 0] ?? 'broken';
    see(row);
  }
}
