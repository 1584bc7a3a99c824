import { upper } from '../text/format.ts';
import type { Item } from './item.ts';

/** Longer items are not read. */
export const MAX_LINE = 220;

/** An item in one line, its parts as far as there is room: `name where: what. Allowed: allowed. → advice.` */
export interface Line {
  readonly name: string;
  readonly where: string;
  readonly what: string;
  readonly strong: string | undefined;
  /** Empty where there is none, or no room. */
  readonly allowed: string;
  readonly advice: string;
}

/** What a person sees of a text: names without their marks. */
export const seenLength = (text: string): number => Array.from(text.replaceAll('`', '')).length;

/** The beginning of each name alone. */
export function withNames(text: string, longest: number): string {
  return text.replace(/`([^`]+)`/g, (whole, name: string) => {
    const points = Array.from(name);
    return points.length <= longest ? whole : `\`${points.slice(0, longest - 1).join('')}…\``;
  });
}

/** The beginning of a text, a name that it cuts closed again. */
function cut(text: string, longest: number): string {
  if (seenLength(text) <= longest) return text;
  const points = Array.from(text);
  let end = 0;
  for (let seen = 0; seen < longest - 1; end += 1) if (points[end] !== '`') seen += 1;
  const short = points.slice(0, end).join('').trimEnd();
  return `${short}…${(short.split('`').length - 1) % 2 === 1 ? '`' : ''}`;
}

/** Between things to do, outside of names. */
const CLAUSE = /(?:; |, or |: )(?=[^`]*(?:`[^`]*`[^`]*)*$)/g;

/** The first things to do, whole, where they are something; else their beginning. */
function cutAdvice(advice: string, longest: number): string {
  if (seenLength(advice) <= longest) return advice;
  const whole = [...advice.matchAll(CLAUSE)]
    .map(({ index }) => advice.slice(0, index))
    .findLast((clause) => seenLength(clause) <= longest);
  return whole === undefined ? cut(advice, longest) : whole;
}

const lengthOf = ({ name, where, what, allowed, advice }: Line): number =>
  seenLength(`${name} ${where}: ${what}.`) +
  (allowed === '' ? 0 : seenLength(` Allowed: ${allowed}.`)) +
  (advice === '' ? 0 : seenLength(` → ${advice}.`));

/** More are read in the report. */
const MAX_LIMITS = 2;

/** Limits say little beside a fault, whose limit is that there be none, and beside what has no figure. */
function allowedWords({ cause, allowed, amount }: Item): string {
  if (cause.kind === 'broken' || amount === '') return '';
  return [...new Set(allowed.map(({ words }) => words))].slice(0, MAX_LIMITS).join(', ');
}

/** Names that are read whole at a glance. */
const SHORT = 36;
/** Of the line, at least, for what happened. */
const LEAST = 60;

/** An item in so many characters; what can be read elsewhere goes first. */
export function lineOf(item: Item, longest = MAX_LINE): Line {
  const { name, where, what, brief = what, strong, advice } = item;
  const whole: Line = { name, where, what, strong, allowed: allowedWords(item), advice: upper(advice.text) };
  const bare = { ...whole, allowed: '' };
  const first = { ...bare, what: brief };
  const named = { ...first, where: withNames(where, SHORT), what: withNames(first.what, SHORT) };
  const short = { ...named, advice: withNames(named.advice, SHORT) };
  const fits = [whole, bare, first, named, short].find((line) => lengthOf(line) <= longest);
  if (fits) return fits;
  const room = longest - lengthOf({ ...short, what: '' });
  const said = cut(short.what, Math.max(LEAST, room));
  const left = longest - lengthOf({ ...short, what: said, advice: '' }) - ' → .'.length;
  return { ...short, what: said, advice: cutAdvice(short.advice, Math.max(LEAST, left)) };
}
