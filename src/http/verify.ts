import type { CookieCheck } from './cookies/cookie-check.ts';
import { compileCookie } from './cookies/cookie.ts';
import type { Clock } from './dates/moment.ts';
import type { BodyCheck, Expectation, ExpectationPart } from './expectation.ts';
import type { AnswerHeaders } from '#system/http/wire/exchange.ts';
import { ExpressionLimit } from './expression/mistake.ts';
import { compileJsonPath } from './json-path.ts';
import { compileMatcher, short } from './matches.ts';

/** One answer as far as it is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Undefined when the endpoint expects nothing of its body. */
  readonly body: string | undefined;
  /** The same read as JSON, where somebody did that already. */
  readonly json?: unknown;
  /** ms from the socket write to the last byte. */
  readonly service: number;
}

/** Why an answer is not the one expected; `rule` is `message` without this answer's figures. */
export interface Mismatch {
  readonly part: ExpectationPart;
  readonly rule: string;
  readonly message: string;
}

/** Undefined when the answer is as expected. */
export type Verifier = (answer: Answer) => Mismatch | undefined;

/** `201 or 2xx`: a hundred of one kind by their class. */
function statusWords(statuses: readonly number[]): string {
  const known = new Set(statuses);
  const classes = [1, 2, 3, 4, 5].filter((first) =>
    Array.from({ length: 100 }, (_, index) => first * 100 + index).every((status) => known.has(status)),
  );
  const single = [...known].filter((status) => !classes.includes(Math.floor(status / 100)));
  return [...single, ...classes.map((first) => `${first}xx`)].join(' or ');
}

function statusVerifier(statuses: readonly number[]): Verifier {
  const words = () => (statuses.length === 0 ? 'a status below 400' : statusWords(statuses));
  const known = new Set(statuses);
  const fine =
    statuses.length === 0 ? (status: number) => status < 400 : (status: number) => known.has(status);
  return ({ status }) => {
    if (fine(status)) return undefined;
    const wanted = words();
    return { part: 'status', rule: wanted, message: `answered ${status} instead of ${wanted}` };
  };
}

function headerVerifier({ name, ...matcher }: Expectation['headers'][number], now: Clock): Verifier {
  const key = name.toLowerCase();
  const isNumeric = [matcher.equals, matcher.gt, matcher.gte, matcher.lt, matcher.lte].some(
    (bound) => typeof bound === 'number',
  );
  const matches = compileMatcher(matcher, { now, quiet: true });
  return ({ headers }) => {
    const found = headers[key];
    const text = found === undefined ? undefined : String(found);
    const number = isNumeric && text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
    const message = matches(number, `the header ${name}`);
    return message === undefined ? undefined : { part: 'header', rule: name, message };
  };
}

/** Undefined where what a path names is as it must be. */
function pathVerifier(
  { path: text, count, ...matcher }: BodyCheck,
  now: Clock,
): (root: unknown) => string | undefined {
  const path = compileJsonPath(text);
  const matches = compileMatcher(matcher, { now });
  if (path.singular && count === undefined) return (root) => matches(path.value(root), text);
  const isWanted = matcher.exists !== false && count === undefined;
  return (root) => {
    const found = path.found(root);
    if (count !== undefined && found.length !== count)
      return `${text} names ${found.length} values instead of ${count}`;
    if (found.length === 0) return isWanted ? matches(undefined, text) : undefined;
    for (const { value, path: place } of found) {
      const message = matches(value, place);
      if (message !== undefined) return message;
    }
    return undefined;
  };
}

function orLimit(check: (root: unknown) => string | undefined, root: unknown): string | undefined {
  try {
    return check(root);
  } catch (error) {
    if (error instanceof ExpressionLimit) return error.message;
    throw error;
  }
}

function jsonVerifier(checks: readonly BodyCheck[], now: Clock): Verifier {
  const compiled = checks.map((check) => [check.path, pathVerifier(check, now)] as const);
  return ({ body, json }) => {
    let root: unknown;
    try {
      root = json ?? JSON.parse(body ?? '');
    } catch {
      return { part: 'body', rule: 'JSON', message: 'the body is not JSON' };
    }
    for (const [path, check] of compiled) {
      const message = orLimit(check, root);
      if (message !== undefined) return { part: 'body', rule: path, message };
    }
    return undefined;
  };
}

function cookieVerifier(check: CookieCheck, now: Clock): Verifier {
  const matches = compileCookie(check, { now });
  return ({ headers }) => {
    const message = matches([headers['set-cookie'] ?? []].flat());
    return message === undefined ? undefined : { part: 'header', rule: `cookie ${check.name}`, message };
  };
}

/** All checks of an endpoint; the first mismatch counts. */
export function verifierOf(expectation: Expectation, now: Clock): Verifier {
  const { statuses, headers, cookies = [], contains, body, duration } = expectation;
  const verifiers: Verifier[] = [
    statusVerifier(statuses),
    ...headers.map((header) => headerVerifier(header, now)),
    ...cookies.map((cookie) => cookieVerifier(cookie, now)),
  ];
  if (contains !== undefined) {
    verifiers.push((answer) =>
      answer.body?.includes(contains)
        ? undefined
        : { part: 'body', rule: 'contains', message: `the body does not contain ${short(contains)}` },
    );
  }
  if (body.length > 0) verifiers.push(jsonVerifier(body, now));
  if (duration !== undefined) {
    verifiers.push(({ service }) =>
      service <= duration
        ? undefined
        : {
            part: 'duration',
            rule: 'duration',
            message: `took ${Math.round(service)} ms, more than ${duration} ms`,
          },
    );
  }
  return (answer) => {
    for (const verify of verifiers) {
      const mismatch = verify(answer);
      if (mismatch) return mismatch;
    }
    return undefined;
  };
}

/** Whether the body must be kept at all. */
export function looksAtBody({ contains, body }: Expectation): boolean {
  return contains !== undefined || body.length > 0;
}
