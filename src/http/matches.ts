import { boundOf, momentOf, type Clock } from './dates/moment.ts';
import type { Matcher } from './matcher.ts';
import { compileRegex } from './regex/regex.ts';

type One = NonNullable<Matcher['not']>;

/** What a value is instead of what it must be: `$.total is 3 instead of more than 5`. Undefined: as it must be. */
export type Matches = (value: unknown, name: string) => string | undefined;

/** A value as messages show it, cut. */
export function short(value: unknown): string {
  try {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
  } catch {
    return 'nested too deeply to be shown';
  }
}

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

/** The same JSON value, whatever the order of its members. */
function isEqual(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right))
    return (
      Array.isArray(left) &&
      Array.isArray(right) &&
      left.length === right.length &&
      left.every((item, index) => isEqual(item, right[index]))
    );
  const [ours, theirs] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return (
    ours.size === theirs.size &&
    [...ours].every(([key, item]) => theirs.has(key) && isEqual(item, theirs.get(key)))
  );
}

function contains(value: unknown, part: unknown): boolean {
  if (typeof value === 'string') return value.includes(String(part));
  if (Array.isArray(value)) return value.some((item) => isEqual(item, part));
  if (typeof value !== 'object' || value === null || typeof part !== 'object' || part === null) return false;
  const own = new Map(Object.entries(value));
  return Object.entries(part).every(([key, item]) => own.has(key) && isEqual(own.get(key), item));
}

type Order = (value: number | string, bound: number | string) => boolean;
const orders = {
  gt: ['more than', (value, bound) => value > bound],
  gte: ['at least', (value, bound) => value >= bound],
  lt: ['less than', (value, bound) => value < bound],
  lte: ['at most', (value, bound) => value <= bound],
} as const satisfies Record<string, readonly [string, Order]>;

/** Whether it is so, and how that is said after `must be`. */
interface Check {
  readonly holds: (value: unknown) => boolean;
  readonly wanted: string;
  /** What is wrong with it, after its name, where that is not the value itself. */
  readonly told?: (value: unknown) => string;
}

function orderChecks(matcher: One): Check[] {
  return (['gt', 'gte', 'lt', 'lte'] as const).flatMap((key) => {
    const bound = matcher[key];
    if (bound === undefined) return [];
    const [words, order]: readonly [string, Order] = orders[key];
    const holds = (value: unknown) =>
      (typeof value === 'number' || typeof value === 'string') &&
      typeof value === typeof bound &&
      order(value, bound);
    return [{ holds, wanted: `${words} ${short(bound)}` }];
  });
}

const lengthOf = (value: unknown): number | undefined =>
  Array.isArray(value) || typeof value === 'string' ? value.length : undefined;

function lengthChecks({ min, max }: One): Check[] {
  if (min === undefined && max === undefined) return [];
  const [least, most] = [min ?? 0, max ?? Infinity];
  const holds = (value: unknown) => {
    const length = lengthOf(value);
    return length !== undefined && length >= least && length <= most;
  };
  const told = (value: unknown) => {
    const length = lengthOf(value);
    if (length === undefined) return 'has no length';
    return length < least ? `holds ${length}, fewer than ${least}` : `holds ${length}, more than ${most}`;
  };
  return [{ holds, told, wanted: min === max ? `${min} long` : `${least} to ${max ?? 'any number'} long` }];
}

function textChecks({ matches, contains: part, type }: One): Check[] {
  const checks: Check[] = [];
  if (type !== undefined)
    checks.push({
      holds: (value) => (type === 'integer' ? Number.isInteger(value) : typeOf(value) === type),
      wanted: `of type ${type}`,
    });
  if (matches !== undefined) {
    const regex = compileRegex(matches);
    const holds = (value: unknown) =>
      (typeof value === 'string' || typeof value === 'number') && regex.test(String(value));
    checks.push({ holds, wanted: `like ${matches}` });
  }
  if (part !== undefined)
    checks.push({ holds: (value) => contains(value, part), wanted: `something with ${short(part)}` });
  return checks;
}

/** Dates by their moments, however they are written. */
function dateChecks({ before, after, within }: One, now: Clock): Check[] {
  const check = (wanted: string, order: (moment: number) => boolean): Check => ({
    holds: (value) => {
      const moment = momentOf(value);
      return moment !== undefined && order(moment);
    },
    wanted: `a date ${wanted}`,
  });
  const bound = (written: unknown): number => boundOf(written, now) ?? Number.NaN;
  return [
    ...(before === undefined ? [] : [check(`before ${before}`, (moment) => moment < bound(before))]),
    ...(after === undefined ? [] : [check(`after ${after}`, (moment) => moment > bound(after))]),
    ...(within === undefined
      ? []
      : [check(`within ${within / 1000} s of now`, (moment) => Math.abs(moment - now()) <= within)]),
  ];
}

/** What a value is held to dates by, and whether it may be told. */
export interface Matching {
  readonly now: Clock;
  readonly quiet?: boolean;
}

function checksOf(matcher: One, { quiet = false, now }: Matching): readonly Check[] {
  const { equals, in: list } = matcher;
  const checks: Check[] = [];
  const bare = quiet && typeof equals === 'string' ? equals : short(equals);
  if (equals !== undefined) checks.push({ holds: (value) => isEqual(value, equals), wanted: bare });
  if (list !== undefined)
    checks.push({
      holds: (value) => list.some((item) => isEqual(value, item)),
      wanted: list.map(short).join(' or '),
    });
  return [
    ...checks,
    ...textChecks(matcher),
    ...orderChecks(matcher),
    ...dateChecks(matcher, now),
    ...lengthChecks(matcher),
  ];
}

/**
 * A matcher ready to be asked often. A value that is not there is undefined; a `quiet` one does not tell what is there.
 * Throws an ExpressionLimit.
 */
export function compileMatcher({ exists, not, ...matcher }: Matcher, matching: Matching): Matches {
  const { quiet = false } = matching;
  const checks = checksOf(matcher, matching);
  const refused = not ? checksOf(not, matching) : [];
  const mismatch: Matches = (value, name) => {
    if (exists === false) return value === undefined ? undefined : `${name} is there`;
    if (value === undefined) return `${name} is missing`;
    const failed = checks.find(({ holds }) => !holds(value));
    if (failed && quiet) return `${name} is not ${failed.wanted}`;
    if (failed) return `${name} ${failed.told?.(value) ?? `is ${short(value)} instead of ${failed.wanted}`}`;
    const held = refused.find(({ holds }) => holds(value));
    return held && `${name} is${quiet ? '' : ` ${short(value)}, which must not be`} ${held.wanted}`;
  };
  const { equals, ...others } = matcher;
  const isPlain = equals !== undefined && exists !== false && !not && Object.keys(others).length === 0;
  return isPlain ? (value, name) => (value === equals ? undefined : mismatch(value, name)) : mismatch;
}
