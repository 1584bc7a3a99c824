import type { Unit } from '#model/observation/metric.ts';
import { markup, type Markup } from '../html/markup.ts';
import { scale } from '../html/scale.ts';
import { amount, counted } from '../text/format.ts';
import type { Past, PastValue } from './past.ts';
import { spanOf } from './span.ts';

/** What stands beside the past of a figure, in the metric's unit. */
export interface Beside {
  readonly unit: Unit;
  /** What this run gave: drawn as the last point, larger. */
  readonly now?: number | undefined;
  /** A limit as an absolute value: drawn as a dashed line where it lies near enough to be seen. */
  readonly limit?: number | undefined;
}

const WIDTH = 160;
const HEIGHT = 36;
const EDGE = 6;
/** A limit farther away than so many times the span of the values would press them flat. */
const FAR = 3;

/** Ends of the axis, with the limit where it is near. */
function rangeOf(values: readonly number[], limit: number | undefined): readonly [number, number] {
  const [low, high] = spanOf(values);
  const reach = FAR * (high - low);
  const isNear = limit !== undefined && limit > low - reach && limit < high + reach;
  return isNear ? [Math.min(low, limit), Math.max(high, limit)] : [low, high];
}

/** `3f2a91c on 2026-11-20: 1.52 s` */
function pointWords({ value, at, sha }: PastValue, unit: Unit): string {
  return `${sha === undefined ? '' : `${sha} on `}${at.slice(0, 10)}: ${amount(value, unit)}`;
}

function wordsOf({ values, change }: Past, { unit, now, limit }: Beside): string {
  const numbers = values.map(({ value }) => value);
  const [least, most] = [amount(Math.min(...numbers), unit), amount(Math.max(...numbers), unit)];
  const moved = change === undefined ? undefined : values[change];
  return [
    `Last ${counted(values.length, 'run')} of the base branch: ${least === most ? least : `${least} to ${most}`}`,
    ...(moved ? [`another level since ${moved.sha ?? moved.at.slice(0, 10)}`] : []),
    ...(now === undefined ? [] : [`now ${amount(now, unit)}`]),
    ...(limit === undefined ? [] : [`limit ${amount(limit, unit)}`]),
  ].join(', ');
}

const across = (kind: string, y: string): Markup =>
  markup`<line class="${kind}" x1="0" x2="${WIDTH}" y1="${y}" y2="${y}" stroke="currentColor"
    stroke-dasharray="3 3" opacity="0.5"/>`;

const upright = (kind: string, x: string): Markup =>
  markup`<line class="${kind}" x1="${x}" x2="${x}" y1="2" y2="${HEIGHT - 2}" stroke="currentColor"
    stroke-dasharray="1 3"/>`;

interface Dot {
  readonly kind: string;
  readonly x: string;
  readonly y: string;
  readonly r: number;
  readonly words: string;
}

const dot = ({ kind, x, y, r, words }: Dot): Markup =>
  markup`<circle class="${kind}" cx="${x}" cy="${y}" r="${r}" fill="currentColor"
    ><title>${words}</title></circle>`;

/**
 * The base branch's last runs of a figure as a small line, 160 × 36, in the text's colour. Classes to style: `spark`,
 * `spark-line`, `spark-run`, `spark-now`, `spark-limit`, `spark-change`. Each point says its commit, day and value.
 */
export function sparkline(past: Past, beside: Beside): Markup {
  const { unit, now, limit } = beside;
  const { values, change } = past;
  const all = [...values.map(({ value }) => value), ...(now === undefined ? [] : [now])];
  const [low, high] = rangeOf(all, limit);
  const steps = all.length - 1;
  const x = scale(0, steps, EDGE, WIDTH - EDGE);
  const y = scale(low, high, HEIGHT - EDGE, EDGE);
  const isNear = limit !== undefined && limit >= low && limit <= high;
  const line = values.map(({ value }, at) => `${x(at)},${y(value)}`).join(' ');
  const inner = [
    ...(isNear ? [across('spark-limit', y(limit))] : []),
    ...(change === undefined ? [] : [upright('spark-change', x(change - 0.5))]),
    markup`<polyline class="spark-line" points="${line}" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
    ...values.map((one, at) =>
      dot({ kind: 'spark-run', x: x(at), y: y(one.value), r: 2, words: pointWords(one, unit) }),
    ),
    ...(now === undefined
      ? []
      : [dot({ kind: 'spark-now', x: x(steps), y: y(now), r: 4, words: `this run: ${amount(now, unit)}` })]),
  ];
  return markup`<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"
    role="img" aria-label="${wordsOf(past, beside)}">${inner}</svg>`;
}
