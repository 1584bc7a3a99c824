import { expect, test } from 'vitest';
import {
  count,
  decode,
  emptyHistogram,
  encode,
  longest,
  mean,
  merge,
  quantile,
  record,
  shortest,
} from './histogram.ts';

/** Park–Miller: the same numbers every time. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Durations in µs spread evenly over the logarithm from 1 µs to an hour. */
function durations(seed: number, many: number): number[] {
  const random = numbers(seed);
  return Array.from({ length: many }, () => Math.round(Math.exp(random.next().value * Math.log(3.6e9))));
}

function filled(values: readonly number[]) {
  const histogram = emptyHistogram();
  for (const value of values) record(histogram, value);
  return histogram;
}

const shares = [0, 0.01, 0.5, 0.9, 0.95, 0.99, 0.999, 1];

test.each([1, 2, 3, 4, 5, 6, 7, 8])('quantiles are those of an exact sort to 3 digits, seed %i', (seed) => {
  const values = durations(seed, 50 + seed * 371);
  const sorted = values.toSorted((a, b) => a - b);
  const histogram = filled(values);
  for (const q of shares) {
    const truth =
      (sorted[Math.max(1, Math.ceil(Number((q * values.length).toPrecision(12)))) - 1] ?? 0) / 1000;
    const found = quantile(histogram, q);
    expect(found).toBeGreaterThanOrEqual(truth);
    expect(found / truth).toBeLessThan(1.001);
  }
  expect(count(histogram)).toBe(values.length);
  expect(longest(histogram)).toBe(quantile(histogram, 1));
  expect(shortest(histogram)).toBeLessThanOrEqual((sorted[0] ?? 0) / 1000);
  expect(mean(histogram) / (values.reduce((sum, each) => sum + each, 0) / values.length / 1000)).toBeCloseTo(
    1,
    3,
  );
});

test('whole microseconds below 2,048 are told exactly', () => {
  for (const us of [0, 1, 999, 1023, 1024, 2046, 2047]) {
    expect([shortest(filled([us])), quantile(filled([us]), 0.5), longest(filled([us]))]).toEqual([
      us / 1000,
      us / 1000,
      us / 1000,
    ]);
  }
});

test('every boundary of a doubling lies in a bucket that holds it', () => {
  for (let power = 11; power < 32; power += 1) {
    for (const us of [2 ** power - 1, 2 ** power, 2 ** power + 1].filter((each) => each <= 3.6e9)) {
      const one = filled([us]);
      expect(shortest(one)).toBeLessThanOrEqual(us / 1000);
      expect(longest(one)).toBeGreaterThanOrEqual(us / 1000);
      expect(longest(one) / shortest(one)).toBeLessThan(1.001);
    }
  }
});

test('parts merge into exactly the whole', () => {
  const values = durations(42, 4000);
  const whole = filled(values);
  const parts = [0, 1, 2].map((part) => filled(values.filter((_, index) => index % 3 === part)));
  const merged = emptyHistogram(new SharedArrayBuffer(emptyHistogram.bytes));
  for (const part of parts) merge(merged, part);
  expect([...merged]).toEqual([...whole]);
});

test('a text reads back as the same histogram', () => {
  for (const values of [[], [0], [3.6e9], durations(9, 5000)]) {
    const histogram = filled(values);
    expect(decode(encode(histogram))).toEqual(histogram);
  }
  const busy = emptyHistogram();
  busy[1000] = 0xffff_ffff;
  expect(decode(encode(busy))[1000]).toBe(0xffff_ffff);
});

test('a histogram of 20,000 requests is a text of a few kB', () => {
  const random = numbers(5);
  const values = Array.from(
    { length: 20_000 },
    () => 20_000 * Math.exp(random.next().value + random.next().value),
  );
  expect(encode(filled(values)).length).toBeLessThan(16_000);
});

test('durations outside the range count at its ends', () => {
  expect(longest(filled([9e12])) / 3_600_000).toBeCloseTo(1, 3);
  expect(longest(filled([-5]))).toBe(0);
  expect(() => record(emptyHistogram(), Number.NaN)).toThrow('no number');
});

test('an empty histogram has no figures', () => {
  const nothing = emptyHistogram();
  expect([quantile(nothing, 0.5), mean(nothing), shortest(nothing), longest(nothing)]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});

test.each([
  ['hello', 'does not begin with tmh1:'],
  ['tmh1:***', 'not base64'],
  [`tmh1:${btoa('\u0001')}`, 'last count is missing'],
  [`tmh1:${btoa('\u0001\u0080')}`, 'ends within a number'],
  [`tmh1:${btoa('\u0001\u0000')}`, 'zero times'],
  [`tmh1:${btoa('\u00ff\u00ff\u00ff\u0001\u0001')}`, 'longer than an hour'],
  [`tmh1:${btoa('\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u0001')}`, 'too large'],
])('a damaged text is refused: %s', (text, why) => {
  expect(() => decode(text)).toThrow(why);
});
