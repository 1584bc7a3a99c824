import type { Unit } from '#model/observation/metric.ts';
import type { Subject } from '#model/observation/subject.ts';
import { clean } from '#system/text.ts';
import { amount, counted, signedAmount, signedShare } from './text/format.ts';
import { labelOf } from './view/subject-label.ts';

/** What comparisons of a base with itself came to. */
interface Alike {
  readonly alarms: {
    readonly comparisons: number;
    readonly alarms: number;
    readonly figures: number;
    readonly figureAlarms: number;
    readonly atMost?: number;
  };
  readonly figures: readonly {
    readonly subject: Subject;
    readonly metric: { readonly title: string; readonly unit: Unit };
    readonly scale: 'relative' | 'absolute';
    readonly comparisons: number;
    readonly alarms: number;
    readonly noise: number;
    readonly bias: number;
    readonly interval?: readonly [number, number];
  }[];
}

/** `312 A/A comparisons, 0 alarms, at most 1.2 % at 95 % (1 872 gated figures, 0 alarms).` */
function rateOf({ comparisons, alarms, figures, figureAlarms, atMost }: Alike['alarms']): string {
  const bound = atMost === undefined ? '' : `, at most ${amount(atMost, 'ratio')} at 95 %`;
  const each = `${counted(figures, 'gated figure')}, ${counted(figureAlarms, 'alarm')}`;
  return `${counted(comparisons, 'A/A comparison')}, ${counted(alarms, 'alarm')}${bound} (${each}).`;
}

function figureRow(figure: Alike['figures'][number]): readonly string[] {
  const { subject, metric, noise, bias, interval } = figure;
  const isShare = figure.scale === 'relative';
  const change = (value: number): string => (isShare ? signedShare(value) : signedAmount(value, metric.unit));
  const ends = interval ? ` (${change(interval[0])} … ${change(interval[1])})` : '';
  return [
    clean(labelOf(subject)),
    clean(metric.title),
    `±${amount(noise, isShare ? 'ratio' : metric.unit)}`,
    `${change(bias)}${ends}`,
    String(figure.comparisons),
    String(figure.alarms),
  ];
}

/** An A/A run in words: the rate of false alarms, and noise and bias of each figure, as rows with their heading. */
export function alikeWords({ alarms, figures }: Alike): {
  readonly rate: string;
  readonly rows: readonly (readonly string[])[];
} {
  const heading = ['Where', 'Metric', 'Noise a run', 'Bias (95 %)', 'Comparisons', 'Alarms'];
  return { rate: rateOf(alarms), rows: figures.length === 0 ? [] : [heading, ...figures.map(figureRow)] };
}
