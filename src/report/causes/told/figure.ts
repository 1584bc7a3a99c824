import type { Check } from '#model/record/verdict.ts';
import { amount } from '../../text/format.ts';
import { figureOf } from '../figure-words.ts';
import type { Matter, Told } from '../matter.ts';

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
  const what = words.replace(/\.$/, '');
  return { name, what, sentence: what.includes(where) ? what : `${where}: ${what}`, amount: '' };
}

/** What a figure is called in a sentence. */
export const titleOf = ({ metric }: Check): string => metric?.title ?? '';
