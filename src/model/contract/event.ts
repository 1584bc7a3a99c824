import type { Problem } from '../problem.ts';
import type { SideName } from '../record/pairs.ts';
import type { TaskOutcome } from '../record/run-record.ts';
import type { Verdict } from '../record/verdict.ts';
import type { Progress, Sample } from './bench.ts';

/** A run of a task: the `number`th (from 1) of those thrown away to warm up, or of those kept. */
export interface RunNumber {
  readonly number: number;
  readonly of: number;
  readonly warmUp: boolean;
}

/**
 * How far the figures of live pairs are: `decided` of `of`; where one `failed`, nothing more is asked of the
 * others.
 */
export interface FiguresDecided {
  readonly decided: number;
  readonly of: number;
  readonly failed: boolean;
}

/**
 * What happens while a run goes on, as data: bars and logs, the workbench and exporters live off this one
 * stream. Tasks are named by their ids; times in ms. Sentences stand only in `note` and in a problem.
 */
export type RunEvent =
  /** `runs`: warm-up runs among them. `estimate`: of one run, less where tasks share the time. */
  | {
      readonly type: 'plan';
      readonly tasks: readonly { readonly id: string; readonly runs: number; readonly estimate: number }[];
    }
  | { readonly type: 'task-started'; readonly task: string; readonly index: number }
  | ({ readonly type: 'progress'; readonly task: string; readonly run: RunNumber } & Progress)
  /** Figures of a moment within a run. */
  | ({ readonly type: 'sample'; readonly task: string; readonly side?: SideName } & Sample)
  | {
      readonly type: 'task-ended';
      readonly outcome: TaskOutcome;
      readonly measurements: number;
      /** Of more than information. */
      readonly findings: number;
      readonly problem?: Problem;
    }
  /** So many tasks are about to be measured in up to `of` pairs; `left`: what they may take. */
  | { readonly type: 'pairs'; readonly tasks: number; readonly of: number; readonly left: number }
  /**
   * A run within a pair; pair 0 is the warm-up. `share`: of the pair, 0–1. `left`: if nothing more is decided
   * early.
   */
  | {
      readonly type: 'pair';
      readonly task: string;
      readonly pair: number;
      readonly of: number;
      readonly side: SideName;
      readonly share: number;
      readonly figures?: FiguresDecided;
      readonly left: number;
    }
  /** A task takes no further part in the pairs. */
  | { readonly type: 'pairs-ended'; readonly task: string; readonly problem: Problem }
  /** A round of pairs is over, `round` of which the most measured tasks have by now; `open` tasks go on. */
  | {
      readonly type: 'round';
      readonly round: number;
      readonly of: number;
      readonly open: number;
      readonly figures: FiguresDecided;
      readonly left: number;
    }
  | { readonly type: 'verdict'; readonly status: Verdict['status']; readonly counts: Verdict['counts'] }
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'note'; readonly text: string };
