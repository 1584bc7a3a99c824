import { count, decode, quantile } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Unit } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '../text/clean.ts';
import { amount, counted } from '../text/format.ts';
import { labelIn } from '../view/subject-label.ts';
import type { Row } from '../view/view.ts';
import { intervalPlot } from './interval.ts';
import { EDGE, scale, tick, WIDTH } from './scale.ts';

function measurementOf(row: Row, report: Report): Measurement | undefined {
  return report.run.measurements.find(
    (one) => one.suite === row.suite && one.subject === row.subjectId && one.metric === row.check.metric?.id,
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

function marksOf({ check }: Row): readonly Mark[] {
  return [
    ...(check.before === undefined ? [] : [{ kind: 'before' as const, value: check.before, labelY: 13 }]),
    ...(check.limit && check.limit.type !== 'regress'
      ? [{ kind: 'limit' as const, value: check.limit.value, labelY: 56 }]
      : []),
  ];
}

function dotsOf(row: Row, report: Report): readonly number[] {
  const runs = valuesOf(measurementOf(row, report)).filter(Number.isFinite);
  if (runs.length > 0) return runs;
  return row.check.now === undefined ? [] : [row.check.now];
}

/** The interval of live pairs, or every run as a dot beside the base and the limit; empty where there are not three values to place: two always lie at the ends. */
export function strip(row: Row, report: Report): string {
  if (row.check.pairs) return intervalPlot(row);
  const unit = row.check.metric?.unit;
  const dots = dotsOf(row, report);
  const marks = marksOf(row);
  const all = [...dots, ...marks.map((mark) => mark.value)];
  if (unit === undefined || dots.length === 0 || new Set(all).size < 3) return '';
  const x = scale(Math.min(...all), Math.max(...all), EDGE, WIDTH - EDGE);
  const told = marks.map(({ kind, value }) => `, ${kind} ${amount(value, unit)}`).join('');
  const words = `${counted(dots.length, 'value')} from ${amount(Math.min(...dots), unit)} to ${amount(Math.max(...dots), unit)}${told}`;
  const inner = [
    `<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="30" y2="30"/>`,
    ...marks.map(({ kind, value, labelY }) => tick(x(value), kind, `${kind} ${amount(value, unit)}`, labelY)),
    ...dots.map((value) => `<circle class="run" cx="${x(value)}" cy="30" r="5"/>`),
  ].join('');
  return `<svg class="strip" viewBox="0 0 ${WIDTH} 60" role="img" aria-label="${words}">${inner}</svg>`;
}

/** A picture of more than one number. `svg` holds nothing others wrote. */
export interface Chart {
  readonly suite: string;
  readonly subjectId: string;
  readonly what: string;
  readonly subject: string;
  readonly svg: string;
}

const HEIGHT = 120;

function line(
  points: readonly (readonly [number, number])[],
  labels: readonly (readonly [number, string])[],
  unit: Unit,
  words: string,
): string {
  const ys = points.map(([, y]) => y);
  const xs = points.map(([at]) => at);
  const x = scale(Math.min(...xs), Math.max(...xs), EDGE, WIDTH - EDGE);
  const y = scale(0, Math.max(...ys, Number.EPSILON), HEIGHT - 22, 18);
  const top = amount(Math.max(...ys), unit);
  const marks = labels.map(([at, label], index) => {
    const anchor = index === 0 ? 'start' : index === labels.length - 1 ? 'end' : 'middle';
    return `<text x="${x(at)}" y="${HEIGHT - 6}" text-anchor="${anchor}">${label}</text>`;
  });
  return [
    `<svg class="strip" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">`,
    `<line class="axis" x1="${EDGE}" x2="${WIDTH - EDGE}" y1="${HEIGHT - 22}" y2="${HEIGHT - 22}"/>`,
    `<text x="${EDGE}" y="12">${top}</text>`,
    `<polyline class="path" points="${points.map(([at, value]) => `${x(at)},${y(value)}`).join(' ')}"/>`,
    ...marks,
    '</svg>',
  ].join('');
}

/** The share of requests on a scale where every further nine takes the same room. */
const nines = (q: number): number => -Math.log10(1 - q);

function distribution(text: string): string {
  const histogram = decode(text);
  const total = count(histogram);
  if (total < 2) return '';
  const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999].filter((q) => total * (1 - q) >= 1);
  const points = shares.map((q) => [nines(q), quantile(histogram, q)] as const);
  const labels = [0.5, 0.9, 0.99, 0.999]
    .filter((q) => shares.includes(q))
    .map((q) => [nines(q), `p${String(q * 100).slice(0, 4)}`] as const);
  const told = shares
    .slice(3)
    .map((q) => `p${String(q * 100).slice(0, 4)} ${amount(quantile(histogram, q), 'ms')}`);
  return line(points, labels, 'ms', `${counted(total, 'request')}: ${told.join(', ')}`);
}

function titleOf(
  report: Report,
  { suite, subject, metric }: Measurement,
): { what: string; subject: string; unit: Unit } {
  const told = report.run.suites.find((one) => one.name === suite);
  const known = told?.metrics.find((one) => one.id === metric);
  return {
    what: known?.title ?? metric,
    unit: known?.unit ?? 'unitless',
    subject: labelIn(report, { suite, subject }),
  };
}

/** A histogram's name without what its subject says already. */
function shortName(name: string, { suite, subject }: Measurement): string {
  const before = `${suite}:${subject}/`;
  return clean(name.startsWith(before) ? name.slice(before.length) : name, 120);
}

function overTime(
  { samples }: Measurement,
  { what, unit }: { readonly what: string; readonly unit: Unit },
): string {
  const windows = samples.kind === 'histogram' ? samples.windows : [];
  if (windows.length < 4) return '';
  const words = `${what}, ${counted(windows.length, 'window')} from ${amount(Math.min(...windows), unit)} to ${amount(Math.max(...windows), unit)}`;
  return line(
    windows.map((value, at) => [at, value] as const),
    [
      [0, 'start'],
      [windows.length - 1, 'end'],
    ],
    unit,
    words,
  );
}

/** Each latency distribution once, and every metric with enough windows over time, except of subjects whose course is drawn already. */
export function chartsOf(report: Report, drawn: (of: Measurement) => boolean): readonly Chart[] {
  const seen = new Set<string>();
  return report.run.measurements.flatMap((measurement): readonly Chart[] => {
    const { samples } = measurement;
    if (samples.kind !== 'histogram') return [];
    const title = titleOf(report, measurement);
    const charts: Chart[] = [];
    const of = { suite: measurement.suite, subjectId: measurement.subject, subject: title.subject };
    const text = report.run.histograms[samples.histogram];
    if (text !== undefined && !seen.has(samples.histogram))
      charts.push({
        ...of,
        what: `Distribution of ${shortName(samples.histogram, measurement)}`,
        svg: distribution(text),
      });
    seen.add(samples.histogram);
    if (!drawn(measurement))
      charts.push({ ...of, what: `${title.what} over time`, svg: overTime(measurement, title) });
    return charts.filter((chart) => chart.svg !== '');
  });
}
