import type { Histogram } from '#model/observation/histogram.ts';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import type { Counts } from '../count/counts.ts';
import type { Grid } from '../count/grid.ts';
import type { Stop } from './early-stop.ts';
import type { ScenarioInput } from '../scenario/scenario-input.ts';

/** What a worker is started with. */
export interface WorkerOptions {
  readonly input: ScenarioInput;
  readonly origin: string;
  /** Where the origin's host is, if that was found out and checked. */
  readonly pinned?: Pinned | undefined;
  readonly tls?: TlsOptions | undefined;
  /** Flat: name, value, name, value. */
  readonly headers: readonly string[];
  readonly seed: number;
  /** It sends the requests whose number leaves `part` when divided by `parts`. */
  readonly part: number;
  readonly parts: number;
}

/** The first answers of a kind that were not as expected. */
export interface Sample {
  readonly endpoint: number;
  readonly outcome: string;
  /** Without this answer's figures. */
  readonly rule: string;
  readonly message: string;
  /** Lines of `Set-Cookie` that came with it. */
  readonly cookies: readonly string[];
}

/**
 * How far a worker is. `rows`: requests over, warm-up included; `warm`: those of the warm-up; `samples`: since the
 * last time.
 */
export interface Progress {
  readonly rows: number;
  readonly warm: number;
  readonly samples: readonly Sample[];
  readonly stop: Stop | undefined;
}

/**
 * Main thread → worker. `at`: ms since the Unix epoch at which the run starts; `stop` lets what is in flight end,
 * `abandon` does not.
 */
export type WorkerCommand =
  | { readonly type: 'start'; readonly at: number }
  | { readonly type: 'stop' | 'abandon' }
  | { readonly type: 'count'; readonly grid: Grid };

/** Worker → main thread. */
export type WorkerMessage =
  /** `live`: latencies so far, in shared memory. */
  | { readonly type: 'ready'; readonly live: Histogram }
  | ({ readonly type: 'progress' } & Progress)
  /**
   * `due`: requests whose time came, whatever became of them; `last`: when the last one ended, ms on the run's
   * clock.
   */
  | { readonly type: 'ended'; readonly due: number; readonly last: number }
  | { readonly type: 'counts'; readonly counts: Counts };
