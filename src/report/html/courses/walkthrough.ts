import type { Report } from '#model/record/report.ts';
import { clean } from '#system/text.ts';
import { counted } from '../../text/format.ts';
import { lanesOf } from './lanes.ts';
import { wayContext } from './steps.ts';

/** A journey of a report, with the base's. */
export type Gone = NonNullable<Report['walkthroughs']>[number];

/** Actors in the order in which they come. */
const actorsOf = ({ ways }: Gone['head']): readonly string[] => [
  ...new Set(ways.flatMap(({ steps }) => steps.map(({ as = '' }) => as))),
];

function wordsOf({ ways }: Gone['head']): string {
  const steps = ways.flatMap((way) => way.steps);
  const of = (status: string): number => steps.filter((step) => step.status === status).length;
  const [failed, skipped] = [of('failed'), of('skipped')];
  return [
    `${of('passed')} of ${counted(steps.length, 'step')} passed`,
    failed === 0 ? '' : `${failed} failed`,
    skipped === 0 ? '' : `${skipped} not made`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** A journey as it went, each row of its data a way. */
export function walkthroughContext({ suite, subject, head, base }: Gone, id: string, isWhole: boolean) {
  const actors = actorsOf(head);
  const ways = head.ways.map((way, at) => ({
    title: head.ways.length > 1 ? `Row ${at + 1}` : '',
    attempts: way.attempts > 1 ? `begun ${way.attempts} times` : '',
    lanes: lanesOf(way, actors),
    ...wayContext(way, { course: head, before: base?.ways[at], actors, isWhole }),
  }));
  const isFailed = ways.some(({ status }) => status === 'failed');
  const isFlaky = !isFailed && head.ways.some(({ attempts }) => attempts > 1);
  return {
    id,
    suite,
    name: clean(subject, 120),
    sum: wordsOf(head),
    badge: isFailed ? 'failed' : 'passed',
    mark: isFailed ? 'failed' : 'passed',
    flaky: isFlaky ? 'flaky' : '',
    ways,
  };
}
