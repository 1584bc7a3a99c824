import { count, decode, quantile, type Histogram } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Metric } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { amount, counted } from '../../text/format.ts';
import { labelIn } from '../../view/subject-label.ts';
import { lineChart } from './line-chart.ts';
import type { Markup } from '../markup.ts';

/** A picture of more than one number. */
export interface Chart {
  readonly suite: string;
  readonly subjectId: string;
  readonly what: string;
  readonly subject: string;
  readonly svg: Markup;
}

/** A measurement of the run whose samples are of a histogram, with the base's where it was measured alike. */
interface Distributed {
  readonly measurement: Measurement;
  readonly windows: readonly number[];
  readonly histogram: string;
  readonly base: { readonly windows: readonly number[]; readonly histogram: string | undefined };
}

const nothing = { windows: [], histogram: undefined };

function baseOf({ baseline }: Report, { suite, subject, metric }: Measurement): Distributed['base'] {
  if (!baseline.found) return nothing;
  const { measurements, histograms } = baseline.run;
  const samples = measurements.find(
    (other) => other.suite === suite && other.subject === subject && other.metric === metric,
  )?.samples;
  return samples?.kind === 'histogram'
    ? { windows: samples.windows, histogram: histograms[samples.histogram] }
    : nothing;
}

/** The share of requests on a scale where every further nine takes the same room. */
const nines = (q: number): number => -Math.log10(1 - q);

const percentile = (q: number): string => `p${String(q * 100).slice(0, 4)}`;

/** Shares of which at least one request is beyond. */
function sharesOf(histogram: Histogram): readonly number[] {
  const total = count(histogram);
  return [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999].filter((q) => total * (1 - q) >= 1);
}

const curve = (histogram: Histogram): readonly (readonly [number, number])[] =>
  sharesOf(histogram).map((q) => [nines(q), quantile(histogram, q)] as const);

function distribution(text: string, baseText: string | undefined): Markup | undefined {
  const [histogram, base] = [decode(text), baseText === undefined ? undefined : decode(baseText)];
  const total = count(histogram);
  if (total < 2) return undefined;
  const shares = sharesOf(histogram);
  const inWords = shares
    .slice(3)
    .map((q) =>
      [
        `${percentile(q)} ${amount(quantile(histogram, q), 'ms')}`,
        base && sharesOf(base).includes(q) ? ` (before ${amount(quantile(base, q), 'ms')})` : '',
      ].join(''),
    );
  return lineChart({
    points: curve(histogram),
    base: base ? curve(base) : [],
    labels: [0.5, 0.9, 0.99, 0.999]
      .filter((q) => shares.includes(q))
      .map((q) => [nines(q), percentile(q)] as const),
    unit: 'ms',
    words: `${counted(total, 'request')}: ${inWords.join(', ')}`,
  });
}

/** Fewer windows have no course. */
const MIN_WINDOWS = 4;

function overTime(
  { windows, base }: Distributed,
  { title, unit }: Pick<Metric, 'title' | 'unit'>,
): Markup | undefined {
  if (windows.length < MIN_WINDOWS) return undefined;
  const numbered = (values: readonly number[]) => values.map((value, at) => [at, value] as const);
  const [least, most] = [amount(Math.min(...windows), unit), amount(Math.max(...windows), unit)];
  return lineChart({
    points: numbered(windows),
    base: base.windows.length < MIN_WINDOWS ? [] : numbered(base.windows),
    labels: [
      [0, 'start'],
      [Math.max(windows.length, base.windows.length) - 1, 'end'],
    ],
    unit,
    words: `${title}, ${counted(windows.length, 'window')} from ${least} to ${most}`,
  });
}

function metricOf(report: Report, { suite, metric }: Measurement): Pick<Metric, 'title' | 'unit'> {
  const known = report.run.suites.find(({ name }) => name === suite)?.metrics.find(({ id }) => id === metric);
  return known ?? { title: metric, unit: 'unitless' };
}

/** A histogram's name without what its subject says already. */
function shortName(name: string, { suite, subject }: Measurement): string {
  const before = `${suite}:${subject}/`;
  return clean(name.startsWith(before) ? name.slice(before.length) : name, 120);
}

function distributedIn(report: Report): readonly Distributed[] {
  return report.run.measurements.flatMap((measurement) => {
    const { samples } = measurement;
    if (samples.kind !== 'histogram') return [];
    const { windows, histogram } = samples;
    return [{ measurement, windows, histogram, base: baseOf(report, measurement) }];
  });
}

/**
 * Each latency distribution once, and every metric with enough windows over time, except of subjects whose course is
 * drawn already.
 */
export function measurementCharts(
  report: Report,
  isDrawn: (measurement: Measurement) => boolean,
): readonly Chart[] {
  const seen = new Set<string>();
  return distributedIn(report).flatMap((distributed): readonly Chart[] => {
    const { measurement, histogram, base } = distributed;
    const { suite, subject } = measurement;
    const metric = metricOf(report, measurement);
    const place = { suite, subjectId: subject, subject: labelIn(report, measurement) };
    const text = seen.has(histogram) ? undefined : report.run.histograms[histogram];
    seen.add(histogram);
    const charts = [
      {
        ...place,
        what: `Distribution of ${shortName(histogram, measurement)}`,
        svg: text === undefined ? undefined : distribution(text, base.histogram),
      },
      {
        ...place,
        what: `${metric.title} over time`,
        svg: isDrawn(measurement) ? undefined : overTime(distributed, metric),
      },
    ];
    return charts.flatMap(({ svg, ...chart }) => (svg ? [{ ...chart, svg }] : []));
  });
}
