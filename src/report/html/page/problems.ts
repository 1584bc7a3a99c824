import type { Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { Item } from '../../causes/item.ts';
import { problemsOf, type ProblemLine } from '../../view/problems.ts';

type Place = Pick<Problem, 'suite' | 'subject'>;

const keyOf = ({ suite, subject }: Place): string => JSON.stringify([suite, subject]);

/** Where a cause tells that something could not be measured. */
function placesOf({ cause }: Item): ReadonlySet<string> {
  return new Set(cause.kind === 'unmeasured' ? cause.subjects.map(keyOf) : []);
}

/** The problems of these places alone, in words. */
function linesOf(report: Report, isWanted: (problem: Problem) => boolean): readonly ProblemLine[] {
  return problemsOf({
    ...report,
    problems: report.problems.filter(isWanted),
    run: { ...report.run, problems: report.run.problems.filter(isWanted) },
  });
}

/** Why what a cause tells of could not be measured. */
export function problemsOfCause(report: Report, item: Item): readonly ProblemLine[] {
  const places = placesOf(item);
  return places.size === 0 ? [] : linesOf(report, (problem) => places.has(keyOf(problem)));
}

/** Problems that no cause tells of. */
export function looseProblems(report: Report, items: readonly Item[]): readonly ProblemLine[] {
  const told = new Set(items.flatMap((item) => [...placesOf(item)]));
  return linesOf(report, (problem) => !told.has(keyOf(problem)));
}
