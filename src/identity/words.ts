/** Files that a page is made of. A link to another page is no such file: it is part of what a page says. */
const FILE =
  /^(?:js|mjs|cjs|css|json|wasm|(?:js|css)\.map|png|jpe?g|gif|webp|avif|svg|ico|woff2?|ttf|otf|mp4|webm|rsc)$/;
const NAME = /^[\w.~@%+/-]$/;
/** Characters of an address that are looked at on either side of a word. */
const FAR = 200;
const QUOTES = `"'\``;

export const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 45
  );
};

/** A word of a text: letters, digits, `_` and `-`. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const runs = (word: string): number => word.match(/[a-z]+|[A-Z]+|\d+/g)?.length ?? 0;

/**
 * Whether nobody would write such a word by hand: necessary for a name that was made by a build, never enough. Words
 * of one class, `section2` and `MainMenu` are none, nor are numbers.
 */
export function isOpaque(word: string, least: number): boolean {
  if (word.length < least || !/[A-Za-z]/.test(word)) return false;
  if (!/\d/.test(word)) return word.length >= 8 && runs(word) >= 3 && !/^_?([A-Z]?[a-z]{2,})+$/.test(word);
  if (word.length >= 8 && /^([0-9a-f]+|[A-Z2-7]+)$/.test(word)) return true;
  return runs(word) >= 3;
}

/** The parts in which two words differ, from separator to separator: `app-Dk3x9Qa_` of `app-Dk3x9Qa_-legacy`. */
export function middles(a: string, b: string): readonly [string, string] {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  while (head > 0 && !'-_'.includes(a.charAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  while (tail > 0 && !'-_'.includes(a.charAt(a.length - tail))) tail -= 1;
  return [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
}

const inName = (text: string, at: number): boolean => NAME.test(text.charAt(at));

/** Whether a list of pictures (`srcset="a.png 1x, b.png 2x"`) goes on at a place of a text. */
function inSourceSet(text: string, at: number): boolean {
  return /srcset=\\?["'][^"'>]*$/i.test(text.slice(Math.max(0, at - 2 * FAR), at + 1));
}

function opens(text: string, at: number): boolean {
  const last = text.charAt(at);
  if (last !== '' && QUOTES.includes(last)) return true;
  if (last === '(') return text.slice(Math.max(0, at - 3), at) === 'url';
  if (last === '=') return text.slice(Math.max(0, at - 16), at) === 'sourceMappingURL';
  return (last === ' ' || last === ',') && inSourceSet(text, at);
}

/** Where what looks like an address begins and ends around a place of a text. */
function reachOf(text: string, start: number, end: number): readonly [number, number] {
  let [from, to] = [start, end];
  // An address may name its scheme and host.
  const isPart = (at: number) => inName(text, at) || text.charAt(at) === ':';
  while (from > 0 && start - from < FAR && isPart(from - 1)) from -= 1;
  while (to < text.length && to - end < FAR && inName(text, to)) to += 1;
  return [from, to];
}

const closes = (text: string, at: number): boolean => /^(?:$|["'`)?#\s\\,*])/.test(text.charAt(at));

/**
 * The name of the file that a word is part of, folders before it included, where the text plainly holds an address at
 * that place: in quotes, in `url()`, in a list of pictures, after `sourceMappingURL=`. Code that merely looks like one
 * (`a1b2.map(f)`) is none.
 */
export function addressAround(
  text: string,
  { start, end }: Word,
): { readonly file: string; readonly isInFile: boolean } | undefined {
  const [from, to] = reachOf(text, start, end);
  if (!opens(text, from - 1) || !closes(text, to)) return undefined;
  const folder = text.lastIndexOf('/', to - 1) + 1;
  const file = text.slice(Math.max(from, folder), to);
  const [, extension = ''] = /\.((?:js\.|css\.)?\w+)$/.exec(file) ?? [];
  return FILE.test(extension) ? { file, isInFile: folder <= start } : undefined;
}

/** A word without the dashes of an HTML comment that holds nothing else. */
export function uncommented(text: string, word: Word): Word {
  const isComment =
    text.slice(Math.max(0, word.start - 2), word.start) === '<!' &&
    text.charAt(word.end) === '>' &&
    /^--.+--$/.test(word.text);
  if (!isComment) return word;
  return { text: word.text.slice(2, -2), start: word.start + 2, end: word.end - 2 };
}

/** Whether a word stands by itself as a value of JSON, an object or a list, or as an HTML comment. */
export function isValue(text: string, { start, end }: Word): boolean {
  if (text.slice(Math.max(0, start - 4), start) === '<!--') return text.startsWith('-->', end);
  const quote = text.charAt(start - 1);
  if (quote === '' || !QUOTES.includes(quote)) return false;
  const escaped = text.charAt(start - 2) === '\\';
  const closes = escaped ? `\\${quote}` : quote;
  if (!text.startsWith(closes, end)) return false;
  const before = text.slice(Math.max(0, start - 8), start - (escaped ? 2 : 1)).trimEnd();
  const after = text.slice(end + closes.length, end + closes.length + 8).trimStart();
  return /[:,[]$/.test(before) && /^[,}\]]/.test(after);
}

/** What a value of JSON that begins at `start` stands under; empty where that is no name. */
export function keyOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - FAR), start);
  return /"([\w.@~-]{1,100})\\*"\s*:\s*\\*"$/.exec(before)?.[1] ?? '';
}
