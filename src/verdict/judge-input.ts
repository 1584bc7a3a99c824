import type { SuiteConfig } from '#model/config.ts';
import type { FindingFacts } from '#model/contract/suite.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Accepted } from '#model/record/acceptance.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Paired, Pairing } from '#model/record/pairs.ts';
import type { Loosened } from '#model/record/loosening.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { isMissingIn, withStandIns } from './budgets/budget.ts';
import type { PairOptions } from './pairs/look.ts';

/** What a suite's `contrast` said of a subject, or why it could not. */
export type Contrasted =
  | {
      readonly ok: true;
      readonly measurements: readonly Omit<Measurement, 'suite'>[];
      readonly findings: readonly Omit<Finding, 'suite'>[];
      readonly facts?: readonly FindingFacts[] | undefined;
    }
  | { readonly ok: false; readonly reason: string };

/** The baseline's side, cut to what is comparable. */
export interface Before {
  readonly record: RunRecord;
  /** Task ids measured alike on both sides, and those measured with other options. */
  readonly same: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** All that the verdict is a function of. */
export interface JudgeInput {
  readonly suites: readonly SuiteConfig[];
  /** Whether these are all suites of the config, or only those asked for. */
  readonly whole: boolean;
  readonly onInconclusive: 'neutral' | 'fail' | 'pass';
  readonly record: RunRecord;
  readonly before: Before | undefined;
  /**
   * Base and head were measured alternately: their figures pair by pair. `before` is the base's record then.
   * `options.priors` are named by `figureName`: `suite/subject/metric`.
   */
  readonly live?: { readonly paired: Paired; readonly options: PairOptions } | undefined;
  /**
   * What the base branch measured before on this runner class, oldest first, by figure key:
   * values of a stored baseline's figures.
   */
  readonly history?: ReadonlyMap<string, readonly number[]> | undefined;
  /** By `suite` + newline + `subject`; only where both sides were measured alike. */
  readonly contrasts: ReadonlyMap<string, Contrasted>;
  readonly loosened?: Loosened | undefined;
  /** What people accepted in this pull request. */
  readonly accepted?: readonly Accepted[] | undefined;
  /** YYYY-MM-DD, for ignores that end. */
  readonly today: string;
}

export const contrastKey = (suite: string, subject: string): string => `${suite}\n${subject}`;

/** How one subject of one suite stands to the baseline. */
export type Standing =
  'comparable' | 'same-bytes' | 'no-baseline' | 'new-subject' | 'options-changed' | 'not-in-baseline';

/** One subject with everything known about it, so that no check has to look around. */
export interface SubjectCase {
  readonly suite: SuiteConfig;
  readonly subject: Subject;
  readonly metrics: readonly Metric[];
  readonly now: RunRecord;
  readonly before: RunRecord | undefined;
  readonly standing: Standing;
  readonly contrast: Contrasted | undefined;
  /** What proved its page unchanged, where it stands so. */
  readonly proof: Pairing['proved'];
  /** Whether its task was measured to the end. */
  readonly measured: boolean;
}

/** What proved a task's page unchanged. */
function proofOf({ record }: JudgeInput, task: string | undefined): Pairing['proved'] {
  return record.pairings?.find((pairing) => pairing.task === task)?.proved;
}

function standingOf(input: JudgeInput, taskId: string | undefined): Standing {
  const { before } = input;
  if (!before) return 'no-baseline';
  if (taskId === undefined) return 'new-subject';
  if (proofOf(input, taskId)) return 'same-bytes';
  if (before.changed.has(taskId)) return 'options-changed';
  if (!before.same.has(taskId)) return 'new-subject';
  return before.record.tasks.some((task) => task.id === taskId && task.status === 'done')
    ? 'comparable'
    : 'not-in-baseline';
}

/** Every subject of the run, in the order of the config. */
export function casesOf(input: JudgeInput): readonly SubjectCase[] {
  return input.suites.flatMap((suite) => {
    const recorded = input.record.suites.find(({ name }) => name === suite.name);
    if (!recorded) return [];
    return recorded.subjects.map((subject): SubjectCase => {
      const task = input.record.tasks.find(
        (each) => each.suite === suite.name && each.subjects.includes(subject.id),
      );
      const proof = proofOf(input, task?.id);
      return {
        // What nobody measured lacks nothing.
        suite: proof?.unmeasured ? suite : withStandIns(suite, isMissingIn(input.record, suite, subject)),
        subject,
        metrics: recorded.metrics,
        now: input.record,
        before: input.before?.record,
        standing: standingOf(input, task?.id),
        proof,
        contrast: input.contrasts.get(contrastKey(suite.name, subject.id)),
        measured: task?.status === 'done',
      };
    });
  });
}
