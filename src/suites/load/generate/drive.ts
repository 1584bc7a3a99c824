import type { Bench } from '#model/contract/bench.ts';
import { emptyHistogram, merge, quantile, type Histogram } from '#model/observation/histogram.ts';
import { addCounts, type Counts } from '../count/counts.ts';
import { workerCountFor, runWorkers, type Listener } from './workers.ts';
import { gridOf, plannedMs, type Grid } from '../count/grid.ts';
import type { Stop } from './early-stop.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';
import type { WorkerOptions, Progress, Sample } from './worker-messages.ts';
import { tallyOf, type Tally } from '../count/tally.ts';

/** One run of a scenario, counted. `ms`: how long it measured; `busy`: 0–1, the busiest worker. */
export interface Driven {
  readonly tally: Tally;
  readonly grid: Grid;
  readonly samples: readonly Sample[];
  readonly stop: Stop | undefined;
  readonly busy: number;
  readonly ms: number;
}

/** What is heard while it goes on: how far it is, and its figures of the moment. */
export type DriveListener = Pick<Bench, 'progress' | 'sample'>;

const SAMPLES = 200;

/** What all workers have told so far. */
class Log implements Listener {
  readonly samples: Sample[] = [];
  readonly #input: ScenarioInput;
  readonly #latest = new Map<number, Progress>();
  #live: readonly Histogram[] = [];
  #stop: Stop | undefined;

  constructor(input: ScenarioInput) {
    this.#input = input;
  }

  get stop(): Stop | undefined {
    return this.#stop;
  }

  ready(live: readonly Histogram[]): void {
    this.#live = live;
  }

  progress(part: number, progress: Progress): boolean {
    this.#latest.set(part, progress);
    this.samples.push(...progress.samples.slice(0, SAMPLES - this.samples.length));
    this.#stop ??= progress.stop;
    return this.#stop !== undefined;
  }

  cut(last: number): Grid {
    const { warmup } = this.#input;
    return gridOf(warmup, plannedMs(this.#input) ?? Math.max(1, last - warmup));
  }

  /** Requests over, and those of them that were measured. */
  soFar(): { readonly rows: number; readonly measured: number } {
    const rows = [...this.#latest.values()].reduce((sum, progress) => sum + progress.rows, 0);
    return {
      rows,
      measured: [...this.#latest.values()].reduce((sum, { rows, warm }) => sum + rows - warm, 0),
    };
  }

  /** ms; NaN before anything was measured. */
  p95(): number {
    const whole = emptyHistogram();
    for (const latencies of this.#live) merge(whole, latencies);
    return quantile(whole, 0.95);
  }
}

function progressReporter(
  input: ScenarioInput,
  log: Log,
  started: number,
  listener: DriveListener,
): () => void {
  const { model, warmup } = input;
  const planned = plannedMs(input);
  const iterations = model.kind === 'closed' ? (model.iterations ?? 0) : 0;
  let former = 0;
  let at = started;
  return () => {
    const now = performance.now();
    const { rows, measured } = log.soFar();
    const rate = ((rows - former) * 1000) / Math.max(1, now - at);
    former = rows;
    at = now;
    const p95 = log.p95();
    const figures = { 'requests-per-second': rate, ...(!Number.isNaN(p95) && { 'p95-ms': p95 }) };
    listener.sample({ t: now - started, figures });
    listener.progress(
      planned === undefined
        ? { done: measured, of: iterations, unit: 'requests' }
        : { done: Math.min(now - started, warmup + planned), of: warmup + planned, unit: 'ms' },
    );
  };
}

function together([first, ...others]: readonly Counts[]): Counts {
  if (!first) throw new Error('there is no worker');
  for (const other of others) addCounts(first, other);
  return first;
}

/**
 * Runs a scenario against an origin and counts every request. An abort of the signal ends it early, with what
 * was measured by then. Throws when a request was lost.
 */
export async function drive(
  options: Omit<WorkerOptions, 'part' | 'parts'>,
  signal: AbortSignal,
  listener: DriveListener,
): Promise<Driven> {
  const { input } = options;
  const log = new Log(input);
  const timer = setInterval(progressReporter(input, log, performance.now(), listener), 250);
  const result = await runWorkers(options, workerCountFor(input), log, signal).finally(() =>
    clearInterval(timer),
  );
  const counts = together(result.counts);
  if (result.due !== counts.rows)
    throw new Error(`${result.due} requests were due and ${counts.rows} are accounted for`);
  const { grid } = counts;
  const planned = plannedMs(input);
  const ms =
    planned === undefined
      ? grid.window * grid.windows
      : Math.min(planned, Math.max(1, result.ms - input.warmup));
  return { tally: tallyOf(counts), grid, samples: log.samples, stop: log.stop, busy: result.busy, ms };
}
