import type { Received } from '#model/contract/received.ts';
import type { Difference, Ends } from './walk.ts';

const ISO = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)/y;
const LONGEST = 36;
/** Times of a side that are looked at: more of them say no more. */
const MOST = 200;
/** ms that a build or an answer may be older or newer than what its server says of it. */
const [BEFORE, AFTER] = [2 * 3_600_000, 600_000] as const;

/** When a side's answers were made and sent, as its server says, in ms. */
export function timesOf(responses: readonly Pick<Received, 'headers'>[]): readonly number[] {
  const all = responses.flatMap(({ headers }) => [headers['last-modified'], headers['date']]);
  const known = new Set(all.flatMap((text) => (text === undefined ? [] : [Date.parse(text)])));
  return [...known].filter(Number.isFinite).slice(0, MOST);
}

interface Time {
  readonly text: string;
  readonly start: number;
  readonly ms: number;
}

function isoAt(text: string, at: number, from: number): Time | undefined {
  let start = at;
  while (start > from && at - start < LONGEST && /[\dT:.Z+-]/.test(text.charAt(start - 1))) start -= 1;
  ISO.lastIndex = start;
  const [found] = ISO.exec(text) ?? [];
  if (found === undefined || start + found.length <= at) return undefined;
  const isWhole = !/\w/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(start + found.length));
  return isWhole ? { text: found, start, ms: Date.parse(found) } : undefined;
}

function epochOf({ text, start }: Difference['words'][number]): Time | undefined {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return undefined;
  return { text, start, ms: text.length === 10 ? Number(text) * 1000 : Number(text) };
}

const isNear = (ms: number, known: readonly number[]): boolean =>
  known.some((time) => ms >= time - BEFORE && ms <= time + AFTER);

/** Both sides' times at a difference, each near what is known of its side; undefined where one is none. */
export function timesAt(
  { texts, at, words, from }: Difference,
  known: Readonly<Record<'base' | 'head', readonly number[]>>,
): { readonly base: string; readonly head: string; readonly ends: Ends } | undefined {
  const base = epochOf(words[0]) ?? isoAt(texts[0], at[0], from[0]);
  const head = epochOf(words[1]) ?? isoAt(texts[1], at[1], from[1]);
  if (!base || !head || base.text.length !== head.text.length) return undefined;
  if (at[0] - base.start !== at[1] - head.start) return undefined;
  if (!isNear(base.ms, known.base) || !isNear(head.ms, known.head)) return undefined;
  const ends = [base.start + base.text.length, head.start + head.text.length] as const;
  return { base: base.text, head: head.text, ends };
}
