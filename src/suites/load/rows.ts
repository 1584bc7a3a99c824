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

/** The rows of a batch, in the order in which requests ended. */
export function* rowsOf(batch: Uint32Array): Generator<Row> {
  for (let start = 0; start < batch.length; start += WIDTH) {
    const number = (place: number) => batch[start + place] ?? 0;
    yield {
      endpoint: number(0),
      at: number(1),
      latency: number(2),
      service: number(3),
      lag: number(4),
      ttfb: number(5),
      status: number(6),
      outcome: outcomes[number(7)] ?? 'broken',
      bytes: number(8),
    };
  }
}
