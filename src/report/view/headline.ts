import type { Report } from '#model/record/report.ts';
import type { Status, Verdict } from '#model/record/verdict.ts';
import { counted, signedShare } from '../text/format.ts';
import { loosenedCount } from '../text/loosened-words.ts';

/** How the whole went, for colours and signs. */
export type Tone = 'failed' | 'warned' | 'passed' | 'undecided' | 'first';

const tones: Readonly<Record<Verdict['status'], Tone>> = {
  fail: 'failed',
  warn: 'warned',
  pass: 'passed',
  inconclusive: 'undecided',
  new: 'first',
};

/** The sign in front of a headline; never alone. */
export const signs: Readonly<Record<Tone, string>> = {
  failed: '❌',
  warned: '⚠️',
  passed: '✅',
  undecided: '⚪',
  first: '🆕',
};

/** A run that was interrupted or could not measure everything never reads as a plain pass. */
export function tone(report: Report): Tone {
  const own = tones[report.verdict.status];
  return (report.run.interrupted || !report.run.complete) && own !== 'failed' ? 'undecided' : own;
}

function totalOf({ counts }: Pick<Verdict, 'counts'>): number {
  return Object.values(counts).reduce((sum, n) => sum + n, 0);
}

function warningsOf({ counts, checks }: Verdict): number {
  return counts.warn + checks.filter(({ status, level }) => status === 'absent' && level === 'warn').length;
}

function failures(verdict: Verdict, total: string): string {
  const grave = verdict.checks.filter((check) => check.level === 'fail' && check.kind !== 'watch');
  const failed = grave.filter((check) => check.status === 'fail').length;
  const absent = grave.filter((check) => check.status === 'absent').length;
  const loosened = verdict.loosened?.failing === true ? loosenedCount(verdict.loosened) : '';
  if (failed === 0 && absent === 0 && loosened !== '') return loosened;
  if (failed === 0 && absent === 0)
    return `${verdict.counts.inconclusive} of ${total} inconclusive, which fails here`;
  const missing =
    absent > 0 ? `${failed === 0 ? `${absent} of ${total}` : absent} could not be measured` : '';
  return [failed > 0 ? `${failed} of ${total} failed` : '', missing, loosened].filter(Boolean).join(', ');
}

function passes({ counts }: Verdict, total: string): string {
  const sum = totalOf({ counts });
  if (counts.pass < sum) return `passed, ${counts.pass} of ${total}`;
  return sum === 1 ? 'the only check passed' : `all ${total} passed`;
}

function undecided(verdict: Verdict, total: string): string {
  const { counts } = verdict;
  if (totalOf(verdict) === 0) return 'nothing was measured';
  const warnings = warningsOf(verdict);
  if (counts.pass + warnings === 0) return `nothing could be decided (${total})`;
  return [
    `${counts.inconclusive} of ${total} undecided`,
    warnings > 0 ? counted(warnings, 'warning') : '',
    counts.pass > 0 ? `${counts.pass} passed` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** How many checks passed because somebody accepted what they found. */
function acceptedCount({ checks, counts }: Verdict): string {
  const count = checks.filter(({ reason }) => reason === 'accepted').length;
  if (count === 0) return '';
  return count === totalOf({ counts }) ? ', as accepted' : `, ${count} of them accepted`;
}

/** What passed without its budget being ruled out: how many, and the worst that would go unseen. */
function coarse({ checks }: Verdict): string {
  const some = checks.filter(({ reason }) => reason === 'ruled-out-coarsely');
  if (some.length === 0) return '';
  const [worst] = some
    .flatMap(({ pairs }) => (pairs?.scale === 'relative' && pairs.upper !== undefined ? [pairs.upper] : []))
    .toSorted((a, b) => Math.abs(b) - Math.abs(a));
  return worst === undefined
    ? ` (${some.length} not decided finely)`
    : ` (in ${some.length}, up to ${signedShare(worst)} would go unseen)`;
}

function firstRun({ pass, inconclusive }: Verdict['counts'], total: string): string {
  if (pass + inconclusive === 0) return 'first run, no baseline yet';
  const open = inconclusive > 0 ? `, ${inconclusive} undecided` : '';
  return `first run, no baseline yet: ${pass} of ${total} passed${open}`;
}

function wordsOf(report: Report): string {
  const { verdict } = report;
  const { counts } = verdict;
  const total = counted(totalOf(verdict), 'check');
  const warnings = warningsOf(verdict);
  switch (verdict.status) {
    case 'fail':
      return failures(verdict, total);
    case 'warn':
      return counts.inconclusive > 0
        ? `${counted(warnings, 'warning')}, ${counts.inconclusive} of ${total} undecided`
        : `passed with ${counted(warnings, 'warning')} (${total})`;
    case 'pass':
      return passes(verdict, total) + acceptedCount(verdict) + coarse(verdict);
    case 'inconclusive':
      return undecided(verdict, total);
    case 'new':
      return firstRun(counts, total);
  }
}

/** One line that answers "is it good?": `2 of 14 checks failed`. */
export function headline(report: Report): string {
  const done = report.run.tasks.filter((task) => task.status === 'done').length;
  const of = counted(report.run.tasks.length, 'task');
  if (report.run.interrupted) return `interrupted after ${done} of ${of}: ${wordsOf(report)}`;
  if (!report.run.complete && report.verdict.status !== 'fail')
    return `incomplete, ${done} of ${of} measured: ${wordsOf(report)}`;
  return wordsOf(report);
}

/** How many checks ended in one way: `2 failed`. */
export interface Count {
  readonly kind: Status | 'improved';
  readonly words: string;
}

const countWords: readonly (readonly [Status, string])[] = [
  ['fail', 'failed'],
  ['absent', 'not measured'],
  ['warn', 'warned'],
  ['inconclusive', 'undecided'],
  ['new', 'new'],
  ['pass', 'passed'],
];

/** The counts that are not zero. */
export function countsOf({ verdict: { counts } }: Report, improved: number): readonly Count[] {
  const ended = countWords.flatMap(([kind, word]) =>
    counts[kind] > 0 ? [{ kind, words: `${counts[kind]} ${word}` }] : [],
  );
  return improved > 0 ? [...ended, { kind: 'improved', words: `${improved} improved` }] : ended;
}
