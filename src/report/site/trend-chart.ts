import type { TimelineFigure, TimelineRun } from '#model/record/timeline.ts';
import { markup, type Markup } from '../html/markup.ts';
import { scale } from '../html/scale.ts';
import { spanOf } from '../history/span.ts';
import { amount, counted, signedShare } from '../text/format.ts';

const [WIDTH, HEIGHT] = [340, 150];
const [LEFT, RIGHT, TOP, FLOOR] = [8, WIDTH - 8, 30, HEIGHT - 24];
/** A limit farther away than so many times the span of the values would press them flat. */
const FAR = 3;

/** The commit in seven characters, or the day. */
export const nameOf = (run: TimelineRun | undefined): string =>
  run?.sha?.slice(0, 7) ?? run?.at.slice(0, 10) ?? '';

const dayOf = (run: TimelineRun | undefined): string => run?.at.slice(0, 10) ?? '';

interface Axis {
  readonly low: number;
  readonly high: number;
  /** The limit where it is near enough to be drawn. */
  readonly limit?: number;
}

function axisOf({ points, limit }: TimelineFigure): Axis {
  const [low, high] = spanOf(points.map(({ value }) => value));
  const reach = FAR * Math.max(high - low, Number.EPSILON);
  if (!limit || limit.value < low - reach || limit.value > high + reach) return { low, high };
  return { low: Math.min(low, limit.value), high: Math.max(high, limit.value), limit: limit.value };
}

/** The same in words, for those who do not see it. */
function wordsOf({ points, metric, moves, limit }: TimelineFigure, runs: readonly TimelineRun[]): string {
  const values = points.map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  return [
    `${counted(points.length, 'run')}, first ${amount(first, metric.unit)}, last ${amount(last, metric.unit)}`,
    `lowest ${amount(Math.min(...values), metric.unit)}, highest ${amount(Math.max(...values), metric.unit)}`,
    ...moves.map(({ at, share }) => `${signedShare(share)} since ${nameOf(runs[points[at]?.run ?? 0])}`),
    ...(limit ? [`limit ${amount(limit.value, metric.unit)}`] : []),
  ].join('; ');
}

/** Places of the commits below the axis, as many as have room. */
function commitsBelow(
  figure: TimelineFigure,
  runs: readonly TimelineRun[],
  x: (at: number) => string,
): Markup {
  const { points } = figure;
  const last = points.length - 1;
  const places = last <= 1 ? [...new Set([0, last])] : [0, Math.round(last / 2), last];
  const anchors = ['start', places.length === 2 ? 'end' : 'middle', 'end'];
  return markup`${places.map(
    (at, index) =>
      markup`<text x="${x(at)}" y="${HEIGHT - 8}" text-anchor="${last === 0 ? 'middle' : (anchors[index] ?? 'end')}"
>${nameOf(runs[points[at]?.run ?? 0])}</text>`,
  )}`;
}

function moveMarks({ moves }: TimelineFigure, x: (at: number) => string): Markup {
  return markup`${moves.map(({ at, share }) => {
    const place = x(at - 0.5);
    const anchor = Number(place) > WIDTH / 2 ? 'end' : 'start';
    return markup`<line class="move" x1="${place}" x2="${place}" y1="${TOP - 8}" y2="${FLOOR}"/>
<text class="move-word" x="${place}" y="${TOP - 12}" text-anchor="${anchor}">${signedShare(share)}</text>`;
  })}`;
}

function limitMark({ metric }: TimelineFigure, { limit }: Axis, y: (value: number) => string): Markup {
  if (limit === undefined) return markup``;
  const place = y(limit);
  // Below the line where above there is no room for words.
  const words = Number(place) < TOP + 6 ? Number(place) + 12 : Number(place) - 4;
  return markup`<line class="limit" x1="${LEFT}" x2="${RIGHT}" y1="${place}" y2="${place}"/>
<text class="limit-word" x="${RIGHT}" y="${words}" text-anchor="end">limit ${amount(limit, metric.unit)}</text>`;
}

/**
 * A figure over the runs of the base branch as an SVG: its values with their commits, where it moved to another level,
 * and the limit where it is near.
 */
export function trendChart(figure: TimelineFigure, runs: readonly TimelineRun[]): Markup {
  const { points, metric } = figure;
  const axis = axisOf(figure);
  const x = scale(0, points.length - 1, LEFT, RIGHT);
  const y = scale(axis.low, axis.high, FLOOR - 4, TOP + 4);
  const line = points.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ');
  const dots = points.map(({ value, run }, at) => {
    const words = `${nameOf(runs[run])}, ${dayOf(runs[run])}: ${amount(value, metric.unit)}`;
    return markup`<circle class="run" cx="${x(at)}" cy="${y(value)}" r="2.5"><title>${words}</title></circle>`;
  });
  return markup`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${wordsOf(figure, runs)}">${[
    markup`<line class="axis" x1="${LEFT}" x2="${RIGHT}" y1="${FLOOR}" y2="${FLOOR}"/>`,
    markup`<polyline class="line" points="${line}"/>`,
    ...dots,
    limitMark(figure, axis, y),
    moveMarks(figure, x),
    commitsBelow(figure, runs, x),
  ]}</svg>`;
}
