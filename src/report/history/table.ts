import type { Timeline, TimelineFigure, TimelineRun } from '#model/record/timeline.ts';
import { clean } from '#system/text.ts';
import { amount, apart, counted, signedAmount, signedShare } from '../text/format.ts';
import { labelOf } from '../view/subject-label.ts';
import { spanOf } from './span.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** Newest values that are drawn: with them a line is within 100 columns. */
const DRAWN = 20;
const NAME = 34;

/** Values as bars, `▁▂▅█`; they rise and fall with the values from the lowest to the highest. */
function bars(values: readonly number[]): string {
  const [low, high] = spanOf(values);
  const place = (value: number): number =>
    high === low ? 0 : Math.min(BARS.length - 1, Math.floor(((value - low) / (high - low)) * BARS.length));
  return values.map((value) => BARS[place(value)]).join('');
}

/** The commit in its first seven characters, or the day. */
function runName(run: TimelineRun | undefined): string {
  return run?.sha === undefined ? (run?.at.slice(0, 10) ?? '') : clean(run.sha, 40).slice(0, 7);
}

/** How the last value stands to the first, in the digits of both: `+12.1 %`, `−3 points`, `no change`. */
export function changeWords(first: number, last: number, { unit }: TimelineFigure['metric']): string {
  if (unit === 'score') {
    // Scores are shown as whole points.
    const change = (Math.round(last * 100) - Math.round(first * 100)) / 100;
    return change === 0 ? 'no change' : signedAmount(change, unit);
  }
  if (last === first) return 'no change';
  return first === 0 || unit === 'ratio'
    ? signedAmount(last - first, unit)
    : signedShare((last - first) / Math.abs(first));
}

/** Both ends as texts that differ where the values do; scores stay whole. */
export function endTexts(
  first: number,
  last: number,
  { unit }: TimelineFigure['metric'],
): readonly [string, string] {
  return unit === 'score' ? [amount(first, unit), amount(last, unit)] : apart(first, last, unit);
}

function rowOf(
  { subject, metric, points, moves }: TimelineFigure,
  runs: readonly TimelineRun[],
): readonly string[] {
  const values = points.map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const texts = values.length === 1 ? [amount(first, metric.unit), ''] : endTexts(first, last, metric);
  const move = moves.at(-1);
  const run = move && points[move.at]?.run;
  return [
    clean(`${labelOf(subject)} ${metric.title}`, NAME),
    ...texts,
    values.length === 1 ? 'one run' : changeWords(first, last, metric),
    bars(values.slice(-DRAWN)),
    run === undefined ? '' : `${signedShare(move?.share ?? 0)} since ${runName(runs[run])}`,
  ];
}

/** Whether a figure had the same value in every run. */
export const isSteady = ({ points }: TimelineFigure): boolean =>
  points.every(({ value }) => value === points[0]?.value);

/** Figures as cells of a table, the names of the columns first, and what is said below it. */
export interface TimelineTable {
  readonly rows: readonly (readonly string[])[];
  readonly below: readonly string[];
}

/** Figures that never changed are counted below, unless there are no others or all are asked for. */
export function timelineTable({ runs, figures }: Timeline, every: boolean): TimelineTable {
  const moving = figures.filter((figure) => !isSteady(figure));
  const shown = every || moving.length === 0 ? figures : moving;
  const steady = figures.length - shown.length;
  return {
    rows: [
      ['figure', 'first', 'last', 'change', 'runs', 'new level'],
      ...shown.map((figure) => rowOf(figure, runs)),
    ],
    below:
      steady === 0
        ? []
        : [
            `${counted(steady, 'more figure')} never changed; name one to see it, or ask for --csv or --json.`,
          ],
  };
}

/** `24 runs of the base branch, from 2026-10-01 (3f2a91c) to 2026-11-20 (9ab01de)`, and what is left out. */
export function timelineHeading({ runs, elsewhere, of }: Timeline): string {
  const named = (run: TimelineRun | undefined): string =>
    run?.sha === undefined ? (run?.at.slice(0, 10) ?? '') : `${run.at.slice(0, 10)} (${runName(run)})`;
  const [first, last] = [named(runs[0]), named(runs.at(-1))];
  const span = runs.length === 1 ? first : `from ${first} to ${last}`;
  const others =
    elsewhere === 0
      ? ''
      : ` ${counted(elsewhere, 'run')} on other machines ${elsewhere === 1 ? 'is' : 'are'} left out: ` +
        'times of different machines say nothing about the site.';
  const whose = of === 'runs' ? '' : ' of the base branch';
  return `${counted(runs.length, 'run')}${whose}, ${span}.${others}`;
}
