import type { Problem } from '#model/problem.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { labelIn } from './subject-label.ts';

/** A problem in words: where, what, and what to do next. */
export interface ProblemLine {
  readonly where: string | undefined;
  readonly message: string;
  readonly next: string;
  readonly owner: Problem['owner'];
}

function whereOf(problem: Problem, report: Report): string | undefined {
  if (problem.place) return `${problem.place.file}:${problem.place.line}`;
  const suite = report.run.suites.find(({ name }) => name === problem.suite);
  const { subject } = problem;
  const label = suite && subject !== undefined ? labelIn(report, { suite: suite.name, subject }) : subject;
  const where = [suite?.title ?? problem.suite, label].filter(Boolean).join(', ');
  return where === '' ? undefined : where;
}

/** Every problem once, in the order they arose. */
export function problemsOf(report: Report): readonly ProblemLine[] {
  const lines = [...report.problems, ...report.run.problems].map((problem) => ({
    where: whereOf(problem, report),
    message: problem.message,
    next: problem.next,
    owner: problem.owner,
  }));
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** Whether a problem of the report says why a check was not measured, so that it need not be said again. */
export function problemSays(report: Report): (check: Check) => boolean {
  const places = new Set(
    [...report.problems, ...report.run.problems].map(({ suite, subject }) =>
      JSON.stringify([suite, subject]),
    ),
  );
  return ({ kind, suite, subject, note }) =>
    kind === 'subject' && note !== undefined && places.has(JSON.stringify([suite, subject]));
}
