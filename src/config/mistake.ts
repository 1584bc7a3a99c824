import type { Place, Problem } from '#model/problem.ts';

/** A problem whose owner is the config. */
export function mistake(what: string, message: string, next: string, place?: Place): Problem {
  return { code: `config/${what}`, owner: 'config', message, next, ...(place && { place }) };
}
