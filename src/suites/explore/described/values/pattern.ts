import { readPattern, type Pattern } from '#http/regex/pattern.ts';
import { compileRegex } from '#http/regex/regex.ts';
import { Chance } from './chance.ts';

const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(at + 32));
/** Characters that are tried where a pattern asks for one: words first, then all of ASCII, then some beyond it. */
const POINTS = [...'aA0 -_.@/+', ...ASCII, ...'é漢\n\t'];
/** Those that are chosen among. */
const PRINTED = [...ASCII, ...'é漢'];

/** Repeats beyond what there must be: one, so that `\w*` says something, and more where a text has to be longer. */
const REPEATS = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;
/** Further ones that are chosen. */
const FURTHER = 3;

/** What a pattern is followed with. */
interface Following {
  readonly chance: Chance;
  readonly repeats: number;
}

function pointOf(test: (point: string) => boolean, chance: Chance): string {
  const chosen = chance.seed === 0 ? undefined : chance.pick(PRINTED.filter(test));
  return chosen ?? POINTS.find(test) ?? '';
}

function followed(pattern: Pattern, { chance, repeats }: Following): string {
  const within = (part: Pattern, at: number): string => followed(part, { chance: chance.of(at), repeats });
  switch (pattern.kind) {
    case 'point':
      return pointOf(pattern.test, chance);
    case 'sequence':
      return pattern.parts.map(within).join('');
    case 'choice':
      return within(chance.pick(pattern.options) ?? { kind: 'sequence', parts: [] }, 0);
    case 'repeat': {
      const times = Math.max(pattern.min, repeats) + chance.below(FURTHER);
      return Array.from({ length: Math.min(pattern.max, times) }, (_, at) => within(pattern.part, at)).join(
        '',
      );
    }
    case 'group':
      return within(pattern.part, 0);
    case 'place':
      return '';
  }
}

/**
 * A text of a length that a pattern finds itself in, in linear time; undefined where none was found. Of seed 0 the
 * shortest.
 */
export function textFor(
  pattern: string,
  chance = new Chance(0),
  { least, most }: { readonly least: number; readonly most: number } = { least: 0, most: Infinity },
): string | undefined {
  try {
    const [form, regex] = [readPattern(pattern), compileRegex(pattern)];
    for (const each of chance.seed === 0 ? [chance] : [chance, new Chance(0)])
      for (const repeats of REPEATS) {
        const text = followed(form, { chance: each, repeats });
        const { length } = [...text];
        if (length > most) break;
        if (length >= least && regex.test(text)) return text;
      }
    return undefined;
  } catch {
    return undefined;
  }
}
