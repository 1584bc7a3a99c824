import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { counted, upper } from '../text/format.ts';
import { moreLooks } from '../text/look-words.ts';
import { worseningOf, worstOf } from '../view/pair-words.ts';
import { labelIn } from '../view/subject-label.ts';
import { fromTo } from './figure-words.ts';
import { named, quoted } from './where.ts';

/** Questions that stay open for one reason: the first of them in words, what would decide them, and how many more. */
export interface Open {
  /** `` `/pricing` on mobile, LCP 2.41 → 2.5 s: up to +12 % is possible ``; no full stop at its end. */
  readonly what: string;
  readonly advice: string;
  readonly more: number;
}

interface Words {
  readonly why: string;
  readonly advice: string;
}

/** Rounds nobody plans. */
const MAX_ROUNDS = 60;

function notEnough(check: Check): Words {
  const { pairs, metric, level } = check;
  if (!pairs || !metric) return { why: 'not decided', advice: 'run it again' };
  const allowed = worseningOf(pairs, pairs.margin, metric);
  const { needed } = pairs;
  const enough =
    needed !== undefined && needed <= MAX_ROUNDS
      ? `raise \`compare.preset\` (about ${needed} rounds decide), or allow more than ${allowed}`
      : `measure on a quieter machine, or allow more than ${allowed}`;
  return {
    why: `up to ${worstOf(pairs, metric)} is possible after ${counted(pairs.count, 'round')}, allowed is ${allowed}`,
    advice:
      level === 'warn' ? `allow more than ${allowed}, or say \`level: fail\` to have it measured on` : enough,
  };
}

const reasons: Partial<Readonly<Record<Check['reason'], (check: Check, report: Report) => Words>>> = {
  'not-enough': notEnough,
  'pairs-missing': () => ({
    why: 'too few rounds gave a figure',
    advice: 'raise `compare.max-time`, or measure fewer pages',
  }),
  'cut-short': () => ({
    why: 'not decided, because another figure failed first',
    advice: 'mend that one, then run it again',
  }),
  'time-needs-pairs': () => ({
    why: 'times of another run decide nothing',
    advice: 'measure the base beside it (`target.base`), or hold it to a limit',
  }),
  'not-exact': ({ note }) => ({
    why: quoted(note ?? '') || 'it differed between runs of the same build',
    advice:
      note === undefined
        ? 'measure the base beside it (`target.base`), or hold it to a limit'
        : 'make the page do the same at each visit, or take the budget out',
  }),
  'too-little-history': () => ({
    why: 'the base branch has too few earlier runs to compare with',
    advice: 'measure the base beside it (`target.base`), or wait for ten runs of the base branch',
  }),
  'too-noisy': () => ({
    why: 'earlier runs of the base branch vary by more than is allowed',
    advice: 'measure the base beside it (`target.base`)',
  }),
  untrusted: ({ note }) => ({
    why: quoted(note ?? '') || 'measured, but not to be trusted',
    advice: 'see to that, then run it again',
  }),
  unmeasured: ({ note }) => ({ why: quoted(note ?? '') || 'not measured', advice: 'run it again' }),
  'few-looks': ({ suite, looks }, report) => ({
    why: 'looked at too seldom to be sure',
    advice: moreLooks(report, suite, looks?.base ?? 0),
  }),
};

function questionOf(check: Check, report: Report): string {
  const { metric, before, now } = check;
  const where = named(labelIn(report, check));
  if (!metric) return where;
  const figures = before === undefined || now === undefined ? '' : ` ${fromTo(before, now, metric.unit)}`;
  return `${where} ${quoted(metric.title)}${figures}`;
}

/** Undecided checks by their reason, those that more measuring can decide first. */
export function openOf(report: Report): readonly Open[] {
  const undecided = report.verdict.checks.filter(
    ({ kind, status }) => kind !== 'watch' && status === 'inconclusive',
  );
  const byReason = Map.groupBy(undecided, ({ reason }) => reason);
  const order = Object.keys(reasons);
  return [...byReason]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .flatMap(([reason, checks]) => {
      const [first] = checks;
      if (!first) return [];
      const { why, advice } = reasons[reason]?.(first, report) ?? {
        why: 'not decided',
        advice: 'run it again',
      };
      return [
        { what: `${questionOf(first, report)}: ${why}`, advice: upper(advice), more: checks.length - 1 },
      ];
    });
}
