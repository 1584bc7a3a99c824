import { clean, cleanText } from '#system/text.ts';

/** The first lines of a text, each made harmless. */
function firstLines(text: string, most: number, harmless: (line: string) => string): readonly string[] {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const kept = lines.slice(0, most).map(harmless);
  return lines.length > most ? [...kept, `… ${lines.length - most} more lines`] : kept;
}

/** The first lines of others' text, each harmless. */
export function cleanLines(text: string, most = 40): readonly string[] {
  return firstLines(text, most, (line) => clean(line, 500));
}

/** The same with every space where it was, for text whose columns mean something. */
export function cleanBlock(text: string, most: number): readonly string[] {
  return firstLines(text, most, (line) => cleanText(line.replaceAll('\t', '  ')));
}

/**
 * An absolute http(s) address without user information and with an ordinary host, percent-encoded; undefined when it
 * is none.
 */
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
