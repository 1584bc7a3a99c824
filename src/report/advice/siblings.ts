import type { Subject } from '#model/observation/subject.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { counted } from '../text/format.ts';
import type { AdviceInput } from './case.ts';
import { metricOf } from '../view/metric.ts';

const FEW = ['', '', 'two ', 'three ', 'four '];

/** A smaller rise is no move: a share of what it was, and ms. */
const [SHARE, FLOOR] = [0.1, 2];

function stayed({ status, now, before }: Check): boolean {
  if (now === undefined || before === undefined || status === 'fail' || status === 'warn') return false;
  return now - before <= Math.max(SHARE * before, FLOOR);
}

function moved({ status, now, before }: Check): boolean {
  const isBad = status === 'fail' || status === 'warn';
  return isBad && now !== undefined && before !== undefined && now > before;
}

interface Placed {
  readonly suite: string;
  readonly subject: Subject;
}

function endpointsOf({ cause, report }: AdviceInput): readonly Placed[] {
  return cause.subjects.flatMap(({ suite, subject }) => {
    const known = report.run.suites.find(({ name }) => name === suite)?.subjects ?? [];
    const found = known.find(({ id }) => id === subject);
    return found?.endpoint ? [{ suite, subject: found }] : [];
  });
}

/** Endpoints of the same scenarios that are not in the cause. */
function others(input: AdviceInput): readonly Placed[] {
  const own = endpointsOf(input);
  return own.flatMap(({ suite, subject: { parent } }) => {
    const all = input.report.run.suites.find(({ name }) => name === suite)?.subjects ?? [];
    return all
      .filter((each) => parent !== undefined && each.parent === parent && each.endpoint)
      .filter(({ id }) => !own.some((mine) => mine.suite === suite && mine.subject.id === id))
      .map((subject) => ({ suite, subject }));
  });
}

const keyOf = (suite: string, subject: string): string => JSON.stringify([suite, subject]);

/** Checks of how long something takes as a whole, by subject; the longest of all hangs on a single request. */
function indexed(report: Report): ReadonlyMap<string, readonly Check[]> {
  const times = report.verdict.checks.filter((check) => {
    const metric = metricOf(report, check);
    return metric?.family === 'latency' && metric.phase === undefined && (metric.quantile ?? 0) < 0.99;
  });
  return Map.groupBy(times, ({ suite, subject }) => keyOf(suite, subject));
}

/** Each cause of a report asks for the same. */
const known = new WeakMap<Report, ReadonlyMap<string, readonly Check[]>>();

function timesOf({ suite, subject }: Placed, report: Report): readonly Check[] {
  const times = known.get(report) ?? indexed(report);
  known.set(report, times);
  return times.get(keyOf(suite, subject.id)) ?? [];
}

/** Checks of each of the other endpoints. */
function timesOfOthers(input: AdviceInput): readonly (readonly Check[])[] {
  const names = new Map(others(input).map((each) => [each.subject.endpoint?.name, each]));
  return [...names.values()].map((each) => timesOf(each, input.report));
}

/**
 * The other endpoints of the same scenarios, where every one of them was measured on both sides and none became
 * slower: `the two other endpoints`. Undefined where that is not so, or there are none.
 */
export function unmoved(input: AdviceInput): string | undefined {
  const times = timesOfOthers(input);
  const isSo = times.length > 0 && times.every((checks) => checks.length > 0 && checks.every(stayed));
  if (!isSo) return undefined;
  const number = FEW[times.length];
  return number === undefined
    ? `the ${counted(times.length, 'other endpoint')}`
    : `the ${number}other endpoint${times.length === 1 ? '' : 's'}`;
}

/** `all 3 endpoints`, where each of the others failed or warned for its times, too. */
export function allMoved(input: AdviceInput): string | undefined {
  const times = timesOfOthers(input);
  const isSo = times.length > 0 && times.every((checks) => checks.some(moved));
  if (!isSo) return undefined;
  return times.length === 1 ? 'both endpoints' : `all ${times.length + 1} endpoints`;
}
