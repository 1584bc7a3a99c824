/** What a regular expression is made of. `test` is asked of one code point. */
export type Pattern =
  | { readonly kind: 'point'; readonly test: (point: string) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly min: number;
      readonly max: number;
      readonly lazy: boolean;
    }
  | { readonly kind: 'group'; readonly index: number; readonly part: Pattern }
  | { readonly kind: 'place'; readonly holds: (before: string, after: string) => boolean };

/** A regular expression that cannot be used; `message` follows its key. */
export class PatternMistake extends Error {}

const word = /^\w$/;
const isEdge = (before: string, after: string): boolean => word.test(before) !== word.test(after);
const CLASS = /\[(?:\\[^]|[^\]\\])*\]/uy;
const ESCAPE =
  /\\(?:[pP]\{[^}]*\}|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}(?:\\u[dD][c-fC-F][\da-fA-F]{2})?|x[\da-fA-F]{2}|c[A-Za-z]|[^])/uy;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/uy;
const GROUP = /\((?:\?(?:(:)|<([A-Za-z_$][\w$]*)>)|(?!\?))/uy;

/** Reads a text that `new RegExp(text, 'u')` takes, so only what is not supported here can be wrong in it. */
class Reader {
  private at = 0;
  private groups = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private take(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.at;
    const found = form.exec(this.text) ?? undefined;
    if (found) this.at += found[0].length;
    return found;
  }

  choice(): Pattern {
    const options = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  }

  private sequence(): Pattern {
    const parts: Pattern[] = [];
    while (this.at < this.text.length && !'|)'.includes(this.text[this.at] ?? ''))
      parts.push(this.repeated());
    return { kind: 'sequence', parts };
  }

  private repeated(): Pattern {
    const part = this.atom();
    const found = this.take(QUANTIFIER);
    if (!found) return part;
    const [, sign, least, comma, most, lazy] = found;
    const min = sign === undefined ? Number(least) : Number(sign === '+');
    const bound = comma === undefined ? min : Number(most === '' ? Infinity : most);
    const bySign = sign === '?' ? 1 : Infinity;
    return { kind: 'repeat', part, min, max: sign === undefined ? bound : bySign, lazy: lazy === '?' };
  }

  private atom(): Pattern {
    const found = this.take(GROUP);
    if (found) return this.group(found[1] === undefined);
    if (this.text[this.at] === '(')
      throw new PatternMistake('looks ahead or behind, which can take for ever; leave that out');
    const list = this.take(CLASS) ?? this.take(ESCAPE);
    if (list) return escaped(list[0]);
    const point = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += point.length;
    return plain(point);
  }

  private group(captures: boolean): Pattern {
    if (captures) this.groups += 1;
    const index = this.groups;
    const part = this.choice();
    this.at += 1;
    return captures ? { kind: 'group', index, part } : part;
  }
}

function escaped(text: string): Pattern {
  if (text === '\\b') return { kind: 'place', holds: isEdge };
  if (text === '\\B') return { kind: 'place', holds: (before, after) => !isEdge(before, after) };
  if (/^\\[1-9k]/.test(text))
    throw new PatternMistake('refers back to a group, which can take for ever; leave that out');
  const form = new RegExp(`^${text}$`, 'u');
  return { kind: 'point', test: (point) => form.test(point) };
}

function plain(point: string): Pattern {
  if (point === '^') return { kind: 'place', holds: (before) => before === '' };
  if (point === '$') return { kind: 'place', holds: (_, after) => after === '' };
  if (point === '.') return { kind: 'point', test: (given) => given !== '\n' && given !== '\r' };
  return { kind: 'point', test: (given) => given === point };
}

/**
 * A regular expression as JavaScript writes it, with its `u` flag and without what looks ahead, behind or back. Throws
 * a PatternMistake.
 */
export function readPattern(text: string): Pattern {
  try {
    new RegExp(text, 'u');
  } catch (error) {
    const [, reason = 'wrong'] = /: ([^:]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
    throw new PatternMistake(`is no regular expression: ${reason.toLowerCase()}`);
  }
  return new Reader(text).choice();
}
