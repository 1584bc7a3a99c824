import { count, decode, quantile } from '#model/observation/histogram.ts';
import type { Measurement } from '#model/observation/measurement.ts';
import type { Report } from '#model/record/report.ts';
import { amount, counted } from '../../text/format.ts';
import { markup, type Markup } from '../markup.ts';
import { at, CHART, logAxis, type LogAxis } from './axis.ts';
import { chart, horizontal } from './marks.ts';
import { mostOf, type Figure } from './figures.ts';

const [TOP, FLOOR, HEIGHT] = [12, 134, 170];
/** Shares of requests that are drawn; beyond the last one lie too few. */
const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];
const NAMED: readonly (readonly [number, string])[] = [
  [0.1, 'p10'],
  [0.5, 'p50'],
  [0.9, 'p90'],
  [0.95, 'p95'],
  [0.99, 'p99'],
];
/** Every further nine takes the same room. */
const nines = (share: number): number => -Math.log10(1 - share);
const x = (share: number): number =>
  CHART.left + 6 + (nines(share) / nines(0.99)) * (CHART.right - CHART.left - 6);
const y = (axis: LogAxis, ms: number): number => FLOOR - axis.share(ms) * (FLOOR - TOP);

/** One side's requests: how long the share that is no slower took, ms. */
interface Curve {
  readonly side: 'h' | 'b';
  readonly requests: number;
  readonly points: readonly (readonly [share: number, ms: number])[];
}

function curveOf(side: Curve['side'], text: string | undefined): Curve | undefined {
  if (text === undefined) return undefined;
  const histogram = decode(text);
  const requests = count(histogram);
  const shares = SHARES.filter((share) => requests * (1 - share) >= 1);
  const points = shares.map((share) => [share, quantile(histogram, share)] as const);
  return points.length < 3 ? undefined : { side, requests, points };
}

/** The histogram that most of these figures of one subject are taken from. */
function histogramOf(measurements: readonly Measurement[], figures: readonly Figure[]): string | undefined {
  const ids = new Set(figures.filter(isWhole).map(({ metric }) => metric.id));
  return measurements.flatMap(({ metric, samples }) =>
    ids.has(metric) && samples.kind === 'histogram' ? [samples.histogram] : [],
  )[0];
}

/** Times of whole answers, not of a part of them. */
function isWhole({ metric }: Figure): boolean {
  return metric.family === 'latency' && metric.phase === undefined && metric.quantile !== undefined;
}

function lineOf({ side, points }: Curve, axis: LogAxis): readonly Markup[] {
  const d = points.map(([share, ms]) => `${at(x(share))} ${at(y(axis, ms))}`).join(' L');
  const dots = points.filter(([share]) => NAMED.some(([named]) => named === share));
  return [
    markup`<path class="ln ${side}" d="M${d}"/>`,
    ...dots.map(
      ([share, ms]) =>
        markup`<circle class="pt ${side}" cx="${at(x(share))}" cy="${at(y(axis, ms))}" r="3"/>`,
    ),
  ];
}

/** The sides' names and slowest times at their lines' ends, one under the other where they lie close. */
function endsOf(curves: readonly Curve[], axis: LogAxis): readonly Markup[] {
  const ends = curves
    .map((curve) => ({ curve, ms: curve.points.at(-1)?.[1] ?? 0 }))
    .toSorted((a, b) => b.ms - a.ms);
  let lowest = 0;
  return ends.flatMap(({ curve: { side }, ms }) => {
    const top = Math.max(y(axis, ms) - 3, lowest);
    lowest = top + 30;
    return [
      markup`<text class="end ${side}" x="323" y="${at(top)}">${side === 'h' ? 'this run' : 'base'}</text>`,
      markup`<text class="endv ${side}" x="323" y="${at(top + 14)}">${amount(ms, 'ms')}</text>`,
    ];
  });
}

interface Limit {
  readonly title: string;
  readonly ms: number;
}

function limitsOf(figures: readonly Figure[]): readonly Limit[] {
  return figures.filter(isWhole).flatMap((figure) => {
    const ms = mostOf(figure);
    return ms === undefined ? [] : [{ title: figure.metric.title, ms }];
  });
}

function limitLine({ title, ms }: Limit, axis: LogAxis): readonly Markup[] {
  const place = y(axis, ms);
  const label = `limit at ${title}: ${amount(ms, 'ms')}`;
  const under = at(place + (place > FLOOR - 14 ? -4 : 12));
  return [
    horizontal('lim', place),
    markup`<text class="limt" x="${CHART.left + 4}" y="${under}">${label}</text>`,
  ];
}

const X_AXIS = 'share of requests that are no slower';

/** A tick is a power of ten, however it was computed. */
function tickText(axis: LogAxis, tick: number): Markup {
  const label = amount(Number(tick.toPrecision(1)), 'ms');
  const place = markup`x="${CHART.left - 6}" y="${at(y(axis, tick) + 3.5)}"`;
  return markup`<text class="tick" ${place} text-anchor="end">${label}</text>`;
}

function wordsOf(curves: readonly Curve[], limits: readonly Limit[]): string {
  const sides = curves.map(({ side, requests, points }) => {
    const named = NAMED.flatMap(([share, name]) => {
      const ms = points.find(([each]) => each === share)?.[1];
      return ms === undefined ? [] : [`${name} ${amount(ms, 'ms')}`];
    });
    return `${side === 'h' ? 'this run' : 'base'}, ${counted(requests, 'request')}: ${named.join(', ')}`;
  });
  const bounds = limits.map(({ title, ms }) => `limit at ${title} ${amount(ms, 'ms')}`);
  return [...sides, ...bounds].join('; ');
}

/** How long the requests of a subject took on both sides, by the share of them that is no slower. */
export function latencyChart(
  report: Report,
  place: { readonly suite: string; readonly subject: string },
  figures: readonly Figure[],
): Markup | undefined {
  const mine = report.run.measurements.filter(
    ({ suite, subject }) => suite === place.suite && subject === place.subject,
  );
  const name = histogramOf(mine, figures);
  if (name === undefined) return undefined;
  const { baseline } = report;
  const base = baseline.found ? curveOf('b', baseline.run.histograms[name]) : undefined;
  const head = curveOf('h', report.run.histograms[name]);
  if (!head) return undefined;
  const curves = base ? [base, head] : [head];
  const limits = limitsOf(figures);
  const times = curves.flatMap(({ points }) => points.map(([, ms]) => ms));
  const axis = logAxis([...times, ...limits.map(({ ms }) => ms)]);
  if (!axis) return undefined;
  return chart(HEIGHT, wordsOf(curves, limits), [
    ...axis.ticks.flatMap((tick) => [horizontal('grid', y(axis, tick)), tickText(axis, tick)]),
    ...NAMED.map(
      ([share, label]) =>
        markup`<text class="tick" x="${at(x(share))}" y="${FLOOR + 16}" text-anchor="middle">${label}</text>`,
    ),
    markup`<text class="tick" x="183" y="${HEIGHT - 4}" text-anchor="middle">${X_AXIS}</text>`,
    ...limits.flatMap((limit) => limitLine(limit, axis)),
    ...curves.flatMap((curve) => lineOf(curve, axis)),
    ...endsOf(curves, axis),
  ]);
}
