import type { Unit } from '#model/observation/metric.ts';

/** Keeps a number and its unit on one line. */
const NBSP = '\u00a0';
/** Between groups of three digits. */
const THIN = '\u202f';
const MINUS = '\u2212';

function grouped(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const groups = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, THIN) : whole;
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

/** Decimals for about three significant digits, at most four. */
function decimalsFor(size: number): number {
  if (size >= 100 || size === 0) return 0;
  if (size >= 10) return 1;
  if (size >= 0.1) return 2;
  return Math.min(4, 1 - Math.floor(Math.log10(size)));
}

function fixed(size: number, decimals: number, trim = false): string {
  const text = size.toFixed(Math.min(10, Math.max(0, decimals)));
  return grouped(trim && text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

function time(ms: number, more: number): string {
  if (ms >= 100_000) return `${fixed(ms / 1000, more, true)}${NBSP}s`;
  if (ms >= 1000) return `${fixed(ms / 1000, (ms >= 10_000 ? 1 : 2) + more, true)}${NBSP}s`;
  return `${fixed(ms, (ms > 0 && ms < 10 ? 1 : 0) + more, true)}${NBSP}ms`;
}

function size(bytes: number, more: number): string {
  if (bytes >= 1_000_000) return `${fixed(bytes / 1_000_000, 2 + more, true)}${NBSP}MB`;
  if (bytes >= 1000) return `${fixed(bytes / 1000, 1 + more, true)}${NBSP}kB`;
  return `${fixed(bytes, more, true)}${NBSP}B`;
}

function share(ratio: number, more: number): string {
  const decimals = ratio < 0.01 ? decimalsFor(ratio * 100) : Number(ratio < 1);
  return `${fixed(ratio * 100, decimals + more, true)}${NBSP}%`;
}

const formats: Readonly<Record<Unit, (size: number, more: number) => string>> = {
  ms: time,
  bytes: size,
  count: (value, more) => fixed(value, Number.isInteger(value) ? 0 : Number(value < 10) + more, true),
  ratio: share,
  score: (value, more) => fixed(value * 100, more, true),
  'per-second': (value, more) => `${fixed(value, (value < 100 ? 1 : 0) + more, true)}/s`,
  pixels: (value, more) => `${fixed(value, more, true)}${NBSP}px`,
  unitless: (value, more) => fixed(value, decimalsFor(value) + more, true),
};

/** A value in its unit's own spelling: `2.41 s`, `312.5 kB`, `3.1 %`, `92`. `more` adds decimals. */
export function amount(value: number, unit: Unit, more = 0): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  const text = formats[unit](Math.abs(value), more);
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** Most decimals that are added to tell values apart. */
const MOST_MORE = 4;

/** How many decimals it takes to tell two values apart. */
function moreFor(a: number, b: number, unit: Unit): number | undefined {
  const all = Array.from({ length: MOST_MORE + 1 }, (_, more) => more);
  return all.find((more) => a === b || amount(a, unit, more) !== amount(b, unit, more));
}

/** Two values written finely enough that different values never look equal. */
export function apart(a: number, b: number, unit: Unit): readonly [string, string] {
  const more = moreFor(a, b, unit);
  return more === undefined ? [String(a), String(b)] : [amount(a, unit, more), amount(b, unit, more)];
}

/** A signed share: `+10.1 %`, `−3 %`, `×12` when it is more than tenfold. */
export function signedShare(share: number): string {
  if (share >= 9) return `×${fixed(share + 1, share < 99 ? 1 : 0, true)}`;
  const text = amount(Math.abs(share), 'ratio');
  return share < 0 ? MINUS + text : `+${text}`;
}

function points(change: number): string {
  const text = fixed(Math.abs(change) * 100, decimalsFor(Math.abs(change) * 100), true);
  return `${text}${NBSP}${text === '1' ? 'point' : 'points'}`;
}

/** A change with as many decimals, and more where it would look like none. */
function sized(change: number, unit: Unit, more: number): string {
  const text = amount(Math.abs(change), unit, more);
  return change === 0 || /[1-9]/.test(text) || more > MOST_MORE ? text : sized(change, unit, more + 1);
}

/** A signed change in its unit, with `more` decimals than usual; shares and scores change by points. */
export function signedAmount(change: number, unit: Unit, more = 0): string {
  const text = unit === 'ratio' || unit === 'score' ? points(change) : sized(change, unit, more);
  return (change < 0 ? MINUS : '+') + text;
}

/** How a value moved, as finely as the values are told: `+31.6 kB (+10.1 %)`, `−3 points`, `no change`. */
export function difference(now: number, before: number, unit: Unit): string {
  const change = now - before;
  if (change === 0) return 'no change';
  const absolute = signedAmount(change, unit, moreFor(now, before, unit));
  if (before === 0 || unit === 'ratio' || unit === 'score') return absolute;
  return `${absolute} (${signedShare(change / Math.abs(before))})`;
}

/** A text that begins a sentence. What is no plain word keeps its letters: an address, `p95`, a rule's name. */
export const upper = (text: string): string =>
  /^\p{L}[\p{L}’'-]*[,.;:]?(?:\s|$)/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** A text that goes on with one. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** `1 check`, `14 checks`, `12 000 requests`. */
export function counted(n: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(String(n))} ${n === 1 ? noun : nouns}`;
}

/** `12:03 UTC` of an ISO date and time in UTC. */
export function clock(iso: string): string {
  return `${iso.slice(11, 16)} UTC`;
}

/** `2026-11-20 12:03 UTC` of an ISO date and time in UTC. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${clock(iso)}`;
}
