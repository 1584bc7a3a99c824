import type { Unit } from '#model/observation/metric.ts';
import type { Check } from '#model/record/verdict.ts';
import { isWorse } from '../view/metric.ts';
import { amount, apart } from '../text/format.ts';
import type { Matter, Told } from './matter.ts';
import { quoted } from './where.ts';

const UNIT = /^(?<number>.*)\u00a0(?<unit>\S+)$/u;

/** Two amounts, their unit once where they share it: `1.4 → 252 ms`, `998 ms → 1.02 s`. */
export function fromTo(before: number, now: number, unit: Unit): string {
  const [to, from] = apart(now, before, unit);
  const [a, b] = [UNIT.exec(from)?.groups, UNIT.exec(to)?.groups];
  return `${a && b && a['unit'] === b['unit'] ? a['number'] : from} → ${to}`;
}

/** A figure of a check: what it is now, and how it got there. */
export interface Figure {
  /** `1.4 → 252 ms`; `2.78 s` where nothing became worse. */
  readonly words: string;
  readonly now: string;
  /** Absent where there is no base, or nothing became worse. */
  readonly before?: string;
}

/** Undefined where nobody took it. */
export function figureOf(check: Check): Figure | undefined {
  const { metric, now, before } = check;
  if (!metric || now === undefined) return undefined;
  if (before === undefined || isWorse(check) !== true) {
    const words = amount(now, metric.unit);
    return { words, now: words };
  }
  const [to, from] = apart(now, before, metric.unit);
  return { words: fromTo(before, now, metric.unit), now: to, before: from };
}

/** What happened, from its figure alone: `LCP 1.5 → 2.61 s`. */
export function toldByFigure(
  { lead, findings: [finding] }: Matter,
  { name, where }: { readonly name: string; readonly where: string },
): Told {
  const figure = lead && figureOf(lead);
  if (!lead || !figure) return toldByWords(name, where, finding?.message ?? lead?.note ?? '');
  const title = titleOf(lead);
  return {
    name,
    what: `${title} ${figure.words}`,
    strong: figure.now,
    sentence:
      figure.before === undefined
        ? `${title} of ${where} is ${figure.now}${beyond(lead)}`
        : `${title} of ${where} went from ${figure.before} to ${figure.now}`,
    amount: figure.words,
  };
}

/** `, allowed: 250 kB`; nothing of a limit on change. */
export function beyond({ limit, metric }: Check): string {
  return limit && metric && limit.type !== 'regress' ? `, allowed: ${amount(limit.value, metric.unit)}` : '';
}

/** What happened, in the words of whoever saw it. */
export function toldByWords(name: string, where: string, words: string): Told {
  const what = quoted(words);
  return { name, what, sentence: what.includes(where) ? what : `${where}: ${what}`, amount: '' };
}

/** What a figure is called in a sentence. */
export const titleOf = ({ metric }: Check): string => quoted(metric?.title ?? '');
