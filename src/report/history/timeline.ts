import type { Report } from '#model/record/report.ts';
import type { Timeline, TimelineFigure } from '#model/record/timeline.ts';
import { labelOf } from '../view/subject-label.ts';

type Recent = NonNullable<Report['history']>;

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function moveOf(
  values: readonly number[],
  at: number,
): readonly { readonly at: number; readonly share: number }[] {
  const [before, after] = [middleOf(values.slice(0, at)), middleOf(values.slice(at))];
  return at <= 0 || before <= 0 ? [] : [{ at, share: after / before - 1 }];
}

function figureOf(
  { suite, subject, metric, values, change }: Recent['figures'][number],
  { run }: Report,
): readonly TimelineFigure[] {
  const known = run.suites.find(({ name }) => name === suite);
  const [ofSubject, ofMetric] = [
    known?.subjects.find(({ id }) => id === subject),
    known?.metrics.find(({ id }) => id === metric),
  ];
  const points = values.flatMap((value, at) => (value === null ? [] : [{ value, run: at }]));
  if (!ofSubject || !ofMetric || points.length === 0) return [];
  const at = points.findIndex((point) => point.run === change);
  return [
    {
      suite,
      subject: ofSubject,
      metric: ofMetric,
      points,
      moves: moveOf(
        points.map(({ value }) => value),
        at,
      ),
    },
  ];
}

/** What a report itself knows of the base branch's last runs; undefined where it knows nothing. */
export function timelineIn(report: Report): Timeline | undefined {
  if (!report.history) return undefined;
  const figures = report.history.figures.flatMap((figure) => figureOf(figure, report));
  return { runs: report.history.runs, figures, elsewhere: 0 };
}

/** The figures with the absolute limits that a report holds them to. */
export function withLimits(timeline: Timeline, { verdict }: Pick<Report, 'verdict'>): Timeline {
  const limits = new Map(
    verdict.checks.flatMap(({ suite, subject, metric, limit }) =>
      metric && limit && limit.type !== 'regress'
        ? [[JSON.stringify([suite, subject, metric.id]), { type: limit.type, value: limit.value }] as const]
        : [],
    ),
  );
  const figures = timeline.figures.map((figure) => {
    const limit = limits.get(JSON.stringify([figure.suite, figure.subject.id, figure.metric.id]));
    return limit ? { ...figure, limit } : figure;
  });
  return { ...timeline, figures };
}

/** Whether every word is in a figure's names: its suite, its subject, its metric. Case counts for nothing. */
function answersTo({ suite, subject, metric }: TimelineFigure, words: readonly string[]): boolean {
  const names = `${suite} ${subject.id} ${labelOf(subject)} ${metric.id} ${metric.title}`.toLowerCase();
  return words.every((word) => names.includes(word.toLowerCase()));
}

/** A timeline cut to some metrics and to the figures that answer to some words; all of them where nothing is asked. */
export function figuresOf(
  timeline: Timeline,
  asked: { readonly metrics: readonly string[]; readonly words: readonly string[] },
): Timeline {
  const metrics = asked.metrics.map((name) => name.toLowerCase());
  const figures = timeline.figures.filter(
    (figure) =>
      (metrics.length === 0 ||
        metrics.some((name) => [figure.metric.id, figure.metric.title.toLowerCase()].includes(name))) &&
      answersTo(figure, asked.words),
  );
  return { ...timeline, figures };
}
