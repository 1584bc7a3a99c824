import { expect, test } from 'vitest';
import type { Unit } from '#model/observation/metric.ts';
import { amount, apart, clock, counted, difference, moment, signedShare, upper } from './format.ts';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each<[number, Unit, string]>([
  [2412, 'ms', '2.41 s'],
  [118.2, 'ms', '118 ms'],
  [3.44, 'ms', '3.4 ms'],
  [0, 'ms', '0 ms'],
  [61_000, 'ms', '61 s'],
  [812, 'bytes', '812 B'],
  [312_480, 'bytes', '312.5 kB'],
  [38_000, 'bytes', '38 kB'],
  [1_240_000, 'bytes', '1.24 MB'],
  [0.0312, 'ratio', '3.1 %'],
  [0.001, 'ratio', '0.1 %'],
  [0.00042, 'ratio', '0.042 %'],
  [1, 'ratio', '100 %'],
  [0.92, 'score', '92'],
  [0.084, 'unitless', '0.084'],
  [1280, 'pixels', '1280 px'],
  [12_345_678, 'count', '12 345 678'],
  [19.84, 'per-second', '19.8/s'],
  [-120, 'ms', '−120 ms'],
  [Infinity, 'ms', '∞'],
])('%d %s reads %s', (value, unit, text) => {
  expect(spaced(amount(value, unit))).toBe(text);
});

test('a value and its limit never look equal when they are not', () => {
  expect(apart(2501, 2500, 'ms').map(spaced)).toEqual(['2.501 s', '2.5 s']);
  expect(apart(0.10004, 0.1, 'unitless').map(spaced)).toEqual(['0.10004', '0.1']);
  expect(apart(2500, 2500, 'ms').map(spaced)).toEqual(['2.5 s', '2.5 s']);
});

test('a difference tells the amount first, then the share', () => {
  expect(spaced(difference(344_102, 312_480, 'bytes'))).toBe('+31.6 kB (+10.1 %)');
  expect(spaced(difference(0.92, 0.95, 'score'))).toBe('−3 points');
  expect(spaced(difference(0.02, 0.01, 'ratio'))).toBe('+1 point');
  expect(spaced(difference(5, 0, 'count'))).toBe('+5');
  expect(difference(5, 5, 'count')).toBe('no change');
});

test('a difference has the digits of its operands, and is never told as nothing', () => {
  expect(spaced(difference(1.47, 1.52, 'ms'))).toBe('−0.05 ms (−3.3 %)');
  expect(spaced(difference(1.77, 1.723, 'ms'))).toBe('+0.05 ms (+2.7 %)');
  expect(spaced(difference(0.0004, 0, 'ms'))).toBe('+0.0004 ms');
  expect(spaced(amount(528.5, 'count'))).toBe('529');
});

test('more than tenfold is told as a factor', () => {
  expect(signedShare(11)).toBe('×12');
});

test('counts have their noun, moments their zone', () => {
  expect([counted(1, 'check'), spaced(counted(12_000, 'request'))]).toEqual(['1 check', '12 000 requests']);
  expect([clock('2026-11-20T12:03:42.000Z'), moment('2026-11-20T12:03:42.000Z')]).toEqual([
    '12:03 UTC',
    '2026-11-20 12:03 UTC',
  ]);
});

test('a sentence begins with a capital; an address, a file and a figure keep their letters', () => {
  for (const [text, begun] of Object.entries({
    'open it': 'Open it',
    élan: 'Élan',
    'no, or yes': 'No, or yes',
    'https://shop.example/about did not answer': 'https://shop.example/about did not answer',
    'p95 2 → 253 ms': 'p95 2 → 253 ms',
    'app.js is new': 'app.js is new',
    '`buy` moved': '`buy` moved',
    '': '',
  }))
    expect(upper(text)).toBe(begun);
});
