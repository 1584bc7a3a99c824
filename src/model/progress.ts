import type { Problem } from './problem.ts';
import type { TaskOutcome } from './run-record.ts';

/** What happens while a run goes on; a face draws bars or prints lines from it. Times in ms. */
export type RunEvent =
  | { readonly type: 'plan'; readonly tasks: readonly { readonly id: string; readonly runs: number; readonly estimate: number }[] }
  | { readonly type: 'task-start'; readonly id: string; readonly index: number }
  | { readonly type: 'task-progress'; readonly id: string; readonly run: number; readonly of: number; readonly share: number; readonly words: string }
  | { readonly type: 'task-end'; readonly outcome: TaskOutcome; readonly words: string }
  /** A run within a pair of live measurements; pair 0 is the warm-up. */
  | { readonly type: 'pair'; readonly pair: number; readonly of: number; readonly task: string; readonly share: number; readonly words: string }
  /** A round of pairs is over; `words` say what is decided. */
  | { readonly type: 'round'; readonly round: number; readonly of: number; readonly words: string }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'step'; readonly words: string };
