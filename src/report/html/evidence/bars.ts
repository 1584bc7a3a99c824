import type { Unit } from '#model/observation/metric.ts';
import { amount, apart } from '../../text/format.ts';
import { markup, type Markup } from '../markup.ts';
import { at, CHART } from './axis.ts';
import { chart } from './marks.ts';

/** A part of a bar, in the bars' unit; `tone` is its colour. */
export interface Part {
  readonly tone: string;
  readonly label: string;
  readonly size: number;
}

/** Two bars over each other, base and now, in parts that add up to what stands at their ends. */
export interface Bars {
  readonly unit: Unit;
  readonly before: readonly Part[];
  readonly now: readonly Part[];
  readonly limit?: number | undefined;
  readonly words: string;
}

const [LEFT, RIGHT, HIGH] = [56, 316, 20];
const sum = (parts: readonly Part[]): number => parts.reduce((whole, { size }) => whole + size, 0);

/** What is drawn of one side. */
interface Side {
  readonly name: string;
  readonly hot: boolean;
  readonly parts: readonly Part[];
  readonly y: number;
  readonly end: string;
}

function barOf({ name, hot, parts, y, end }: Side, scale: number, unit: Unit): readonly Markup[] {
  let x = LEFT;
  const pieces = parts
    .filter(({ size }) => size > 0)
    .map(({ tone, label, size }) => {
      const width = size * scale;
      const from = x;
      x += width;
      const box = markup`x="${at(from)}" y="${y}" width="${at(Math.max(0.5, width - 1))}" height="${HIGH}"`;
      return markup`<rect class="part ${tone}" ${box} rx="2"><title>${label}: ${amount(size, unit)}</title></rect>`;
    });
  return [
    markup`<text class="row${hot ? ' hot' : ''}" x="0" y="${y + 15}">${name}</text>`,
    ...pieces,
    markup`<text class="endv ${hot ? 'h' : 'b'}" x="${at(x + 6)}" y="${y + 15}">${end}</text>`,
  ];
}

/** What the shades mean, in as many lines as it takes. */
function legendOf(
  parts: readonly Part[],
  top: number,
): { readonly marks: readonly Markup[]; readonly end: number } {
  const named = [...new Map(parts.filter(({ size }) => size > 0).map((part) => [part.label, part])).values()];
  let [x, y] = [0, top];
  const marks = named.flatMap(({ tone, label }) => {
    const width = 26 + label.length * 6;
    if (x + width > CHART.width) [x, y] = [0, y + 16];
    const from = x;
    x += width;
    return [
      markup`<rect class="part ${tone}" x="${at(from)}" y="${y}" width="10" height="10" rx="2"/>`,
      markup`<text class="tick" x="${at(from + 14)}" y="${y + 9}">${label}</text>`,
    ];
  });
  return { marks, end: y + 14 };
}

function limitOf(limit: number, x: number, unit: Unit): readonly Markup[] {
  const anchor = x > 320 ? 'end' : 'middle';
  return [
    markup`<line class="lim" x1="${at(x)}" x2="${at(x)}" y1="2" y2="66"/>`,
    markup`<text class="limt" x="${at(x)}" y="78" text-anchor="${anchor}">limit ${amount(limit, unit)}</text>`,
  ];
}

/** As an SVG. */
export function barsChart({ unit, before, now, limit, words }: Bars): Markup {
  const [was, is] = [sum(before), sum(now)];
  const scale = (RIGHT - LEFT) / Math.max(was, is, limit ?? 0, Number.EPSILON);
  const [end, endBefore] = apart(is, was, unit);
  const legend = legendOf([...before, ...now], limit === undefined ? 70 : 88);
  return chart(legend.end, words, [
    ...barOf({ name: 'base', hot: false, parts: before, y: 6, end: endBefore }, scale, unit),
    ...barOf({ name: 'this run', hot: true, parts: now, y: 38, end }, scale, unit),
    ...(limit === undefined ? [] : limitOf(limit, LEFT + limit * scale, unit)),
    ...legend.marks,
  ]);
}
