import { askedByCondition } from '#http/json-path.ts';
import { didYouMean } from '#model/suggest.ts';

/** What an answer is looked at by. */
const ANSWER = ['status', 'headers', 'body', 'ms'];
const ROOTS = [...ANSWER, 'last', 'vars', 'row', 'matrix'];

function unknownName(name: string, known: readonly string[], before: string): string | undefined {
  if (known.includes(name)) return undefined;
  const names = known.map((each) => before + each).join(', ');
  return `looks at ${before}${name}, which nothing is called.${didYouMean(name, known)} There are ${names}.`;
}

/**
 * What a condition looks at that never is there, to follow its key: where nothing is found `!$.bodi.error` holds,
 * whatever is answered.
 */
export function unknownRoots(condition: string): readonly string[] {
  const told = askedByCondition(condition).flatMap(([name, member]) => [
    unknownName(name, ROOTS, '$.'),
    name === 'last' && member !== undefined ? unknownName(member, ANSWER, '$.last.') : undefined,
  ]);
  return [...new Set(told.filter((mistake) => mistake !== undefined))];
}
