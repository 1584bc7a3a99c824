import type { Metric } from '#model/observation/metric.ts';
import { namesOf, type Subject } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, counted } from '../text/format.ts';
import { tone, type Tone } from '../view/headline.ts';
import { labelOf } from '../view/subject-label.ts';
import type { Badge } from './badge.ts';

/** A number that a run gave, in its metric's unit. */
export interface BadgeFigure {
  readonly suite: string;
  readonly subject: Subject;
  readonly metric: Metric;
  readonly value: number;
}

function resultOf(report: Report, how: Tone): string {
  const causes = report.verdict.causes.filter(({ level }) => level === (how === 'failed' ? 'fail' : 'warn'));
  const worse = causes.length > 0 && causes.every(({ kind }) => kind !== 'unmeasured');
  switch (how) {
    case 'failed':
      return worse ? `${counted(causes.length, 'thing')} got worse` : 'failed';
    case 'warned':
      return causes.length > 0 ? `passed, ${counted(causes.length, 'warning')}` : 'passed with warnings';
    case 'passed':
      return 'passed';
    case 'undecided':
      return 'undecided';
    case 'first':
      return 'first run';
  }
}

/** What came of a run as a whole. */
export function verdictBadge(report: Report): Badge {
  const how = tone(report);
  return {
    label: report.key === 'default' ? 'tidemark' : `tidemark ${report.key}`,
    value: resultOf(report, how),
    tone: how,
  };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** How well words name a figure: how many of them are names of it; below 0 where one is in none of its names. */
function fit({ suite, subject, metric }: BadgeFigure, words: readonly string[]): number {
  const names = [suite, subject.id, metric.id, metric.title, metric.unit, ...namesOf(subject)];
  const all = [...names, labelOf(subject)].join(' ').toLowerCase();
  if (!words.every((word) => all.includes(word.toLowerCase()))) return -1;
  return words.filter((word) => names.some((name) => same(name, word))).length;
}

/** The figures that are meant most by some words: of one metric each, in the order of the record. */
export function figuresMeant(
  figures: readonly BadgeFigure[],
  words: readonly string[],
): readonly (readonly BadgeFigure[])[] {
  const fits = figures.map((figure) => ({ figure, fit: fit(figure, words) })).filter((one) => one.fit >= 0);
  const best = Math.max(...fits.map((one) => one.fit));
  const meant = fits.filter((one) => one.fit === best).map(({ figure }) => figure);
  const groups = Map.groupBy(meant, ({ suite, metric }) => JSON.stringify([suite, metric.id]));
  return [...groups.values()];
}

const grave: readonly Check['status'][] = ['fail', 'absent', 'warn', 'inconclusive', 'pass'];
const tones: Readonly<Record<Check['status'], Badge['tone']>> = {
  fail: 'failed',
  absent: 'failed',
  warn: 'warned',
  inconclusive: 'undecided',
  pass: 'passed',
  new: 'plain',
};

function toneOf({ suite, subject, metric }: BadgeFigure, report: Report | undefined): Badge['tone'] {
  const results = (report?.verdict.checks ?? [])
    .filter(
      (check) =>
        check.kind !== 'watch' &&
        check.suite === suite &&
        check.subject === subject.id &&
        check.metric?.id === metric.id,
    )
    .map(({ status }) => status);
  const worst = grave.find((status) => results.includes(status));
  return worst ? tones[worst] : 'plain';
}

/** One figure, the worst of several of a metric; coloured by what the report says of it. */
export function figureBadge(figures: readonly BadgeFigure[], report: Report | undefined): Badge | undefined {
  const [worst] = figures.toSorted((a, b) =>
    a.metric.better === 'lower' ? b.value - a.value : a.value - b.value,
  );
  return (
    worst && {
      label: `${worst.metric.title} ${labelOf(worst.subject)}`,
      value: amount(worst.value, worst.metric.unit),
      tone: toneOf(worst, report),
    }
  );
}
