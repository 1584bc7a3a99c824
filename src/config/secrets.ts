import type { Problem } from '#model/problem.ts';

/** A text in which no secret's value is left, the longest hidden first. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets.toSorted((a, b) => b.length - a.length).reduce((result, secret) => result.replaceAll(secret, '***'), text);
}

/** A problem that may quote a value as it was after templates were filled in. */
export function hideInProblem(problem: Problem, secrets: readonly string[]): Problem {
  return { ...problem, message: hideSecrets(problem.message, secrets), next: hideSecrets(problem.next, secrets) };
}
