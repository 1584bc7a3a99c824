import type { SuiteConfig } from '#model/config.ts';
import { figureKey, type HistoryEntry } from '#model/record/history.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { judgeFamilies } from '../live/families.ts';
import type { Asking, Place } from '../live/asked.ts';
import { proportionAnswer, shareAsked } from '../live/proportion-answers.ts';
import type { PairOptions } from '../pairs/look.ts';
import { spreadOf } from '../statistics/scale.ts';
import { askingOf } from '../live/paired.ts';
import { isMissingIn, withStandIns } from '../budgets/budget.ts';
import type { JudgeInput } from '../judge-input.ts';

type Comparisons = NonNullable<HistoryEntry['comparisons']>;
type Comparison = Comparisons[string];

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

/** One comparison of one figure. */
interface Compared {
  readonly figure: Parameters<typeof keyIn>[1];
  readonly past: Pick<Comparison, 'pairs' | 'spread' | 'shift'>;
  readonly level: 'fail' | 'warn' | 'watch';
  readonly failed: boolean;
}

/** What the rule says of everything that was asked. What fails for a whole site is held against each of its pages. */
function comparedIn(asking: Asking, options: PairOptions): readonly Compared[] {
  const { decisions, proved, planned } = judgeFamilies(asking, { ...options, ended: true });
  const fails = (id: string): boolean => decisions.get(id)?.status === 'fail';
  const blamed = new Set(
    asking.sites.filter(({ id }) => fails(id)).flatMap(({ pages }) => pages.map(({ id }) => id)),
  );
  const numbers = asking.numbers.flatMap(({ id, level, series }): Compared[] => {
    const past = decisions.get(id)?.past;
    return past ? [{ figure: series, past, level, failed: fails(id) || blamed.has(id) }] : [];
  });
  const shares = asking.tallies.map((asked): Compared => {
    const { differences } = shareAsked(asked);
    const shift = differences.reduce((sum, difference) => sum + difference, 0) / differences.length;
    const past = { pairs: differences.length, spread: spreadOf(differences), shift };
    const failed = proportionAnswer(asked, proved.has(asked.id), planned[asked.level])?.status === 'fail';
    return { figure: asked.series, past, level: asked.level, failed };
  });
  return [...numbers, ...shares];
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
  const comparisons: Comparisons = {};
  for (const { figure, past, level, failed } of comparedIn(
    askingOf(placesOf(suites, record), paired),
    options,
  )) {
    const key = keyIn(record, figure);
    if (key === undefined || past.pairs < MIN_PAIRS || ![past.spread, past.shift].every(Number.isFinite))
      continue;
    const before = comparisons[key];
    comparisons[key] = {
      ...past,
      gated: level === 'fail' || before?.gated === true,
      alarm: (level === 'fail' && failed) || before?.alarm === true,
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
