import { emptyHistogram, record, type Histogram } from '#model/observation/buckets.ts';
import { enter, newCounts, type Counts } from './counts.ts';
import { gridOf, plannedMs, type Grid } from './grid.ts';
import { EarlyStop, type Stop } from '../generate/early-stop.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';
import { eachRow, RowWriter, type Row } from './rows.ts';

/**
 * Counts one worker's requests where they happen. How long a number of iterations takes is known at its end: such
 * rows are kept and counted then.
 */
export class Recorder {
  /** Measured latencies so far, for all threads to see. */
  readonly live: Histogram = emptyHistogram(new SharedArrayBuffer(emptyHistogram.bytes));
  readonly #warmup: number;
  readonly #endpoints: number;
  readonly #counts: Counts | undefined;
  readonly #kept = new RowWriter();
  readonly #earlyStop = new EarlyStop();
  #rows = 0;
  #warm = 0;
  #last = 0;

  constructor(input: ScenarioInput) {
    this.#warmup = input.warmup;
    this.#endpoints = input.endpoints.length;
    const planned = plannedMs(input);
    this.#counts =
      planned === undefined ? undefined : newCounts(gridOf(input.warmup, planned), input.endpoints.length);
  }

  get rows(): number {
    return this.#rows;
  }

  get warm(): number {
    return this.#warm;
  }

  /** When the last request ended, ms on the run's clock. */
  get last(): number {
    return this.#last;
  }

  get stop(): Stop | undefined {
    return this.#earlyStop.stop;
  }

  add(row: Row): void {
    this.#rows += 1;
    if (row.at < this.#warmup) this.#warm += 1;
    else if (row.outcome !== 'dropped') record(this.live, row.latency);
    this.#last = Math.max(this.#last, row.at + row.latency / 1000);
    this.#earlyStop.see(row);
    if (this.#counts) enter(this.#counts, row);
    else this.#kept.add(row);
  }

  /** Everything, cut up by a grid; in a run of planned length that is its own. */
  counts(grid: Grid): Counts {
    if (this.#counts) return this.#counts;
    const counts = newCounts(grid, this.#endpoints);
    eachRow(this.#kept.take(), (row) => enter(counts, row));
    return counts;
  }
}
