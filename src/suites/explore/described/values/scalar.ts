import type { Tree } from '../../../contract/operation.ts';
import type { Chance } from './chance.ts';
import { MADE_UP, NUMBER } from './made-up.ts';
import { textFor } from './pattern.ts';

/** Steps above the smallest number that are chosen among, where nothing ends them sooner. */
const STEPS = 100;

/** What stands behind a text that is made up: what people write, and what is easily passed on wrongly. */
const TAILS = ['', ' a', " O'Neil", ' é', ' 漢字', ' 100%', ' a & b', ' "a"'] as const;

const TEXTS: Readonly<Record<string, string>> = {
  time: '03:04:05Z',
  email: `${MADE_UP}-${NUMBER}@example.test`,
  'idn-email': `${MADE_UP}-${NUMBER}@example.test`,
  hostname: `${MADE_UP}-${NUMBER}.example.test`,
  uri: `https://example.test/${MADE_UP}-${NUMBER}`,
  url: `https://example.test/${MADE_UP}-${NUMBER}`,
  'uri-reference': `/${MADE_UP}-${NUMBER}`,
  byte: 'dGlkZW1hcms=',
  binary: MADE_UP,
  password: 'Tidemark-2030!',
};

const two = (number: number): string => String(number).padStart(2, '0');
const dateOf = (chance: Chance): string => {
  const [month, day] = [chance.of('month').below(12), chance.of('day').below(27)];
  return `2030-${two(month + 1)}-${two(day + 2)}`;
};
const hexOf = (chance: Chance, length: number): string =>
  Array.from({ length }, (_, at) => chance.of(at).below(16).toString(16)).join('');

const CHOSEN: Readonly<Record<string, (chance: Chance) => string>> = {
  date: dateOf,
  'date-time': (chance) => `${dateOf(chance)}T03:04:05Z`,
  duration: (chance) => `P${1 + chance.below(28)}D`,
  ipv4: (chance) => `192.0.2.${1 + chance.below(254)}`,
  ipv6: (chance) => `2001:db8::${(1 + chance.below(0xfffe)).toString(16)}`,
  uuid: (chance) => `${hexOf(chance, 8)}-0000-4000-8000-000000000001`,
};

const numberIn = (schema: Tree, key: string): number | undefined => {
  const value = schema[key];
  return typeof value === 'number' ? value : undefined;
};

/** Sums of steps like 0.1 are off by some of the last digits. */
const tidy = (number: number): number => Number(number.toPrecision(12));

/**
 * The outermost number on a schema's steps, at its lower or upper end; undefined where there is none. Draft 4 says
 * `exclusiveMinimum: true` beside `minimum`, later ones a number.
 */
function endOf(schema: Tree, end: 'minimum' | 'maximum', step: number): number | undefined {
  const exclusive = schema[end === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum'];
  const bound = typeof exclusive === 'number' ? exclusive : numberIn(schema, end);
  if (bound === undefined) return undefined;
  const steps = tidy(bound / step);
  const inner = tidy(step * (end === 'minimum' ? Math.ceil(steps) : Math.floor(steps)));
  const isOut = inner === bound && (typeof exclusive === 'number' || exclusive === true);
  return isOut ? tidy(inner + (end === 'minimum' ? step : -step)) : inner;
}

/** A number between the bounds of its schema, on its steps. */
export function numberOf(schema: Tree, whole: boolean, chance: Chance): number {
  const step = numberIn(schema, 'multipleOf') ?? (whole ? 1 : 0.5);
  const [least, most = Infinity] = [endOf(schema, 'minimum', step), endOf(schema, 'maximum', step)];
  const one = tidy(step * Math.ceil(1 / step));
  // Without a lower end there is room below what is at most 1.
  if (least === undefined && most <= one) return tidy(most - step * chance.below(STEPS));
  const start = least ?? one;
  const room = Math.floor(tidy((most - start) / step)) + 1;
  return tidy(start + step * chance.below(Math.max(1, Math.min(STEPS, room))));
}

/** A text that its schema takes. */
export function textOf(schema: Tree, chance: Chance): string {
  const { pattern, format } = schema;
  const [least, most] = [numberIn(schema, 'minLength') ?? 0, numberIn(schema, 'maxLength') ?? Infinity];
  const made = typeof pattern === 'string' ? textFor(pattern, chance, { least, most }) : undefined;
  if (made !== undefined) return made;
  const known = typeof format === 'string' ? (TEXTS[format] ?? CHOSEN[format]?.(chance)) : undefined;
  const text = known ?? fitting(`${MADE_UP} ${NUMBER}`, chance.pick(TAILS) ?? '', most);
  const fits = text.length + growthOf(text) <= most ? text : MADE_UP.slice(0, most);
  return fits.length >= least ? fits : fits + 'x'.repeat(least - fits.length);
}

/** The number of a request may have two digits more than its place holder has. */
const growthOf = (text: string): number => (text.includes(NUMBER) ? 2 : 0);

/** The text with its tail, where there is room for both. */
const fitting = (text: string, tail: string, most: number): string =>
  text.length + tail.length + growthOf(text) <= most ? text + tail : text;
