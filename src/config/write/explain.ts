import type { Problem } from '#model/problem.ts';

const WIDEST = 120;

/**
 * A problem as text without colour:
 *
 *     tidemark.yml:7:5: budgts is not a key of suites.web. Did you mean budgets?
 *       7 |     budgts: {}
 *         |     ^
 *       Write budgets instead of budgts.
 */
export function explain(problem: Problem): string {
  const { place, message, next } = problem;
  if (place === undefined) return `${message}\n  ${next}`;
  const head = `${place.file}:${place.line}:${place.column}: ${message}`;
  if (place.excerpt === undefined) return `${head}\n  ${next}`;
  const from = place.column > WIDEST - 20 ? place.column - 40 : 0;
  const line = place.excerpt.slice(from, from + WIDEST);
  const before = line.slice(0, place.column - 1 - from).replaceAll(/[^\t]/g, ' ');
  const number = String(place.line);
  return [head, `  ${number} | ${line}`, `  ${' '.repeat(number.length)} | ${before}^`, `  ${next}`].join(
    '\n',
  );
}
