import type { Input } from './input.ts';

/** What a worker is started with. */
export interface Order {
  readonly input: Input;
  readonly origin: string;
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
  readonly said: string;
}

/** Main thread → worker. `at`: ms since the Unix epoch at which the run starts. */
export type Command = { readonly type: 'start'; readonly at: number } | { readonly type: 'stop' };

/** Worker → main thread. `due`: requests whose time came, whatever became of them. */
export type News =
  | { readonly type: 'ready' }
  | { readonly type: 'rows'; readonly batch: Uint32Array<ArrayBuffer>; readonly samples: readonly Sample[]; readonly inFlight: number; readonly waiting: number }
  | { readonly type: 'end'; readonly due: number };
