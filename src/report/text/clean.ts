/** Characters that steer rather than say something: controls, bidi, zero-width, tags, lone surrogates, non-characters. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/** Text others wrote as one harmless line of at most `longest` code points. */
export function clean(text: string, longest = 300): string {
  const line = text
    .replace(/[\t-\r \u0085\u2028\u2029]+/g, ' ')
    .replace(STEERING, '')
    .trim();
  const points = Array.from(line);
  return points.length <= longest ? line : `${points.slice(0, longest - 1).join('')}…`;
}

/** The first lines of a text, each made harmless. */
function firstLines(text: string, most: number, harmless: (line: string) => string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const kept = lines.slice(0, most).map(harmless);
  return lines.length > most ? [...kept, `… ${lines.length - most} more lines`] : kept;
}

/** The same for text of several lines, at most `most` of them. */
export function cleanLines(text: string, most = 40): readonly string[] {
  return firstLines(text, most, (line) => clean(line, 500));
}

/** The same with every space where it was, for text whose columns mean something. */
export function cleanBlock(text: string, most: number): readonly string[] {
  return firstLines(text, most, (line) => line.replaceAll('\t', '  ').replace(STEERING, ''));
}

/** An absolute http(s) address without user information and with an ordinary host, percent-encoded; undefined when it is none. */
export function webAddress(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const { origin, username, password, hostname, pathname, search, hash } = new URL(text);
  if (username !== '' || password !== '' || !/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(hostname)) return undefined;
  return (
    origin +
    `${pathname}${search}${hash}`.replace(
      /[()<>[\]"'`|\\*_~$\s]/g,
      (char) => `%${char.codePointAt(0)?.toString(16).toUpperCase().padStart(2, '0') ?? ''}`,
    )
  );
}
