import type { Metric } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { amount, apart, counted, difference } from '../text/format.ts';
import { limitWordsOf, type Mark } from './limit.ts';
import { pairChange } from './pair-words.ts';
import { sentencesOf } from './sentence.ts';
import { labelIn } from './subject-label.ts';

/** One check as a person reads it. Cells are our own words and numbers; `subject` may hold what others wrote. */
export interface Row {
  readonly id: string;
  readonly mark: Mark;
  /** Name of the suite in the config, and its title. */
  readonly suite: string;
  readonly suiteTitle: string;
  readonly subjectId: string;
  readonly subject: string;
  /** `LCP`, `Findings`, `Measurement`. */
  readonly what: string;
  /** Empty where there is nothing to compare with. */
  readonly before: string;
  readonly now: string;
  /** `+370 ms (+15 %)`, of live pairs `+15 % (95 % CI +9…+21 %)`; empty where there is nothing to compare. */
  readonly change: string;
  /** `over 2.5 s`, `within 5 %`, `over 250 kB and +5 %`. */
  readonly limit: string;
  /** Where its limits were written: `` `tidemark.yml:12` ``. */
  readonly origin: string;
  /**
   * Direction of a change worth showing: exact ones always, noisy ones beyond the metric's margin, and of live pairs
   * only what they prove.
   */
  readonly moved: 'better' | 'worse' | 'no';
  /** The reason, the limit's origin and what would change it; no full stop at its end. */
  readonly why: string;
  /** The same with the base's value in it, for places that show no cells. */
  readonly sentence: string;
  readonly check: Check;
}

const NONE = '–';

function markOf(check: Check): Mark {
  if (check.kind === 'watch') return 'watched';
  const marks: Readonly<Record<Check['status'], Mark>> = {
    fail: 'failed',
    absent: check.level === 'fail' ? 'missing' : 'warned',
    warn: 'warned',
    inconclusive: 'undecided',
    new: 'new',
    pass: 'passed',
  };
  return marks[check.status];
}

/** A share below which a noisy number's move is not worth a row where the metric names no margin. */
const MARGIN = 0.05;

/** Whether a change of a noisy number is large enough for a row. */
function notable(worse: number, before: number, metric: Metric | undefined): boolean {
  const size =
    metric?.compare === 'difference'
      ? Math.abs(worse)
      : Math.abs(worse) / Math.max(Math.abs(before), Number.EPSILON);
  return size >= (metric?.margin ?? MARGIN) && Math.abs(worse) >= (metric?.floor ?? 0);
}

const proved: Partial<Readonly<Record<Check['reason'], Row['moved']>>> = {
  proved: 'worse',
  'small-but-proved': 'worse',
  'watch-hit': 'worse',
  'better-proved': 'better',
};

/** Whether live pairs speak of a number, or would if it had moved. */
function isPaired({ pairs, basis }: Check, { baseline }: Report): boolean {
  const isNoisy = basis?.kind !== 'exact' && basis?.kind !== 'contrast';
  return pairs !== undefined || (isNoisy && baseline.found && baseline.live !== undefined);
}

function movedOf(check: Check, metric: Metric | undefined): Row['moved'] {
  const { now, before } = check;
  if (now === undefined || before === undefined || now === before || !check.metric) return 'no';
  const worse = check.metric.better === 'lower' ? now - before : before - now;
  if (check.basis?.kind !== 'exact' && !notable(worse, before, metric)) return 'no';
  return worse > 0 ? 'worse' : 'better';
}

function whatOf(check: Check): string {
  if (check.metric) return check.metric.title;
  return check.kind === 'findings' ? 'Findings' : 'Measurement';
}

/** What stands where a figure would. */
function unmeasured({ status, reason }: Check): string {
  if (reason === 'same-bytes') return 'same bytes';
  return status === 'new' ? NONE : 'not measured';
}

function cells(check: Check): Pick<Row, 'before' | 'now' | 'change'> {
  const { metric, now, before } = check;
  if (check.kind === 'findings')
    return { before: '', now: now === undefined ? 'none new' : counted(now, 'finding'), change: '' };
  if (!metric || now === undefined)
    return {
      before: metric && before !== undefined ? amount(before, metric.unit) : '',
      now: unmeasured(check),
      change: '',
    };
  if (before === undefined) {
    const against = check.limit && check.limit.type !== 'regress' ? check.limit.value : now;
    return { before: '', now: apart(now, against, metric.unit)[0], change: '' };
  }
  const [nowText, beforeText] = apart(now, before, metric.unit);
  const change = check.pairs ? pairChange(check) : difference(now, before, metric.unit);
  return { before: beforeText, now: nowText, change };
}

/** The row of a check; with others of the same number and result it speaks for all of them. */
export function rowOf(check: Check, report: Report, others: readonly Check[] = []): Row {
  const suite = report.run.suites.find(({ name }) => name === check.suite);
  const metric = suite?.metrics.find(({ id }) => id === check.metric?.id);
  const mark = markOf(check);
  const limits = limitWordsOf(check, others, mark, metric);
  return {
    id: check.id,
    mark,
    suite: check.suite,
    suiteTitle: suite?.title ?? check.suite,
    subjectId: check.subject,
    subject: labelIn(report, check),
    what: whatOf(check),
    ...cells(check),
    limit: limits.standing,
    origin: limits.origins,
    moved: isPaired(check, report) ? (proved[check.reason] ?? 'no') : movedOf(check, metric),
    ...sentencesOf(check, limits, report, others.length > 0),
    check,
  };
}
