import type { Problem } from '../problem.ts';
import type { TaskOutcome } from '../record/run-record.ts';

/** How far the figures of live pairs are: `decided` of `of`; where one `failed`, nothing more is asked of the others. */
export interface FiguresDecided {
  readonly decided: number;
  readonly of: number;
  readonly failed: boolean;
}

/** What happens while a run goes on; a face draws bars or prints lines from it. Times in ms. */
export type RunEvent =
  | {
      readonly type: 'plan';
      readonly tasks: readonly { readonly id: string; readonly runs: number; readonly estimate: number }[];
    }
  | { readonly type: 'task-start'; readonly id: string; readonly index: number }
  | {
      readonly type: 'task-progress';
      readonly id: string;
      readonly run: number;
      readonly of: number;
      readonly share: number;
      readonly words: string;
    }
  | { readonly type: 'task-end'; readonly outcome: TaskOutcome; readonly words: string }
  /** So many tasks are about to be measured in pairs; `left`: ms they may take. */
  | { readonly type: 'pairs'; readonly tasks: number; readonly of: number; readonly left: number }
  /**
   * A run within a pair of live measurements; pair 0 is the warm-up. `left`: ms if nothing more is decided early;
   * `figures`: how far they were after the last round.
   */
  | {
      readonly type: 'pair';
      readonly pair: number;
      readonly of: number;
      readonly task: string;
      readonly share: number;
      readonly words: string;
      readonly figures?: FiguresDecided | undefined;
      readonly left: number;
    }
  /** A round of pairs is over, `round` of which the most measured tasks have by now; `open`: how many tasks go on. */
  | {
      readonly type: 'round';
      readonly round: number;
      readonly of: number;
      readonly open: number;
      readonly figures: FiguresDecided;
      readonly left: number;
    }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'step'; readonly words: string };
