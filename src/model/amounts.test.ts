import { describe, expect, test } from 'vitest';
import type { Unit } from './observation/metric.ts';
import { amountOf, readAmount, writeAmount } from './amounts.ts';

test.each<[string, Unit, number]>([
  ['2.5s', 'ms', 2500],
  ['300ms', 'ms', 300],
  ['1m', 'ms', 60_000],
  ['2 min', 'ms', 120_000],
  ['0', 'ms', 0],
  ['.5s', 'ms', 500],
  ['800kB', 'bytes', 800_000],
  ['1.2MiB', 'bytes', 1_258_291.2],
  ['12B', 'bytes', 12],
  ['1KiB', 'bytes', 1024],
  ['2MB', 'bytes', 2_000_000],
  ['1%', 'ratio', 0.01],
  ['0.1%', 'ratio', 0.001],
  ['0', 'ratio', 0],
  ['0%', 'ratio', 0],
  ['20/s', 'per-second', 20],
  ['90/m', 'per-second', 1.5],
  ['0.9', 'score', 0.9],
  ['90%', 'score', 0.9],
  ['1', 'score', 1],
  ['100%', 'score', 1],
  ['25', 'count', 25],
  ['120', 'pixels', 120],
  ['120px', 'pixels', 120],
  ['0.1', 'unitless', 0.1],
])('%s as %s is %d', (text, unit, amount) => {
  expect(readAmount(text, unit)).toBe(amount);
});

test('what is no amount is answered with what to write', () => {
  const cases: readonly (readonly [string, Unit])[] = [
    ['2500', 'ms'],
    ['800', 'bytes'],
    ['0.01', 'ratio'],
    ['5', 'ratio'],
    ['20', 'per-second'],
    ['90', 'score'],
    ['900', 'score'],
    ['101%', 'score'],
    ['2,5s', 'ms'],
    ['1,000', 'count'],
    ['-5%', 'ratio'],
    ['2.5sec', 'ms'],
    ['2.5S', 'ms'],
    ['800kb', 'bytes'],
    ['3s', 'bytes'],
    ['5%', 'count'],
    ['5 apples', 'count'],
    ['3 fortnights', 'ms'],
    ['fast', 'ms'],
    ['', 'ms'],
    ['.nan', 'unitless'],
    ['.inf', 'ms'],
    ['20rps', 'per-second'],
    ['2s3', 'ms'],
    ['5toString', 'ms'],
  ];
  const answers = cases.map(([text, unit]) => {
    const answer = readAmount(text, unit);
    return `${text} (${unit}): ${typeof answer === 'number' ? answer : `${answer.message} ${answer.next}`}`;
  });
  expect(answers.join('\n')).toMatchInlineSnapshot(`
    "2500 (ms): 2500 needs a unit: 2500ms or 2500s? Write 2500ms or 2500s.
    800 (bytes): 800 needs a unit: 800B or 800kB? Write 800B or 800kB.
    0.01 (ratio): 0.01 needs a unit: 1% or 0.01%? Write 1% or 0.01%.
    5 (ratio): 5 needs a unit: 5% or 500%? Write 5% or 500%.
    20 (per-second): 20 needs a unit: 20/s or 20/m? Write 20/s or 20/m.
    90 (score): 90 is not a score between 0 and 1. Write 0.9 or 90%.
    900 (score): 900 is not a score between 0 and 1. Write 0.9 or 90%.
    101% (score): 101% is not a score between 0 and 1. Write 0.9 or 90%.
    2,5s (ms): 2,5s has a decimal comma. Write 2.5s.
    1,000 (count): 1,000 has a comma; is it a decimal or a thousands separator? Write 1000 or 1.000.
    -5% (ratio): -5% is below zero. Write a share such as 1% or 0.1%.
    2.5sec (ms): sec is not a unit here. Write 2.5s.
    2.5S (ms): S is not a unit here. Write 2.5s.
    800kb (bytes): kb is not a unit here. Write 800kB.
    3s (bytes): 3s is a time, but a size is wanted here. Write a size such as 800kB or 1.2MiB.
    5% (count): 5% is a share, but a count is wanted here. Write a count such as 25.
    5 apples (count): 5 apples has a unit, but a bare count is wanted here. Write a count such as 25.
    3 fortnights (ms): fortnights is not a unit here; us, µs, ms, s, m, min, h are. Write a time such as 300ms or 2.5s.
    fast (ms): fast is not a time. Write a time such as 300ms or 2.5s.
     (ms): The amount is empty. Write a time such as 300ms or 2.5s.
    .nan (unitless): .nan is not a number. Write a number such as 0.1.
    .inf (ms): .inf is not a time. Write a time such as 300ms or 2.5s.
    20rps (per-second): rps is not a unit here. Write 20/s.
    2s3 (ms): 2s3 is not a time. Write a time such as 300ms or 2.5s.
    5toString (ms): toString is not a unit here; us, µs, ms, s, m, min, h are. Write a time such as 300ms or 2.5s."
  `);
});

describe('an amount as it is written', () => {
  test.each<[number, Unit, string]>([
    [2500, 'ms', '2.5s'],
    [120_000, 'ms', '120s'],
    [300, 'ms', '300ms'],
    [0.5, 'ms', '0.5ms'],
    [800_000, 'bytes', '800kB'],
    [1_600_000, 'bytes', '1.6MB'],
    [123_457, 'bytes', '123457B'],
    [0.05, 'ratio', '5%'],
    [20, 'per-second', '20/s'],
    [0.9, 'score', '0.9'],
    [0, 'bytes', '0'],
    [25, 'count', '25'],
  ])('%d %s is %s', (amount, unit, text) => {
    expect(writeAmount(amount, unit)).toBe(text);
  });

  test('reads back as the same number', () => {
    for (const unit of ['ms', 'bytes', 'ratio', 'per-second', 'count', 'pixels', 'unitless'] as const) {
      for (const amount of [0, 0.001, 0.07, 0.3, 1, 7, 19.5, 365, 999, 1024, 25_340, 1_234_567])
        expect(readAmount(writeAmount(amount, unit), unit), `${amount} ${unit}`).toBe(amount);
    }
  });
});

test('an amount too large to be a number is refused, for nothing would ever be over it', () => {
  expect(readAmount('1e999s', 'ms')).toMatchObject({ message: '1e999s is larger than any time.' });
});

test('an option of a suite reads amounts as a budget does, and refuses them in the same words', () => {
  for (const [written, unit] of [
    ['.5s', 'ms'],
    ['2 min', 'ms'],
    ['250us', 'ms'],
    ['90/m', 'per-second'],
    [0, 'ms'],
  ] as const)
    expect(amountOf(unit).parse(written)).toBe(readAmount(String(written), unit));
  expect(amountOf('ms').safeParse('2,5s').error?.issues).toMatchObject([
    { code: 'custom', message: '2,5s has a decimal comma.', params: { next: 'Write 2.5s.' } },
  ]);
  expect(amountOf('per-second').safeParse(20).error?.issues).toMatchObject([
    { code: 'custom', message: '20 needs a unit: 20/s or 20/m?', params: { next: 'Write 20/s or 20/m.' } },
  ]);
});
