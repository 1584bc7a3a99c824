import {
  addAlarms,
  alarmsIn,
  type AlarmCount,
  type History,
  type HistoryEntry,
} from '#model/record/history.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import type { Figure } from './alike.ts';
import { asChange, scaleOf } from '../statistics/axis.ts';
import { middle, ordered } from '../statistics/order.ts';
import { tQuantile } from '../statistics/student.ts';
import { wilson } from '../statistics/proportion.ts';

/** What comparisons of a base with itself say of one figure, as shares or in the unit as `scale` says. */
export interface Likeness {
  readonly suite: string;
  readonly subject: Subject;
  readonly metric: Pick<Metric, 'id' | 'title' | 'unit'>;
  readonly scale: 'relative' | 'absolute';
  readonly comparisons: number;
  readonly alarms: number;
  /** Standard deviation of one run. */
  readonly noise: number;
  /** The mean shift between two sides that are the same, with its 95 % interval where there are three comparisons. */
  readonly bias: number;
  readonly interval?: readonly [number, number];
}

/** How often the rule was wrong where nothing had changed. */
export interface FalseAlarms extends AlarmCount {
  /** Wilson's upper 95 % bound of the share of comparisons with an alarm; undefined before the first. */
  readonly atMost?: number;
}

type Compared = NonNullable<HistoryEntry['comparisons']>[string];

function intervalOf(shifts: readonly number[], mean: number): readonly [number, number] | undefined {
  const n = shifts.length;
  if (n < 3) return undefined;
  const half =
    tQuantile(0.975, n - 1) *
    Math.sqrt(shifts.reduce((sum, shift) => sum + (shift - mean) ** 2, 0) / (n - 1) / n);
  return [mean - half, mean + half];
}

function likenessOf(
  metric: Metric,
  past: readonly Compared[],
  typical: number,
): Pick<Likeness, 'scale' | 'noise' | 'bias' | 'interval'> {
  const scale = scaleOf(metric);
  const change = (distance: number): number => asChange(metric, distance, typical);
  const run = middle(ordered(past.map(({ spread }) => spread))) / Math.SQRT2;
  const shifts = past.map(({ shift }) => shift);
  const mean = shifts.reduce((sum, shift) => sum + shift, 0) / shifts.length;
  const ends = intervalOf(shifts, mean)
    ?.map(change)
    .toSorted((a, b) => a - b);
  const [low = 0, high = 0] = ends ?? [];
  return {
    scale,
    noise: scale === 'relative' ? run : Math.abs(change(run)),
    bias: change(mean),
    ...(ends && { interval: [low, high] as const }),
  };
}

/** All comparisons of the base with itself that a history counts, and how often they were wrong. */
export function falseAlarms(history: History): FalseAlarms {
  const all = history.entries
    .map(alarmsIn)
    .reduce(addAlarms, history.gone ?? { comparisons: 0, alarms: 0, figures: 0, figureAlarms: 0 });
  return { ...all, ...(all.comparisons > 0 && { atMost: wilson(all.alarms, all.comparisons, 0.95)[1] }) };
}

/** Noise and bias a figure, of the comparisons on machines of this class. */
export function likenesses(
  { entries }: History,
  runner: string,
  figures: readonly Figure[],
): readonly Likeness[] {
  const here = entries.filter((entry) => entry.runner === runner);
  return figures.flatMap(({ key, suite, subject, metric, typical }): Likeness[] => {
    const past = here.flatMap(({ comparisons }) => comparisons?.[key] ?? []);
    if (past.length === 0) return [];
    const { id, title, unit } = metric;
    return [
      {
        suite,
        subject,
        metric: { id, title, unit },
        comparisons: past.length,
        alarms: past.filter(({ alarm }) => alarm).length,
        ...likenessOf(metric, past, typical),
      },
    ];
  });
}
