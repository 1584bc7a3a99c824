import type { Walkthrough, WalkthroughStep } from '#model/observation/walkthrough.ts';
import { markup, type Markup } from '../markup.ts';

type Way = Walkthrough['ways'][number];

/** When a step began and ended, in ms after the start of its way. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const keyOf = (branch: readonly string[]): string => JSON.stringify(branch);

/** Each step after the one before it in its branch; a branch begins where the steps before it end. */
export function spansOf({ steps }: Way): readonly Span[] {
  const ends = new Map<string, number>();
  return steps.map(({ branch, ms = 0 }) => {
    const known = branch.map((_, at) => ends.get(keyOf(branch.slice(0, branch.length - at))));
    const from = known.find((end) => end !== undefined) ?? ends.get(keyOf([])) ?? 0;
    ends.set(keyOf(branch), from + ms);
    return { from, to: from + ms };
  });
}

/** How wide a plot is, and a bar at least. */
const [WIDE, LEAST] = [200, 2];

export const totalOf = (spans: readonly Span[]): number => Math.max(...spans.map(({ to }) => to), 0);

const x = (ms: number, total: number): number => (total <= 0 ? 0 : (ms / total) * WIDE);

/** Where the bar of a span lies in a plot of so many ms. */
export function barPlace({ from, to }: Span, total: number, [y, height]: readonly [number, number]): Markup {
  const left = Math.min(x(from, total), WIDE - LEAST);
  const width = Math.max(LEAST, x(to - from, total));
  return markup`x="${left.toFixed(1)}" width="${width.toFixed(1)}" y="${y}" height="${height}"`;
}

function bar(kind: string, span: Span, total: number, place: readonly [number, number]): Markup {
  return markup`<rect class="${kind}" ${barPlace(span, total, place)} rx="1"/>`;
}

/** What is drawn of a step: itself, and the base's beginning where it does. */
interface Drawn {
  readonly step: WalkthroughStep;
  readonly span: Span;
  readonly before: number | undefined;
  /** Which of several actors does it, from 0. */
  readonly lane: number;
}

/** Lanes that have a colour of their own. */
export const LANES = 4;

/** A step as a bar on the line of its way, the base's below it. */
export function stepBar({ step, span, before, lane }: Drawn, total: number): Markup {
  const kind = step.status === 'failed' ? 'bad' : `lane${lane % LANES}`;
  const head = step.status === 'skipped' ? [] : [bar(kind, span, total, [3, 8])];
  const base =
    before === undefined ? [] : [bar('was', { from: span.from, to: span.from + before }, total, [12, 4])];
  const box = markup`viewBox="0 0 ${WIDE} 18" preserveAspectRatio="none"`;
  return markup`<svg class="span" ${box} aria-hidden="true">${[...head, ...base]}</svg>`;
}
