import type { TimeSeries } from '#model/observation/time-series.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { amount, counted } from '../../text/format.ts';
import { labelIn } from '../../view/subject-label.ts';
import { markup, type Markup } from '../markup.ts';
import type { Chart } from './measurement-charts.ts';

type Point = TimeSeries['points'][number];
type Sides = Pick<Report['series'][number], 'head' | 'base'>;

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM, TOP, GAP] = [480, 200, 8, 8, 18, 16, 96];
const [FLOOR, ROOF] = [HEIGHT - BOTTOM, GAP + 22];

const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), 0);

/** What both sides are drawn by. Seconds and values to pixels. */
interface Scale {
  readonly end: number;
  /** Highest latency and rate of both. */
  readonly slow: number;
  readonly rate: number;
  x(t: number): number;
  latency(ms: number): number;
  requests(perSecond: number): number;
}

const endOf = ({ step, points }: TimeSeries): number => largest(points.map(({ t }) => t)) + step;

function scaleOf(sides: readonly TimeSeries[]): Scale {
  const end = largest(sides.map(endOf));
  const slow = largest(sides.flatMap(({ points }) => points.flatMap(({ p50, p95 }) => [p50 ?? 0, p95 ?? 0])));
  const rate = largest(sides.flatMap(({ step, points }) => points.map(({ requests }) => requests / step)));
  return {
    end,
    slow,
    rate,
    x: (t) => LEFT + (t / end) * (WIDTH - LEFT - RIGHT),
    latency: (ms) => GAP - (ms / Math.max(slow, Number.EPSILON)) * (GAP - TOP),
    requests: (perSecond) => FLOOR - (perSecond / Math.max(rate, Number.EPSILON)) * (FLOOR - ROOF),
  };
}

/** A latency in the middle of each moment; broken where there is no value, so that a gap is seen as one. */
function latencyLine({ step, points }: TimeSeries, of: (point: Point) => number | null, at: Scale): string {
  let pen = 'M';
  return points
    .map((point) => {
      const value = of(point);
      const text =
        value === null ? '' : `${pen}${at.x(point.t + step / 2).toFixed(1)} ${at.latency(value).toFixed(1)}`;
      pen = value === null ? 'M' : 'L';
      return text;
    })
    .join('');
}

function latencyLines(series: TimeSeries, at: Scale, kind = ''): Markup {
  const line = (name: 'p95' | 'p50') =>
    markup`<path class="path ${name}${kind}" d="${latencyLine(series, (point) => point[name], at)}"/>`;
  return markup`${line('p95')}${line('p50')}`;
}

/** Requests a second as steps, for the side that has no bars. */
function requestLine({ step, points }: TimeSeries, at: Scale): Markup {
  const d = points.map(({ t, requests }, index) => {
    const y = at.requests(requests / step).toFixed(1);
    return `${index === 0 ? 'M' : 'L'}${at.x(t).toFixed(1)} ${y}H${at.x(t + step).toFixed(1)}`;
  });
  return markup`<path class="path pale" d="${d.join('')}"/>`;
}

const heightFrom = (top: number): Markup =>
  markup`y="${top.toFixed(1)}" height="${(FLOOR - top).toFixed(1)}"`;

function bars({ step, points }: TimeSeries, at: Scale): readonly Markup[] {
  const width = Math.max(0.5, at.x(step) - LEFT - 0.5).toFixed(1);
  const bar = (kind: string, t: number, top: number) =>
    markup`<rect class="${kind}" x="${at.x(t).toFixed(1)}" width="${width}" ${heightFrom(top)}/>`;
  return points.flatMap(({ t, requests, errors }) => [
    bar('bar', t, at.requests(requests / step)),
    ...(errors > 0 ? [bar('fault', t, Math.min(FLOOR - 3, at.requests(errors / step)))] : []),
  ]);
}

const errorsOf = ({ points }: TimeSeries): number => points.reduce((sum, { errors }) => sum + errors, 0);

function figuresOf(series: TimeSeries): string {
  const { end, rate, slow } = scaleOf([series]);
  const peaks = `at most ${amount(rate, 'per-second')}, p95 at most ${amount(slow, 'ms')}`;
  return `${amount(end * 1000, 'ms')}: ${peaks}, ${counted(errorsOf(series), 'error')}`;
}

const axis = (y: number): Markup =>
  markup`<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}"/>`;
const right = (x: number, y: number, text: string, kind = markup``): Markup =>
  markup`<text${kind} x="${x}" y="${y}" text-anchor="end">${text}</text>`;

/**
 * Latencies above, requests a second below with errors marked, over the seconds of the run; the base's as pale lines
 * on the same scales.
 */
export function seriesChart({ head, base }: Sides): Markup {
  const at = scaleOf(base ? [head, base] : [head]);
  const errors = errorsOf(head);
  const words = `Over ${figuresOf(head)}${base ? `; before, over ${figuresOf(base)}` : ''}`;
  const inner = [
    markup`<text x="${LEFT}" y="11">latency, up to ${amount(at.slow, 'ms')}</text>`,
    right(WIDTH - RIGHT, 11, 'p95', markup` class="key-p95"`),
    right(WIDTH - RIGHT - 30, 11, 'p50', markup` class="key-p50"`),
    ...(base ? [right(WIDTH - RIGHT - 60, 11, 'pale: before')] : []),
    axis(GAP),
    ...(base ? [latencyLines(base, at, ' pale')] : []),
    latencyLines(head, at),
    markup`<text x="${LEFT}" y="${GAP + 16}">requests, up to ${amount(at.rate, 'per-second')}</text>`,
    ...(errors > 0
      ? [right(WIDTH - RIGHT, GAP + 16, counted(errors, 'error'), markup` class="key-fault"`)]
      : []),
    ...bars(head, at),
    ...(base ? [requestLine(base, at)] : []),
    axis(FLOOR),
    markup`<text x="${LEFT}" y="${HEIGHT - 4}">0 s</text>`,
    right(WIDTH - RIGHT, HEIGHT - 4, amount(at.end * 1000, 'ms')),
  ];
  const box = `0 0 ${WIDTH} ${HEIGHT}`;
  return markup`<svg class="strip wide" viewBox="${box}" role="img" aria-label="${words}">${inner}</svg>`;
}

/** A chart for every scenario whose course was kept. */
export function seriesCharts(report: Report): readonly Chart[] {
  return report.series.map((series) => ({
    suite: series.suite,
    subjectId: series.subject,
    what: 'Over time',
    subject: clean(labelIn(report, series)),
    svg: seriesChart(series),
  }));
}
