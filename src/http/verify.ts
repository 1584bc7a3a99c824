import type { BodyCheck, Expectation, ExpectationPart } from './expectation.ts';
import type { AnswerHeaders } from './headers.ts';
import { compileJsonPath, type JsonPath } from './json-path.ts';

/** One answer as far as it is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Undefined when the endpoint expects nothing of its body. */
  readonly body: string | undefined;
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

function statusVerifier(statuses: readonly number[]): Verifier {
  const wanted = statuses.length === 0 ? 'a status below 400' : statuses.join(' or ');
  const known = new Set(statuses);
  const fine =
    statuses.length === 0 ? (status: number) => status < 400 : (status: number) => known.has(status);
  return ({ status }) =>
    fine(status)
      ? undefined
      : { part: 'status', rule: wanted, message: `answered ${status} instead of ${wanted}` };
}

function headerVerifier({ name, value }: Expectation['headers'][number]): Verifier {
  const key = name.toLowerCase();
  return ({ headers }) => {
    const found = headers[key];
    if (found === undefined) return { part: 'header', rule: name, message: `the header ${name} is missing` };
    if (value === undefined || String(found) === value) return undefined;
    return { part: 'header', rule: name, message: `the header ${name} is not ${value}` };
  };
}

function lengthOf(value: unknown): number | undefined {
  return Array.isArray(value) || typeof value === 'string' ? value.length : undefined;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function checkLength(path: string, value: unknown, min: number, max: number): string | undefined {
  const length = lengthOf(value);
  if (length === undefined) return `${path} has no length`;
  if (length < min) return `${path} holds ${length}, fewer than ${min}`;
  return length > max ? `${path} holds ${length}, more than ${max}` : undefined;
}

function checkBody({ path, exists, equals, min, max }: BodyCheck, value: unknown): string | undefined {
  if (exists === false) return value === undefined ? undefined : `${path} is there`;
  if (value === undefined) return `${path} is missing`;
  if (equals !== undefined && value !== equals)
    return `${path} is ${short(value)} instead of ${short(equals)}`;
  return min === undefined && max === undefined
    ? undefined
    : checkLength(path, value, min ?? 0, max ?? Infinity);
}

function jsonVerifier(checks: readonly BodyCheck[]): Verifier {
  const compiled = checks.map((check): [BodyCheck, JsonPath] => [check, compileJsonPath(check.path)]);
  return ({ body }) => {
    let root: unknown;
    try {
      root = JSON.parse(body ?? '');
    } catch {
      return { part: 'body', rule: 'JSON', message: 'the body is not JSON' };
    }
    for (const [check, path] of compiled) {
      const message = checkBody(check, path.value(root));
      if (message !== undefined) return { part: 'body', rule: check.path, message };
    }
    return undefined;
  };
}

/** All checks of an endpoint; the first mismatch counts. */
export function verifierOf(expectation: Expectation): Verifier {
  const { statuses, headers, contains, body, duration } = expectation;
  const verifiers: Verifier[] = [statusVerifier(statuses), ...headers.map(headerVerifier)];
  if (contains !== undefined) {
    verifiers.push((answer) =>
      answer.body?.includes(contains)
        ? undefined
        : { part: 'body', rule: 'contains', message: `the body does not contain ${short(contains)}` },
    );
  }
  if (body.length > 0) verifiers.push(jsonVerifier(body));
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
