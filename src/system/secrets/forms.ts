/** Shorter ones are parts of ordinary words. */
export const SHORTEST_SECRET = 6;
/** Of a secret whose end was cut off without a mark, this much gives it away. */
const TELLING = 12;

const named: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
const escaped: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't', '\b': 'b', '\f': 'f' };

// How often over something may be encoded is bounded: a page may hold a million backslashes.
const BACKSLASH = String.raw`(?:\\|%(?:25){0,4}5[cC])`;
const ESCAPE = `${BACKSLASH}{1,16}`;

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/gi, (digit) => `[${digit.toLowerCase()}${digit.toUpperCase()}]`);
}

function hexOf(code: number, digits: number): string {
  return anyCase(code.toString(16).padStart(digits, '0'));
}

/** A character as itself, percent-encoded, and escaped for JSON and HTML, each however often over. */
function charPattern(char: string): string {
  if (/[A-Za-z0-9]/.test(char)) return char;
  const code = char.codePointAt(0) ?? 0;
  const bytes = [...Buffer.from(char)].map((byte) => `%(?:25){0,4}${hexOf(byte, 2)}`).join('');
  const units = Array.from(
    { length: char.length },
    (_, index) => String.raw`${ESCAPE}u${hexOf(char.charCodeAt(index), 4)}`,
  ).join('');
  const names = [`#0{0,6}${code}`, `#[xX]0{0,6}${hexOf(code, 1)}`, named[char] ?? []].flat();
  const entity = `&(?:amp;){0,4}(?:${names.join('|')});`;
  const plain = char.replace(/[$()*+./?[\]^{|}-]/, String.raw`\$&`);
  const more = [
    ...(char === ' ' ? [String.raw`\+`] : []),
    ...(escaped[char] === undefined ? [] : [ESCAPE + escaped[char]]),
  ];
  if (char === '\\') return `(?:${units}|${ESCAPE}|${entity})`;
  return `(?:${BACKSLASH}{0,16}(?:${[plain, bytes, entity].join('|')})|${[units, ...more].join('|')})`;
}

/** One form of a secret: patterns of what follows upon each other, and of what may stand between. */
interface Form {
  readonly parts: readonly string[];
  readonly between: string;
}

/** Where a long code may be broken into lines; of a long secret there are thousands, so it has to be small. */
const BREAK = String.raw`\s*`;

function textForm(text: string): Form {
  return { parts: Array.from(text, charPattern), between: '' };
}

/** The bytes as hexadecimal digits, large or small. */
function hexForm(secret: string): Form {
  return { parts: Array.from(Buffer.from(secret).toString('hex'), anyCase), between: BREAK };
}

/**
 * What base64 makes of a text that begins `offset` bytes into a group of three: the characters that depend on it alone,
 * in either alphabet and in lines of any length (RFC 2045 breaks at 76, PEM at 64), and the last one, which may hold
 * bits of what follows.
 */
function base64Form(secret: string, offset: 0 | 1 | 2): Form {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const whole = bytes
    .toString('base64')
    .slice(Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6));
  const other: Readonly<Record<string, string>> = { '+': '-', '/': '_' };
  const parts = Array.from(whole, (char) =>
    other[char] === undefined ? char : `(?:${charPattern(char)}|${other[char]})`,
  );
  const last = `(?:[A-Za-z0-9+/_-])?(?:${BREAK}(?:=|%(?:25){0,4}3[dD])){0,2}`;
  return { parts: (bytes.length * 8) % 6 === 0 ? parts : [...parts, last], between: BREAK };
}

/** A short secret as it is, with no letter or digit beside it. */
export function alonePattern(secret: string): RegExp {
  const plain = secret.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9])${plain}(?![A-Za-z0-9])`, 'g');
}

/** Parts of a form that one pattern holds: of a longer one V8 makes none. */
const MOST_PARTS = 1_000;

/** A form as patterns that match one after the other, the first one anywhere. */
function chainOf({ parts, between }: Form): readonly RegExp[] {
  return Array.from({ length: Math.ceil(parts.length / MOST_PARTS) }, (_, at) => {
    const source = parts.slice(at * MOST_PARTS, (at + 1) * MOST_PARTS).join(between);
    return at === 0 ? new RegExp(source, 'g') : new RegExp(between + source, 'y');
  });
}

/** Every form in which a known secret travels whole, inside something longer too. */
export type SecretPattern = readonly (readonly RegExp[])[];

export function secretPattern(secret: string): SecretPattern {
  const forms = [
    textForm(secret),
    hexForm(secret),
    ...([0, 1, 2] as const).map((at) => base64Form(secret, at)),
  ];
  if (forms.some(({ parts }) => parts.length > MOST_PARTS)) return forms.map(chainOf);
  return [[new RegExp(forms.map(({ parts, between }) => parts.join(between)).join('|'), 'g')]];
}

/** Where the rest of a chain ends whose first pattern ended at `from`; -1: it does not go on. */
function endOf(text: string, rest: readonly RegExp[], from: number): number {
  let end = from;
  for (const pattern of rest) {
    pattern.lastIndex = end;
    if (!pattern.test(text)) return -1;
    end = pattern.lastIndex;
  }
  return end;
}

function withoutChain(text: string, [first, ...rest]: readonly RegExp[], put: string): string {
  if (!first || rest.length === 0) return first ? text.replace(first, put) : text;
  let done = '';
  let from = 0;
  first.lastIndex = 0;
  // Not by matchAll, which makes a pattern of any size anew for each text.
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const { index } = match;
    const end = endOf(text, rest, first.lastIndex);
    first.lastIndex = Math.max(end, index + 1);
    if (end === -1) continue;
    done += text.slice(from, index) + put;
    from = end;
  }
  return done + text.slice(from);
}

/** The text with `put` in place of a secret, in whatever form. */
export function withoutWhole(text: string, pattern: SecretPattern, put: string): string {
  return pattern.reduce((left, chain) => withoutChain(left, chain, put), text);
}

/** Where the first part of the secret begins that ends at `end`; -1: nowhere. */
function headBefore(text: string, end: number, secret: string, least: number): number {
  const from = Math.max(0, end - secret.length);
  const near = text.slice(from, end);
  const start = secret.slice(0, least);
  for (let at = near.indexOf(start); at !== -1; at = near.indexOf(start, at + 1))
    if (secret.startsWith(near.slice(at))) return from + at;
  return -1;
}

/** Where the last part of the secret ends that begins at `from`; `from` itself: nowhere. */
function tailAfter(text: string, from: number, secret: string): number {
  const start = text.slice(from, from + SHORTEST_SECRET);
  if (start.length < SHORTEST_SECRET) return from;
  for (let at = secret.indexOf(start); at !== -1; at = secret.indexOf(start, at + 1)) {
    if (text.startsWith(secret.slice(at), from)) return from + secret.length - at;
  }
  return from;
}

/**
 * The text without what is left of a secret at a mark of shortening (`…`, `...`), or at the very end if it is half of
 * the secret.
 */
export function withoutCut(text: string, secret: string, put: string): string {
  if (!text.includes(secret.slice(0, SHORTEST_SECRET)) && !text.includes(secret.slice(-SHORTEST_SECRET)))
    return text;
  let done = '';
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(/…|\.\.\.|$/g)) {
    const least = mark === '' ? Math.max(TELLING, Math.ceil(secret.length / 2)) : SHORTEST_SECRET;
    const head = headBefore(text, index, secret, least);
    if (head >= from) {
      done += text.slice(from, head) + put;
      from = index;
    }
    const after = index + mark.length;
    const tail = mark === '' ? after : tailAfter(text, after, secret);
    if (tail > after) {
      done += text.slice(from, after) + put;
      from = tail;
    }
  }
  return done + text.slice(from);
}
