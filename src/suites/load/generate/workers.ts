import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Histogram } from '#model/observation/histogram.ts';
import type { Counts } from '../count/counts.ts';
import type { Grid } from '../count/grid.ts';
import { peakRate } from './schedule.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';
import type { WorkerCommand, WorkerMessage, WorkerOptions, Progress } from './worker-messages.ts';

/** Requests a second that one worker is trusted with, and connections. */
const RATE = 4000;
const CONNECTIONS = 64;
/** Time for every worker to hear the starting time, ms. */
const LEAD = 30;
/** Time for a run that was aborted to be counted, ms. */
const STOP_LIMIT = 10_000;

/** What is heard of the workers while they run. */
export interface Listener {
  /** Latencies so far, a histogram a worker, in memory that they write to. */
  ready(live: readonly Histogram[]): void;
  /** True ends the run early. */
  progress(part: number, progress: Progress): boolean;
  /** How the run is to be cut up; `last`: when its last request ended, ms on its clock. */
  cut(last: number): Grid;
}

/**
 * What all workers counted. `due`: requests whose time came; `busy`: 0–1, the busiest worker's event loop while the
 * run went on.
 */
export interface WorkersResult {
  readonly due: number;
  readonly busy: number;
  readonly ms: number;
  readonly counts: readonly Counts[];
}

/** Worker threads for a scenario: one for every 4,000 requests a second, never all cores. */
export function workerCountFor(input: ScenarioInput): number {
  const { model } = input;
  const wanted = model.kind === 'open' ? peakRate(model.phases) / RATE : input.connections / CONNECTIONS;
  const most = Math.min(Math.max(1, availableParallelism() - 1), input.connections);
  return Math.min(Math.max(Math.ceil(wanted), 1), most);
}

function start(options: WorkerOptions): Worker {
  return new Worker(
    new URL(import.meta.url.endsWith('.ts') ? '../worker.ts' : './load-worker.mjs', import.meta.url),
    { workerData: options, env: {} },
  );
}

function send(worker: Worker, command: WorkerCommand): void {
  worker.postMessage(command);
}

/** Resolves with the first message of a type; rejects when the worker fails or leaves before. */
function hear<T extends WorkerMessage['type']>(
  worker: Worker,
  type: T,
): Promise<Extract<WorkerMessage, { type: T }>> {
  return new Promise((resolve, reject) => {
    const isIt = (message: WorkerMessage): message is Extract<WorkerMessage, { type: T }> =>
      message.type === type;
    worker.on('message', (message: WorkerMessage) => {
      if (isIt(message)) resolve(message);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a load worker left with code ${code}`)));
  });
}

function listen(workers: readonly Worker[], listener: Listener): void {
  let ended = false;
  for (const [part, worker] of workers.entries()) {
    worker.on('message', (message: WorkerMessage) => {
      if (message.type !== 'progress' || !listener.progress(part, message) || ended) return;
      ended = true;
      for (const each of workers) send(each, { type: 'stop' });
    });
  }
}

/** The message of a type from every worker, or the reason why not. */
function hearAll<T extends WorkerMessage['type']>(
  workers: readonly Worker[],
  type: T,
  aborted: Promise<never>,
): Promise<Extract<WorkerMessage, { type: T }>[]> {
  const heard = Promise.race([Promise.all(workers.map((worker) => hear(worker, type))), aborted]);
  // Somebody waits for it later, or not at all once another has failed.
  heard.catch(() => undefined);
  return heard;
}

/**
 * Runs an order on `parts` threads. An abort of the signal ends it early once it goes on, as its listener
 * may; before that it rejects with the signal's reason. Leaves no thread behind either way.
 */
export async function runWorkers(
  options: Omit<WorkerOptions, 'part' | 'parts'>,
  parts: number,
  listener: Listener,
  signal: AbortSignal,
): Promise<WorkersResult> {
  signal.throwIfAborted();
  const workers = Array.from({ length: parts }, (_, part) => start({ ...options, part, parts }));
  let started = 0;
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = (): void => {
      if (started === 0) return reject(signal.reason);
      for (const worker of workers) send(worker, { type: 'abandon' });
      setTimeout(() => reject(signal.reason), STOP_LIMIT).unref();
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  aborted.catch(() => undefined);
  const over = hearAll(workers, 'ended', aborted);
  const counted = hearAll(workers, 'counts', aborted);
  try {
    listen(workers, listener);
    const ready = await hearAll(workers, 'ready', aborted);
    listener.ready(ready.map((message) => message.live));
    const before = workers.map((worker) => worker.performance.eventLoopUtilization());
    started = performance.now();
    for (const worker of workers) send(worker, { type: 'start', at: Date.now() + LEAD });
    const busy = watch(workers, before, options.input.warmup + LEAD, over);
    const ends = await over;
    const ms = performance.now() - started;
    const grid = listener.cut(Math.max(...ends.map((end) => end.last)));
    for (const worker of workers) send(worker, { type: 'count', grid });
    const counts = (await counted).map((message) => message.counts);
    return { due: ends.reduce((sum, end) => sum + end.due, 0), busy: await busy, ms, counts };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

type Utilisation = ReturnType<Worker['performance']['eventLoopUtilization']>;

/** The busiest loop from the end of the warm-up to the last look before the end. */
async function watch(
  workers: readonly Worker[],
  first: readonly Utilisation[],
  warmup: number,
  over: Promise<unknown>,
): Promise<number> {
  let going = true;
  const stop = () => {
    going = false;
  };
  over.then(stop, stop);
  let before = first;
  let busy = 0;
  for (let waited = 0; going; waited += 250) {
    await Promise.race([pause(250, undefined, { ref: false }), over.catch(() => undefined)]);
    if (!going) break;
    if (waited < warmup) before = workers.map((worker) => worker.performance.eventLoopUtilization());
    else
      busy = Math.max(
        ...workers.map((worker, index) => worker.performance.eventLoopUtilization(before[index]).utilization),
      );
  }
  return busy;
}
