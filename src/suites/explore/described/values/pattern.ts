import { readPattern, type Pattern } from '#http/regex/pattern.ts';
import { compileRegex } from '#http/regex/regex.ts';

/** Characters that are tried where a pattern asks for one: words first, then all of ASCII, then some beyond it. */
const POINTS = [
  ...'aA0 -_.@/+',
  ...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(at + 32)),
  ...'é漢\n\t',
];

/** Repeats beyond what a text must have: one, so that `\w*` says something. */
const WANTED = 1;

function shortest(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'point':
      return POINTS.find((point) => pattern.test(point)) ?? '';
    case 'sequence':
      return pattern.parts.map(shortest).join('');
    case 'choice':
      return shortest(pattern.options[0] ?? { kind: 'sequence', parts: [] });
    case 'repeat':
      return shortest(pattern.part).repeat(Math.min(pattern.max, Math.max(pattern.min, WANTED)));
    case 'group':
      return shortest(pattern.part);
    case 'place':
      return '';
  }
}

/** A text that a pattern finds itself in, in linear time; undefined where none was found. */
export function textFor(pattern: string): string | undefined {
  try {
    const text = shortest(readPattern(pattern));
    return compileRegex(pattern).test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
