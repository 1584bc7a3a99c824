import type { Shape } from '#model/record/cause.ts';
import type { Check } from '#model/record/verdict.ts';
import type { AdviceInput } from './case.ts';
import { metricOf } from '../view/metric.ts';

/** What follows from how times grew; `{each-by}`: by how much each answer, or the slowest. */
const byPattern: Readonly<Record<NonNullable<Shape['pattern']>, readonly string[]>> = {
  'fixed-wait': [
    'See what adds {each-by} to every call; {unmoved} did not move',
    'See what adds {each-by} to every call of {endpoint}',
  ],
  'more-work': [
    'Profile its handler and count its queries: every call takes {factor} as long; {unmoved} did not move',
    'Profile what answers {endpoint} and count its queries: every call takes {factor} as long',
  ],
  'now-and-then': [
    'Look for a lock, a garbage collection, a cold cache or a timeout: the slowest 1 % wait {each-by} longer',
  ],
};

const waitsFirst = [
  'See what its handler began to wait for, {each-by} in every call; {unmoved} did not move',
  'See what the handler of {endpoint} began to wait for, {each-by} in every call',
];
const firstByte = [
  'Profile its handler: the time goes by before the first byte; {unmoved} did not move',
  'Profile the handler of {endpoint}: the time goes by before the first byte',
];
const transfer = [
  'See what makes the answer larger or slower to send, or no longer compressed: its first byte comes as before',
];
const together = [
  'See what {endpoints} of its scenario share (database, cache, another service): each became slower',
];
const unexplained = [
  'Compare profiles of both commits behind {endpoint}: {before} became {now}; {unmoved} did not move',
];
const whole = ['See connections, order and data of its requests: {unmoved} did not move by themselves'];

const riseOf = ({ now, before }: Pick<Check, 'now' | 'before'>): number | undefined =>
  now === undefined || before === undefined ? undefined : now - before;

/** Whether the first byte comes as before though the answer as a whole does not. */
function isTransfer({ lead, report, cause }: AdviceInput): boolean {
  const whole = lead && riseOf(lead.check);
  if (!lead || whole === undefined || whole <= 0 || cause.shape?.firstByte) return false;
  const first = report.verdict.checks.filter(
    (check) =>
      check.suite === lead.check.suite &&
      check.subject === lead.check.subject &&
      metricOf(report, check)?.phase === 'first-byte',
  );
  const rises = first.flatMap((check) => riseOf(check) ?? []);
  return rises.length > 0 && rises.every((rise) => rise <= 0.2 * whole);
}

/** What follows from the shape of the times of one endpoint. */
function shaped({ shape }: AdviceInput['cause']): readonly string[] {
  const { pattern, firstByte: isFirst } = shape ?? {};
  return [
    ...(isFirst && pattern === 'fixed-wait' ? waitsFirst : []),
    ...(pattern === undefined ? [] : byPattern[pattern]),
    ...(isFirst ? firstByte : []),
  ];
}

/** Whether times of all slow endpoints grew in the same way, as they do for one reason. */
function isAlike({ cause, report }: AdviceInput): boolean {
  return report.verdict.causes
    .filter(({ kind, anchor }) => kind === 'slow' && anchor.kind === 'endpoint')
    .every(({ shape }) => shape?.pattern === cause.shape?.pattern);
}

/** Sentences that follow from how times of requests grew, the best first. */
export function timeTemplates(input: AdviceInput): readonly string[] {
  const { cause, lead } = input;
  const isCompared = lead !== undefined && (riseOf(lead.check) ?? 0) > 0;
  if (cause.anchor.kind === 'scenario') return isCompared ? whole : [];
  if (cause.anchor.kind !== 'endpoint') return [];
  return [
    ...(isCompared && isAlike(input) ? together : []),
    ...shaped(cause),
    ...(isTransfer(input) ? transfer : []),
    ...(isCompared ? unexplained : []),
  ];
}
