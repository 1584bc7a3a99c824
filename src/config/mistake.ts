import type { Source } from '#model/config.ts';
import type { Place, Problem } from '#model/problem.ts';

/** A problem whose owner is the config. */
export function mistake(what: string, message: string, next: string, place?: Place): Problem {
  return { code: `config/${what}`, owner: 'config', message, next, ...(place && { place }) };
}

/** For a message about a value that stands in no file. */
export function origin(source: Source | undefined): string {
  if (source === 'flag') return ' (It was given as a command-line option.)';
  return source === 'input' ? ' (It was given as an action input.)' : '';
}
