import type { Report } from '#model/record/report.ts';
import type { Verdict } from '#model/record/verdict.ts';
import { isWorse } from '../view/metric.ts';
import { counted, lower, signedShare, upper } from '../text/format.ts';
import { loosenedCount } from '../text/loosened-words.ts';
import type { Item } from './item.ts';
import { seenLength, withNames } from './line.ts';
import { repairedOf } from './since.ts';
import { named } from './where.ts';

/** Longer titles are not read in a glance. */
export const MAX_TITLE = 90;

/** The first of some titles that is short enough, its names cut where none is. */
function fitting(titles: readonly string[]): string {
  const all = [Infinity, 32, 20].flatMap((longest) => titles.map((title) => withNames(title, longest)));
  return all.find((title) => seenLength(title) <= MAX_TITLE) ?? titles.at(-1) ?? '';
}

/** Whether it is about a change: a figure over a limit may be as it always was. */
function isChange({ rows, findings }: Item, { baseline }: Report): boolean {
  if (!baseline.found) return false;
  const bad = rows.filter(({ mark }) => mark === 'failed' || mark === 'warned' || mark === 'missing');
  return (
    findings.some(({ failing, state }) => failing && state === 'new') ||
    bad.some(({ check }) => isWorse(check) === true || check.basis?.kind === 'contrast')
  );
}

/** `7 things got worse`, `2 things fail` where not all of them are changes. */
function countOf(items: readonly Item[], report: Report): string {
  const things = counted(items.length, 'thing');
  if (items.every((item) => isChange(item, report))) return `${things} got worse`;
  return `${things} ${items.length === 1 ? 'fails' : 'fail'}`;
}

/** An item in ever fewer words. */
function shorter(item: Item): readonly string[] {
  const { name, where, sentence, amount, cause } = item;
  if (item.shorter) return [sentence, ...item.shorter];
  const { kind, name: thing } = cause.anchor;
  const short = `${lower(name)}: ${where}`;
  const isOnPages = kind === 'resource' || kind === 'element';
  const bare = isOnPages ? [`${lower(name)}: ${named(thing)}`] : [];
  return amount === '' ? [sentence, short, ...bare] : [sentence, `${short}, ${amount}`, short, ...bare];
}

/** One item named behind a few words of ours; `bare` where there is no room for it. */
function behind(words: string, item: Item, bare: string): string {
  const title = fitting(shorter(item).map((short) => `${words} ${short}`));
  return seenLength(title) <= MAX_TITLE ? title : bare;
}

const alone = (item: Item): string => fitting(shorter(item).map(upper));

const totalOf = ({ counts }: Pick<Verdict, 'counts'>): number =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

const questions = (n: number, of: number): string =>
  `${n} of ${counted(of, 'question')} ${n === 1 ? 'stays' : 'stay'} open`;

function failed(report: Report, items: readonly Item[]): string {
  const { verdict } = report;
  const failing = items.filter(({ cause }) => cause.level === 'fail');
  const [worst, ...others] = failing;
  if (worst && others.length === 0) return alone(worst);
  if (worst) {
    const count = countOf(failing, report);
    return behind(`${count}. The worst:`, worst, count);
  }
  if (verdict.loosened?.failing === true) return loosenedCount(verdict.loosened);
  const { fail, absent, inconclusive } = verdict.counts;
  return fail + absent > 0
    ? `${fail + absent} of ${counted(totalOf(verdict), 'check')} failed`
    : `${questions(inconclusive, totalOf(verdict))}, which fails here`;
}

function warned({ verdict }: Report, items: readonly Item[]): string {
  const doubts = verdict.findings.filter(({ doubt }) => doubt !== undefined).length;
  const open = verdict.counts.inconclusive;
  const [first, ...others] = items;
  if (first && others.length === 0)
    return behind('passes; worth a look:', first, 'passes; 1 thing is worth a look');
  if (first) {
    const count = `passes; ${items.length} things are worth a look`;
    return behind(`${count}. First:`, first, count);
  }
  if (doubts > 0)
    return `passes; ${counted(doubts, 'finding')} ${doubts === 1 ? 'comes and goes' : 'come and go'}`;
  return open > 0 ? `passes; ${questions(open, totalOf(verdict))}` : 'passes; something is worth a look';
}

/** What passed without its budget being ruled out: the worst that would go unseen. */
function unseen({ checks }: Verdict): string {
  const some = checks.filter(({ reason }) => reason === 'ruled-out-coarsely');
  if (some.length === 0) return '';
  const [worst] = some
    .flatMap(({ pairs }) => (pairs?.scale === 'relative' && pairs.upper !== undefined ? [pairs.upper] : []))
    .toSorted((a, b) => Math.abs(b) - Math.abs(a));
  const figures = counted(some.length, 'figure');
  return worst === undefined
    ? `; ${figures} looked at coarsely`
    : `; in ${figures} up to ${signedShare(worst)} would go unseen`;
}

function passed(report: Report): string {
  const { verdict, baseline } = report;
  const accepted = verdict.checks.filter(({ reason }) => reason === 'accepted').length;
  if (accepted > 0) return `nothing got worse but what was accepted (${counted(accepted, 'check')})`;
  const good = baseline.found ? 'nothing got worse' : `all ${counted(totalOf(verdict), 'check')} passed`;
  const repaired = repairedOf(report);
  return repaired === '' ? good + unseen(verdict) : `${good}. ${repaired}`;
}

function undecided({ verdict }: Report, items: readonly Item[]): string {
  const total = totalOf(verdict);
  const open = questions(verdict.counts.inconclusive, total);
  if (total === 0) return 'nothing was measured, so nothing is said';
  if (items.length > 0)
    return `${open}, and ${counted(items.length, 'thing')} ${items.length === 1 ? 'is' : 'are'} worth a look`;
  return verdict.counts.inconclusive === total
    ? `nothing could be decided (${counted(total, 'question')})`
    : `nothing found that is worse, but ${open}`;
}

function first({ verdict: { counts } }: Report): string {
  const held = counts.pass + counts.inconclusive;
  const limits =
    held === 0
      ? ''
      : `, ${counts.pass} of ${counted(held, 'limit')} ${counts.pass === 1 ? 'is' : 'are'} kept`;
  return `first measurement; nothing to compare with yet${limits}`;
}

function wordsOf(report: Report, items: readonly Item[]): string {
  switch (report.verdict.status) {
    case 'fail':
      return failed(report, items);
    case 'warn':
      return warned(report, items);
    case 'pass':
      return passed(report);
    case 'inconclusive':
      return undecided(report, items);
    case 'new':
      return first(report);
  }
}

/**
 * What happened, in one line of at most 90 characters, worst first; words in backticks are names and may hold what
 * others wrote.
 */
export function titleOf(report: Report, items: readonly Item[]): string {
  const { tasks, interrupted, complete } = report.run;
  const words = wordsOf(report, items);
  const done = `${tasks.filter(({ status }) => status === 'done').length} of ${counted(tasks.length, 'task')} measured`;
  if (interrupted)
    return fitting([`${done}, then interrupted. ${upper(words)}`, `${done}, then interrupted`]);
  if (!complete && report.verdict.status !== 'fail')
    return fitting([`incomplete, ${done}. ${upper(words)}`, `incomplete, ${done}`]);
  return words;
}
