import { z } from 'zod';
import type { Unit } from './observation/metric.ts';
import { shown } from './shown.ts';

/** Why a text is no amount: what is wrong with it, and what to write instead. */
export interface NoAmount {
  readonly message: string;
  readonly next: string;
}

interface Measure {
  /** For a message: `2.5s is a time`. */
  readonly noun: string;
  readonly example: string;
  /** Suffix → factor into the metric's own unit. '' where a bare number is fine. */
  readonly suffixes: Readonly<Record<string, number>>;
  /** The two suffixes a person most likely forgot. */
  readonly likely: readonly [string, string];
}

const share = { '%': 0.01 };
const time = { us: 0.001, µs: 0.001, ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const size = { B: 1, kB: 1000, KB: 1000, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };

const measures: Readonly<Record<Unit, Measure>> = {
  ms: { noun: 'time', example: '300ms or 2.5s', suffixes: time, likely: ['ms', 's'] },
  bytes: { noun: 'size', example: '800kB or 1.2MiB', suffixes: size, likely: ['B', 'kB'] },
  ratio: { noun: 'share', example: '1% or 0.1%', suffixes: share, likely: ['%', '%'] },
  'per-second': {
    noun: 'rate',
    example: '20/s',
    suffixes: { '/s': 1, '/m': 1 / 60, '/min': 1 / 60 },
    likely: ['/s', '/m'],
  },
  score: { noun: 'score', example: '0.9 or 90%', suffixes: { '': 1, ...share }, likely: ['', '%'] },
  count: { noun: 'count', example: '25', suffixes: { '': 1 }, likely: ['', ''] },
  pixels: { noun: 'number of pixels', example: '120', suffixes: { '': 1, px: 1 }, likely: ['', 'px'] },
  unitless: { noun: 'number', example: '0.1', suffixes: { '': 1 }, likely: ['', ''] },
};

/** No amount takes more characters. */
const MAX_WRITTEN = 100;

/** A number in the unit itself (ms, bytes, 0–1 …) from `2.5s`, `800kB`, `5%`; a bare 0 is always fine. */
export function readAmount(text: string, unit: Unit): number | NoAmount {
  const written = text.trim();
  const measure = measures[unit];
  if (written.length > MAX_WRITTEN) return notANumber(`${written.slice(0, MAX_WRITTEN)}…`, measure);
  const parts = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)\s*(\D*)$/i.exec(written);
  if (!parts) return notANumber(written, measure);
  const [, digits = '', suffix = ''] = parts;
  const number = Number(digits);
  if (number < 0)
    return {
      message: `${written} is below zero.`,
      next: `Write a ${measure.noun} such as ${measure.example}.`,
    };
  if (number === 0 && suffix === '') return 0;
  const factor = Object.hasOwn(measure.suffixes, suffix) ? measure.suffixes[suffix] : undefined;
  if (factor === undefined)
    return suffix === '' ? needsUnit(written, number, measure) : wrongUnit(written, digits, suffix, measure);
  return within(tidy(number * factor), written, number, unit);
}

/** A limit without an end would be no limit. */
function within(amount: number, written: string, number: number, unit: Unit): number | NoAmount {
  const { noun, example } = measures[unit];
  if (!Number.isFinite(amount))
    return { message: `${written} is larger than any ${noun}.`, next: `Write a ${noun} such as ${example}.` };
  return unit === 'score' && amount > 1 ? aboveOne(written, number) : amount;
}

function aboveOne(written: string, number: number): NoAmount {
  return {
    message: `${written} is not a score between 0 and 1.`,
    next: number <= 100 ? `Write ${tidy(number / 100)} or ${number}%.` : 'Write 0.9 or 90%.',
  };
}

/**
 * An amount in an option of a suite, as a number in its unit: `300ms` as `ms` is 300. A refusal carries its next step
 * as `params.next`.
 */
export function amountOf(unit: Unit) {
  return z.union([shown(z.string()), z.number()]).transform((written, context) => {
    const amount = readAmount(String(written), unit);
    if (typeof amount === 'number') return amount;
    const { message, next } = amount;
    context.issues.push({ code: 'custom', message, params: { next }, input: written });
    return z.NEVER;
  });
}

const steps: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  ms: ['s', 'ms'],
  bytes: ['MB', 'kB', 'B'],
  ratio: ['%'],
  'per-second': ['/s'],
};

/** The shortest way to write an amount that reads back as the same number: `2.5s`, `800kB`, `5%`. */
export function writeAmount(amount: number, unit: Unit): string {
  if (amount === 0) return '0';
  const { suffixes } = measures[unit];
  const fits = (suffix: string): boolean =>
    amount >= (suffixes[suffix] ?? 1) && String(tidy(amount / (suffixes[suffix] ?? 1))).length <= 5;
  const candidates = steps[unit] ?? [''];
  const suffix = candidates.find(fits) ?? candidates.at(-1) ?? '';
  return tidy(amount / (suffixes[suffix] ?? 1)) + suffix;
}

/** 0.1 · 0.01 is 0.001 and not 0.0010000000000000002. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

function needsUnit(written: string, number: number, measure: Measure): NoAmount {
  const asShare =
    number < 1 ? [`${tidy(number * 100)}%`, `${written}%`] : [`${written}%`, `${tidy(number * 100)}%`];
  const readings = measure.noun === 'share' ? asShare : measure.likely.map((suffix) => written + suffix);
  const choice = readings.join(' or ');
  return { message: `${written} needs a unit: ${choice}?`, next: `Write ${choice}.` };
}

function wrongUnit(written: string, digits: string, suffix: string, measure: Measure): NoAmount {
  const next = `Write a ${measure.noun} such as ${measure.example}.`;
  const near = Object.keys(measure.suffixes).find(
    (unit) => unit !== '' && likeness(unit) === likeness(suffix),
  );
  if (near !== undefined)
    return { message: `${suffix} is not a unit here.`, next: `Write ${digits}${near}.` };
  const other = Object.values(measures).find(({ suffixes }) => Object.hasOwn(suffixes, suffix));
  if (other !== undefined)
    return { message: `${written} is a ${other.noun}, but a ${measure.noun} is wanted here.`, next };
  const known = Object.keys(measure.suffixes).filter((unit) => unit !== '');
  return {
    message:
      known.length > 0
        ? `${suffix} is not a unit here; ${known.join(', ')} are.`
        : `${written} has a unit, but a bare ${measure.noun} is wanted here.`,
    next,
  };
}

const spelt: Readonly<Record<string, string>> = {
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  msec: 'ms',
  millis: 'ms',
  milliseconds: 'ms',
  mins: 'm',
  minute: 'm',
  minutes: 'm',
  hours: 'h',
  bytes: 'b',
  byte: 'b',
  k: 'kb',
  kbytes: 'kb',
  mbytes: 'mb',
  percent: '%',
  pc: '%',
  rps: '/s',
  'req/s': '/s',
  'requests/s': '/s',
  '/sec': '/s',
  '/second': '/s',
  '/minute': '/m',
  pixels: 'px',
};

function likeness(suffix: string): string {
  const lower = suffix.trim().toLowerCase();
  return spelt[lower] ?? lower;
}

function notANumber(written: string, measure: Measure): NoAmount {
  const next = `Write a ${measure.noun} such as ${measure.example}.`;
  if (/^\d{1,3}(,\d{3})+(\D*)$/.test(written)) {
    return {
      message: `${written} has a comma; is it a decimal or a thousands separator?`,
      next: `Write ${written.replaceAll(',', '')} or ${written.replace(',', '.')}.`,
    };
  }
  if (/^\d+,\d+/.test(written))
    return { message: `${written} has a decimal comma.`, next: `Write ${written.replace(',', '.')}.` };
  return { message: written === '' ? 'The amount is empty.' : `${written} is not a ${measure.noun}.`, next };
}
