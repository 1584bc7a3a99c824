import type { AnswerHeaders } from './exchange.ts';

/** An answer breaks HTTP/1.1. */
export class Malformed extends Error {}

/** How a body ends: after so many bytes, `chunked`, or with its connection. */
type Length = number | 'chunked' | 'close';

/** All that stands before a body. */
export interface Head {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly length: Length;
  readonly reusable: boolean;
  /** ms for which an idle connection may still be used. */
  readonly fresh: number;
}

const STATUS_LINE = /^HTTP\/1\.([01]) (\d{3})(?: [^\0\r\n]*)?$/;
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const BROKEN = /[\0\r\n]/;

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** A field's value without the blanks around it (RFC 9110, section 5.5); other white space is part of it. */
function withoutBlanks(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return text.slice(from, to);
}

function headersOf(lines: readonly string[]): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = Object.create(null);
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    if (!NAME.test(name) || BROKEN.test(line))
      throw new Malformed(`the answer's header line ${JSON.stringify(line.slice(0, 60))} is none`);
    const key = name.toLowerCase();
    const former = headers[key];
    const trimmed = withoutBlanks(line.slice(colon + 1));
    if (Array.isArray(former)) former.push(trimmed);
    else headers[key] = former === undefined ? trimmed : [former, trimmed];
  }
  return headers;
}

function words(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  const text = String(value).toLowerCase();
  return text.includes(',') ? text.split(',').map((word) => word.trim()) : [text.trim()];
}

function lengthOf(headers: AnswerHeaders): Length {
  const codings = words(headers['transfer-encoding']);
  const length = headers['content-length'];
  if (codings.length > 0) {
    if (length !== undefined)
      throw new Malformed('the answer has both a content-length and a transfer-encoding');
    return codings.at(-1) === 'chunked' ? 'chunked' : 'close';
  }
  if (length === undefined) return 'close';
  if (typeof length !== 'string' || !/^\d{1,15}$/.test(length))
    throw new Malformed(`the answer's content-length is ${String(length).slice(0, 60)}`);
  return Number(length);
}

/** `Keep-Alive: timeout=5` less the time a message travels; without it an hour. */
function freshFor(headers: AnswerHeaders): number {
  const [, seconds] = /(?:^|[\s,;])timeout=(\d{1,6})/i.exec(String(headers['keep-alive'] ?? '')) ?? [];
  if (seconds === undefined) return 3_600_000;
  const kept = Number(seconds) * 1000;
  return kept - Math.min(1000, kept / 2);
}

/**
 * Whether the connection may carry another message. A bodiless answer that announces a body may send it all the
 * same.
 */
function isReusable(headers: AnswerHeaders, minor: string, bodiless: boolean, announced: Length): boolean {
  if (bodiless && announced !== 'close' && announced !== 0) return false;
  const connection = words(headers['connection']);
  return !connection.includes('close') && (minor === '1' || connection.includes('keep-alive'));
}

/** Reads a whole head, with the empty line at its end. Throws Malformed. */
export function headOf(text: string): Head {
  const [first = '', ...lines] = text.slice(0, -4).split('\r\n');
  const [, minor = '', code] = STATUS_LINE.exec(first) ?? [];
  if (code === undefined)
    throw new Malformed(
      `the answer begins with ${JSON.stringify(first.slice(0, 60))} and not with an HTTP/1.1 status`,
    );
  const status = Number(code);
  if (status < 100 || status === 101) throw new Malformed(`the answer has the status ${code}`);
  const headers = headersOf(lines);
  const announced = lengthOf(headers);
  const bodiless = status < 200 || status === 204 || status === 304;
  return {
    status,
    headers,
    length: bodiless ? 0 : announced,
    reusable: isReusable(headers, minor, bodiless, announced),
    fresh: freshFor(headers),
  };
}
