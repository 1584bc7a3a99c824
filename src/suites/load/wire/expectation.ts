import type { BodyCheck, Expectation } from '../scenario/input.ts';
import { at, jsonPath, type JsonPath } from './json-path.ts';
import type { Outcome } from '../count/outcome.ts';

/** One answer as far as it is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Undefined when the endpoint expects nothing of its body. */
  readonly body: string | undefined;
  /** ms from the socket write to the last byte. */
  readonly service: number;
}

/** Why an answer is not the one expected; `rule` is the part without this answer's figures. */
export interface Miss {
  readonly outcome: Outcome;
  readonly rule: string;
  readonly said: string;
}

/** Undefined when the answer is as expected. */
export type Judge = (answer: Answer) => Miss | undefined;

function statusJudge(statuses: readonly number[]): Judge {
  const wanted = statuses.length === 0 ? 'a status below 400' : statuses.join(' or ');
  const known = new Set(statuses);
  const fine =
    statuses.length === 0 ? (status: number) => status < 400 : (status: number) => known.has(status);
  return ({ status }) =>
    fine(status)
      ? undefined
      : { outcome: 'status', rule: wanted, said: `answered ${status} instead of ${wanted}` };
}

function headerJudge({ name, value }: Expectation['headers'][number]): Judge {
  const key = name.toLowerCase();
  return ({ headers }) => {
    const found = headers[key];
    if (found === undefined) return { outcome: 'header', rule: name, said: `the header ${name} is missing` };
    if (value === undefined || String(found) === value) return undefined;
    return { outcome: 'header', rule: name, said: `the header ${name} is not ${value}` };
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

function jsonJudge(checks: readonly BodyCheck[]): Judge {
  const compiled = checks.map((check): [BodyCheck, JsonPath] => [check, jsonPath(check.path) ?? []]);
  return ({ body }) => {
    let root: unknown;
    try {
      root = JSON.parse(body ?? '');
    } catch {
      return { outcome: 'body', rule: 'JSON', said: 'the body is not JSON' };
    }
    for (const [check, path] of compiled) {
      const said = checkBody(check, at(root, path));
      if (said !== undefined) return { outcome: 'body', rule: check.path, said };
    }
    return undefined;
  };
}

/** Whether the body must be kept at all. */
export function looksAtBody(expectation: Expectation): boolean {
  return expectation.contains !== undefined || expectation.body.length > 0;
}

/** All checks of an endpoint; the first miss counts. */
export function judgeOf(expectation: Expectation): Judge {
  const { statuses, headers, contains, body, duration } = expectation;
  const judges: Judge[] = [statusJudge(statuses), ...headers.map(headerJudge)];
  if (contains !== undefined) {
    judges.push((answer) =>
      answer.body?.includes(contains)
        ? undefined
        : { outcome: 'body', rule: 'contains', said: `the body does not contain ${short(contains)}` },
    );
  }
  if (body.length > 0) judges.push(jsonJudge(body));
  if (duration !== undefined) {
    judges.push(({ service }) =>
      service <= duration
        ? undefined
        : {
            outcome: 'duration',
            rule: 'duration',
            said: `took ${Math.round(service)} ms, more than ${duration} ms`,
          },
    );
  }
  return (answer) => {
    for (const judge of judges) {
      const miss = judge(answer);
      if (miss) return miss;
    }
    return undefined;
  };
}
