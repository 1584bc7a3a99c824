import type { Check } from '#model/record/verdict.ts';
import { amount, counted } from '../text/format.ts';

/** The smallest worsening that earlier runs of the base branch could show: `12 %`; empty where they show none. */
export function visibleOf({ history, metric }: Pick<Check, 'history' | 'metric'>): string {
  if (history?.visible === undefined || !metric) return '';
  return history.scale === 'relative'
    ? amount(history.visible, 'ratio')
    : amount(history.visible, metric.unit);
}

const recordsOf = ({ history }: Check): string => counted(history?.records ?? 0, 'earlier run');

const words: Partial<Readonly<Record<Check['reason'], (check: Check) => string>>> = {
  'within-history': (check) =>
    `as in ${recordsOf(check)} of the base branch on such machines; smallest visible change ${visibleOf(check)}`,
  'outside-history': (check) =>
    `more than ${recordsOf(check)} of the base branch on such machines explain ` +
    `(smallest visible change ${visibleOf(check)}); it only warns, live pairs decide`,
  'too-little-history': (check) =>
    `informational: ${recordsOf(check)} of the base branch on such machines, and it takes 10; live pairs decide`,
  'too-noisy': (check) =>
    `informational: on such machines the smallest visible change is ${visibleOf(check)}; live pairs decide`,
};

/** What the base branch's history says of a stored comparison; undefined for other reasons. */
export function historyReason(check: Check): string | undefined {
  return words[check.reason]?.(check);
}
