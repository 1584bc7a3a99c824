import type { Comparable } from '#baseline/comparable-tasks.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { Exhibit } from '#model/observation/exhibit.ts';
import type { PageLikeness } from '#model/record/likeness.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { JudgeInput } from '#verdict/judge-input.ts';
import type { StoredHistory, StoredRun } from '#model/contract/store.ts';
import type { Equipment } from '#run/single/bench.ts';
import type { Problem } from '#model/problem.ts';
import type { Target } from '#target/resolve-target.ts';

/** A baseline, and what of it was measured as it would be now. */
export interface Before {
  readonly kept: StoredRun;
  readonly tasks: Comparable;
}

/** What a run is compared with, or the sentence that says why with nothing. */
export type Base = { readonly before: Before } | { readonly before: undefined; readonly reason: string };

/** A target that answers, with its visitors logged in, and the tasks whose pages do not show themselves there. */
export interface Visit {
  readonly reach: Pick<Equipment, 'target' | 'pinned' | 'tls' | 'session' | 'signal'>;
  /** By task id. */
  readonly hindered: ReadonlyMap<string, readonly Problem[]>;
}

/** A base that is served. */
export interface ServedBase {
  readonly target: Target;
  readonly sha?: string;
}

/** A base that answers. */
export interface LiveBase extends ServedBase {
  readonly visit: Visit;
}

/** How a run is compared: with a base that is measured beside it, or with what was measured before. */
export type Comparison =
  | { readonly kind: 'live'; readonly base: LiveBase; readonly past: StoredHistory }
  | {
      readonly kind: 'stored';
      readonly base: Base;
      readonly past: StoredHistory;
      /** Why nothing was measured beside it; only where that is news. */
      readonly why?: string;
    };

/** What was measured, what it is compared with, and both pair by pair where they were measured side by side. */
export interface Sides {
  readonly record: RunRecord;
  readonly base: Base;
  readonly live: JudgeInput['live'];
  /** What the base showed first, where it was measured more than once. */
  readonly earlier: readonly Exhibit[];
  /** What all runs of both differ in, beside their figures, where they were measured side by side. */
  readonly apart?: readonly Finding[];
  /** What a browser receives from both, page by page, where that was compared. */
  readonly received?: readonly PageLikeness[];
  /** What they were measured with; of the base where it is served. */
  readonly equipment: { readonly head: Equipment; readonly base?: Equipment };
}
