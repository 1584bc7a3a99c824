import type { Problem } from '#model/problem.ts';

/** Shorter values are part of ordinary words, and hidden only where they stand alone. */
const TELLING = 6;

/** A text in which no secret's value is left, the longest hidden first. */
export function hideSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .toSorted((a, b) => b.length - a.length)
    .reduce((result, secret) => result.replaceAll(pattern(secret), '***'), text);
}

function pattern(secret: string): string | RegExp {
  return secret.length >= TELLING
    ? secret
    : new RegExp(
        `(?<![A-Za-z0-9])${secret.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![A-Za-z0-9])`,
        'g',
      );
}

/** A problem that may quote a value as it was after templates were filled in. */
export function hideInProblem(problem: Problem, secrets: readonly string[]): Problem {
  return {
    ...problem,
    message: hideSecrets(problem.message, secrets),
    next: hideSecrets(problem.next, secrets),
  };
}
