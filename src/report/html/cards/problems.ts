import type { Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { Item } from '../../causes/item.ts';
import { problemsOf, type ProblemLine } from '../../view/problems.ts';

type Place = Pick<Problem, 'suite' | 'subject'>;

const keyOf = ({ suite, subject }: Place): string => JSON.stringify([suite, subject]);

/** Why what a cause tells of could not be measured, in full, where its own words do not say it all. */
export function problemsOfCause(report: Report, { cause, sentence, what }: Item): readonly ProblemLine[] {
  if (cause.kind !== 'unmeasured') return [];
  const places = new Set(cause.subjects.map(keyOf));
  const isOwn = (problem: Problem): boolean => places.has(keyOf(problem));
  const { problems, run } = report;
  const own = problemsOf({
    ...report,
    problems: problems.filter(isOwn),
    run: { ...run, problems: run.problems.filter(isOwn) },
  });
  return own.filter(({ message }) => !`${sentence} ${what}`.includes(message.replace(/\.$/, '')));
}
