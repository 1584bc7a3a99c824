import type { Measurement } from '#model/observation/measurement.ts';
import type { Report } from '#model/record/report.ts';
import { amount, counted } from '../../text/format.ts';
import type { Row } from '../../view/view.ts';
import { markup, type Markup } from '../markup.ts';
import { tick } from './marks.ts';
import { EDGE, scale, WIDTH } from '../scale.ts';

function measurementOf(row: Row, report: Report): Measurement | undefined {
  return report.run.measurements.find(
    ({ suite, subject, metric }) =>
      suite === row.suite && subject === row.subjectId && metric === row.check.metric?.id,
  );
}

function valuesOf(measurement: Measurement | undefined): readonly number[] {
  const samples = measurement?.samples;
  if (samples?.kind === 'histogram') return samples.windows;
  return samples?.kind === 'replicates' || samples?.kind === 'exact' ? samples.values : [];
}

interface Mark {
  readonly kind: 'before' | 'limit';
  readonly value: number;
  readonly labelY: number;
}

function marksOf({ check: { before, limit } }: Row): readonly Mark[] {
  return [
    ...(before === undefined ? [] : [{ kind: 'before' as const, value: before, labelY: 13 }]),
    ...(limit && limit.type !== 'regress'
      ? [{ kind: 'limit' as const, value: limit.value, labelY: 56 }]
      : []),
  ];
}

function dotsOf(row: Row, report: Report): readonly number[] {
  const runs = valuesOf(measurementOf(row, report)).filter(Number.isFinite);
  if (runs.length > 0) return runs;
  return row.check.now === undefined ? [] : [row.check.now];
}

/**
 * Every run as a dot beside the base and the limit. None where there are not three values to place: two always lie at
 * the ends.
 */
export function rowStrip(row: Row, report: Report): Markup | undefined {
  const unit = row.check.metric?.unit;
  const dots = dotsOf(row, report);
  const marks = marksOf(row);
  const all = [...dots, ...marks.map((mark) => mark.value)];
  if (unit === undefined || dots.length === 0 || new Set(all).size < 3) return undefined;
  const x = scale(Math.min(...all), Math.max(...all), EDGE, WIDTH - EDGE);
  const marked = marks.map(({ kind, value }) => `, ${kind} ${amount(value, unit)}`).join('');
  const [least, most] = [amount(Math.min(...dots), unit), amount(Math.max(...dots), unit)];
  const inner = [
    markup`<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="30" y2="30"/>`,
    ...marks.map(({ kind, value, labelY }) => tick(x(value), kind, `${kind} ${amount(value, unit)}`, labelY)),
    ...dots.map((value) => markup`<circle class="run" cx="${x(value)}" cy="30" r="5"/>`),
  ];
  const words = `${counted(dots.length, 'value')} from ${least} to ${most}${marked}`;
  return markup`<svg class="strip" viewBox="0 0 ${WIDTH} 60" role="img" aria-label="${words}">${inner}</svg>`;
}
