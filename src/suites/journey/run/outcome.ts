import type { Exchanged } from '../../exchange/send.ts';

/** In what an answer or a step is not as it was expected; a part of a finding's identity. */
export type Part =
  | 'status'
  | 'header'
  | 'body'
  | 'duration'
  | 'redirect'
  | 'until'
  | 'assert'
  | 'contract'
  | 'db'
  | 'mail'
  | 'queue'
  | 'object'
  | 'capture'
  | 'variable'
  | 'unsent'
  | 'charset'
  | 'no-answer'
  | 'target-down'
  | 'time-limit'
  | 'expect-failure'
  | 'run'
  | 'browser'
  | 'replay';

/** Why a step failed. `rule`: what was expected, without any value of an answer. */
export interface Fault {
  readonly part: Part;
  readonly rule: string;
  /** To follow the step's name: `answered 500 instead of 201`. */
  readonly message: string;
  readonly detail?: string;
}

/** What came of one step. */
export interface Outcome {
  readonly status: 'passed' | 'failed' | 'skipped';
  /** From the first request to the last answer, without rests. */
  readonly ms?: number;
  readonly tries?: number;
  readonly fault?: Fault;
  readonly exchange?: Exchanged;
  /** It answered as it was known to, and not as it should. */
  readonly known?: string;
}
