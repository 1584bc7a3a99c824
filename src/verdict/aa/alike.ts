import type { SuiteConfig } from '#model/config.ts';
import { figureKey, type HistoryEntry } from '#model/record/history.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { judgeFamilies } from '../live/families.ts';
import type { Place } from '../live/asked.ts';
import { askingOf } from '../live/paired.ts';
import { isMissingIn, withStandIns } from '../budgets/budget.ts';
import type { JudgeInput } from '../judge-input.ts';

type Comparisons = NonNullable<HistoryEntry['comparisons']>;

/** Fewer pairs tell no spread. */
const MIN_PAIRS = 4;

function placesOf(suites: readonly SuiteConfig[], record: RunRecord): readonly Place[] {
  return suites.flatMap((suite) => {
    const measured = record.suites.find(({ name }) => name === suite.name);
    return (measured?.subjects ?? []).map((subject) => ({
      suite: withStandIns(suite, isMissingIn(record, suite, subject)),
      subject,
      metrics: measured?.metrics ?? [],
    }));
  });
}

function keyIn(
  { tasks }: RunRecord,
  { suite, subject, metric }: { readonly suite: string; readonly subject: string; readonly metric: string },
): string | undefined {
  const task = tasks.find(
    (one) => one.suite === suite && one.subjects.includes(subject) && one.status === 'done',
  );
  return task && figureKey({ suite, subject, metric }, task.hash);
}

/**
 * What the rule says where both sides are the same build, as the history keeps it, by figure key: every failure is
 * a false alarm.
 */
export function comparedAlike(
  suites: readonly SuiteConfig[],
  record: RunRecord,
  { paired, options }: NonNullable<JudgeInput['live']>,
): Comparisons {
  const asking = askingOf(placesOf(suites, record), paired);
  const { decisions } = judgeFamilies(asking, { ...options, ended: true });
  const comparisons: Comparisons = {};
  for (const { id, level, series } of asking.numbers) {
    const decision = decisions.get(id);
    const key = keyIn(record, series);
    if (
      !decision ||
      key === undefined ||
      decision.past.pairs < MIN_PAIRS ||
      ![decision.past.spread, decision.past.shift].every(Number.isFinite)
    )
      continue;
    const before = comparisons[key];
    comparisons[key] = {
      ...decision.past,
      gated: level === 'fail' || before?.gated === true,
      alarm: (level === 'fail' && decision.status === 'fail') || before?.alarm === true,
    };
  }
  return comparisons;
}

/** A figure of a record with what a history says of it. */
export interface Figure {
  readonly key: string;
  readonly suite: string;
  readonly subject: RunRecord['suites'][number]['subjects'][number];
  readonly metric: RunRecord['suites'][number]['metrics'][number];
  /** A middle value, in the unit. */ readonly typical: number;
}

/** The figures that were compared, with a typical value each. */
export function figuresIn(record: RunRecord, { paired }: NonNullable<JudgeInput['live']>): readonly Figure[] {
  return paired.numbers.flatMap((series): Figure[] => {
    const measured = record.suites.find(({ name }) => name === series.suite);
    const subject = measured?.subjects.find(({ id }) => id === series.subject);
    const metric = measured?.metrics.find(({ id }) => id === series.metric);
    const key = keyIn(record, series);
    const values = series.base.filter((value) => value !== undefined).toSorted((a, b) => a - b);
    const typical = values[values.length >> 1];
    return subject && metric && key !== undefined && typical !== undefined
      ? [{ key, suite: series.suite, subject, metric, typical }]
      : [];
  });
}
