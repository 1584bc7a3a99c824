import type { Media } from '#model/observation/exhibit.ts';
import type { Report } from '#model/record/report.ts';
import { clean } from '../text/clean.ts';
import { amount, counted } from '../text/format.ts';
import { labelIn } from '../view/subject-label.ts';
import type { Chart } from './plots.ts';

/** A moment of a load: a count and latencies in ms, as far as the document says. */
interface Point {
  readonly t: number;
  readonly requests: number;
  readonly errors: number;
  readonly p50: number | undefined;
  readonly p95: number | undefined;
}

interface Series {
  readonly step: number;
  readonly points: readonly Point[];
}

/** More points than pixels say nothing more; a longer document is not drawn. */
const MOST_POINTS = 20_000;
const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM, TOP, GAP] = [480, 200, 8, 8, 18, 16, 96];

const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined;

function amountOf(value: unknown, key: string): number | undefined {
  const found = field(value, key);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : undefined;
}

function pointOf(value: unknown): readonly Point[] {
  const [t, requests, errors] = [
    amountOf(value, 't'),
    amountOf(value, 'requests'),
    amountOf(value, 'errors'),
  ];
  return t === undefined || requests === undefined
    ? []
    : [{ t, requests, errors: errors ?? 0, p50: amountOf(value, 'p50'), p95: amountOf(value, 'p95') }];
}

/** A scenario over time out of a document of the form `tidemark.load-series/1`; undefined for anything else. */
export function readSeries(bytes: Uint8Array): Series | undefined {
  try {
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const [step, listed] = [amountOf(document, 'step'), field(document, 'points')];
    if (
      field(document, 'schema') !== 'tidemark.load-series/1' ||
      !step ||
      !Array.isArray(listed) ||
      listed.length > MOST_POINTS
    )
      return undefined;
    const points = listed.flatMap(pointOf);
    return points.length < 2 ? undefined : { step, points };
  } catch {
    return undefined;
  }
}

/** Broken where there is no value, so that a gap is seen as one. */
function path(
  points: readonly Point[],
  of: (point: Point) => number | undefined,
  x: (t: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M';
  return points
    .map((point) => {
      const value = of(point);
      const text = value === undefined ? '' : `${pen}${x(point.t).toFixed(1)} ${y(value).toFixed(1)}`;
      pen = value === undefined ? 'M' : 'L';
      return text;
    })
    .join('');
}

const largest = (values: readonly number[]): number => values.reduce((most, one) => Math.max(most, one), 0);

/** Latencies above, requests a second below with errors marked, over the seconds of the run. */
export function seriesChart({ step, points }: Series): string {
  const end = largest(points.map((one) => one.t)) + step;
  const x = (t: number) => LEFT + (t / end) * (WIDTH - LEFT - RIGHT);
  const slow = largest(points.flatMap((one) => [one.p50 ?? 0, one.p95 ?? 0]));
  const rate = largest(points.map((one) => one.requests / step));
  const latency = (value: number) => GAP - (value / Math.max(slow, Number.EPSILON)) * (GAP - TOP);
  const [floor, roof] = [HEIGHT - BOTTOM, GAP + 22];
  const requests = (value: number) =>
    floor - (value / step / Math.max(rate, Number.EPSILON)) * (floor - roof);
  const wide = Math.max(0.5, x(step) - LEFT - 0.5);
  const bars = points.flatMap((one) => [
    `<rect class="bar" x="${x(one.t).toFixed(1)}" width="${wide.toFixed(1)}" y="${requests(one.requests).toFixed(1)}" height="${(floor - requests(one.requests)).toFixed(1)}"/>`,
    ...(one.errors > 0
      ? [
          `<rect class="fault" x="${x(one.t).toFixed(1)}" width="${wide.toFixed(1)}" y="${Math.min(floor - 3, requests(one.errors)).toFixed(1)}" height="${Math.max(3, floor - requests(one.errors)).toFixed(1)}"/>`,
        ]
      : []),
  ]);
  const errors = points.reduce((sum, one) => sum + one.errors, 0);
  const words = `Over ${amount(end * 1000, 'ms')}: at most ${amount(rate, 'per-second')}, p95 at most ${amount(slow, 'ms')}, ${counted(errors, 'error')}`;
  const middle = (one: Point) => ({ ...one, t: one.t + step / 2 });
  const moments = points.map(middle);
  return [
    `<svg class="strip wide" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">`,
    `<text x="${LEFT}" y="11">latency, up to ${amount(slow, 'ms')}</text><text class="key-p95" x="${WIDTH - RIGHT}" y="11" text-anchor="end">p95</text><text class="key-p50" x="${WIDTH - RIGHT - 30}" y="11" text-anchor="end">p50</text>`,
    `<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${GAP}" y2="${GAP}"/>`,
    `<path class="path p95" d="${path(moments, (one) => one.p95, x, latency)}"/><path class="path p50" d="${path(moments, (one) => one.p50, x, latency)}"/>`,
    `<text x="${LEFT}" y="${GAP + 16}">requests, up to ${amount(rate, 'per-second')}</text>${errors > 0 ? `<text class="key-fault" x="${WIDTH - RIGHT}" y="${GAP + 16}" text-anchor="end">${counted(errors, 'error')}</text>` : ''}`,
    ...bars,
    `<line class="axis" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${floor}" y2="${floor}"/>`,
    `<text x="${LEFT}" y="${HEIGHT - 4}">0 s</text><text x="${WIDTH - RIGHT}" y="${HEIGHT - 4}" text-anchor="end">${amount(end * 1000, 'ms')}</text></svg>`,
  ].join('');
}

/** A chart for every scenario whose course was kept. */
export function coursesOf(report: Report, media: Media): readonly Chart[] {
  return report.run.exhibits
    .filter((one) => one.name === 'series' && one.mime === 'application/json')
    .flatMap((exhibit) => {
      const bytes = media.get(exhibit.sha256);
      const series = bytes && readSeries(bytes);
      return series
        ? [
            {
              suite: exhibit.suite,
              subjectId: exhibit.subject,
              what: 'Over time',
              subject: clean(labelIn(report, exhibit)),
              svg: seriesChart(series),
            },
          ]
        : [];
    });
}
