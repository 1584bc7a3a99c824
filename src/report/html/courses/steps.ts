import type { Walkthrough, WalkthroughStep } from '#model/observation/walkthrough.ts';
import { clean } from '#system/text.ts';
import { amount } from '../../text/format.ts';
import { cleanBlock } from '../../text/clean.ts';
import { spansOf, stepBar, totalOf } from './bars.ts';

type Way = Walkthrough['ways'][number];

/** Steps of one way that are shown, lines of a body, and indents that are told apart. */
const [MAX_STEPS, MAX_LINES, MAX_DEPTH] = [400, 40, 4];

/** Where a journey stands in the page. */
export const journeyId = (at: number): string => `journey-${at}`;

const marks = { passed: '\u2713', failed: '\u2715', skipped: '\u2013' } as const;

const lines = (text: string | undefined): string =>
  text === undefined || text === '' ? '' : cleanBlock(text, MAX_LINES).join('\n');

const headerLines = (headers: readonly (readonly [string, string])[]): string =>
  headers.map(([name, value]) => clean(`${name}: ${value}`, 300)).join('\n');

/** A request with its answer, as text. */
export function exchangeContext({ exchange }: WalkthroughStep) {
  const { told } = exchange ?? {};
  if (!exchange || !told) return undefined;
  const status = exchange.status === 0 ? 'none came' : String(exchange.status);
  return {
    line: clean(`${exchange.method} ${exchange.path}`, 300),
    sent: { body: lines(told.body), headers: headerLines(told.sent) },
    status,
    answer: { body: lines(told.answer), headers: headerLines(told.answered) },
    curl: told.curl,
  };
}

const sameAs =
  ({ name, branch }: WalkthroughStep) =>
  (other: WalkthroughStep): boolean =>
    other.name === name && JSON.stringify(other.branch) === JSON.stringify(branch);

/** `12 ms`, or `12 ms, base 10 ms`. */
function timeOf({ ms, status }: WalkthroughStep, before: WalkthroughStep | undefined): string {
  const base = before?.ms === undefined ? '' : `base ${amount(before.ms, 'ms')}`;
  const own = ms === undefined || status === 'skipped' ? '' : amount(ms, 'ms');
  return [own, base].filter(Boolean).join(', ');
}

/** What a step is on the base, where that is other than here. */
function onBase({ status }: WalkthroughStep, before: WalkthroughStep | undefined): string {
  if (!before || status === 'skipped') return '';
  if (before.status === status) return status === 'failed' ? 'fails on the base too' : '';
  return { passed: 'passes on the base', failed: 'failed on the base', skipped: 'skipped on the base' }[
    before.status
  ];
}

const statusOf = (steps: readonly WalkthroughStep[]): WalkthroughStep['status'] => {
  if (steps.some(({ status }) => status === 'failed')) return 'failed';
  return steps.length > 0 && steps.every(({ status }) => status === 'skipped') ? 'skipped' : 'passed';
};

/** The line above a branch's first step. */
function branchLine({ steps }: Way, { branches }: Walkthrough, branch: readonly string[]) {
  const key = JSON.stringify(branch);
  const from = branches.find((one) => JSON.stringify(one.branch) === key)?.from ?? '';
  const own = steps.filter((step) => JSON.stringify(step.branch.slice(0, branch.length)) === key);
  const status = statusOf(own);
  return {
    isBranch: true,
    depth: Math.min(branch.length, MAX_DEPTH),
    name: clean(branch.at(-1) ?? '', 120),
    from: clean(from, 120),
    status,
    mark: marks[status],
  };
}

/** Branches that begin at this step, the outermost first. */
function begun(branch: readonly string[], last: readonly string[]): readonly (readonly string[])[] {
  const same = branch.findIndex((name, at) => name !== last[at]);
  const from = same < 0 ? branch.length : same;
  return branch.slice(from).map((_, at) => branch.slice(0, from + at + 1));
}

/** What a way's lines are made with. */
export interface Around {
  readonly course: Walkthrough;
  readonly before: Way | undefined;
  readonly actors: readonly string[];
  /** Whether steps that passed show their requests, too. */
  readonly isWhole: boolean;
}

function stepLine(step: WalkthroughStep, number: number, { before, actors, isWhole }: Around) {
  const was = before?.steps.find(sameAs(step));
  const isFailed = step.status === 'failed';
  const exchange = isWhole || isFailed ? exchangeContext(step) : undefined;
  const expects = clean(step.expects ?? '', 320);
  const detail = lines(step.detail);
  return {
    number,
    depth: Math.min(step.branch.length, MAX_DEPTH),
    name: clean(step.name, 200),
    as: actors.length > 1 ? clean(step.as ?? 'nobody', 60) : '',
    status: step.status,
    mark: marks[step.status],
    tries: step.tries === undefined ? '' : `${step.tries} tries`,
    time: timeOf(step, was),
    base: onBase(step, was),
    why: clean(step.why ?? '', 400),
    expects,
    detail,
    exchange,
    isOpen: isFailed,
    isMore: exchange !== undefined || expects !== '' || detail !== '',
  };
}

/** A way step by step, each branch under a line of its own. */
export function wayContext(way: Way, around: Around) {
  const spans = spansOf(way);
  const total = totalOf(spans);
  const shown = way.steps.slice(0, MAX_STEPS);
  let last: readonly string[] = [];
  const rows = shown.flatMap((step, at) => {
    const branches = begun(step.branch, last).map((branch) => branchLine(way, around.course, branch));
    last = step.branch;
    const before = around.before?.steps.find(sameAs(step))?.ms;
    const span = spans[at] ?? { from: 0, to: 0 };
    const lane = Math.max(0, around.actors.indexOf(step.as ?? ''));
    return [
      ...branches,
      { ...stepLine(step, at + 1, around), bar: stepBar({ step, span, before, lane }, total) },
    ];
  });
  return { rows, more: way.steps.length - shown.length, status: statusOf(way.steps) };
}
