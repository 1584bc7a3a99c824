import { expect, test } from 'vitest';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { unsteadiness, type TimedValues } from './steadiness.ts';

/** A value a second around `level`, with 3 % noise. */
function course(seconds: number, level: (second: number) => number, seed = 1): readonly number[] {
  const { normal } = numbers(seed);
  return Array.from({ length: seconds }, (_, second) => level(second) * Math.exp(0.03 * normal()));
}

/** Of times, of which fewer are better. */
const toldOf = (timed: Omit<TimedValues, 'better'>) => unsteadiness({ ...timed, better: 'lower' });

test('a steady run says nothing, nor does one too short or too full of gaps to tell', () => {
  for (let seed = 1; seed <= 10; seed += 1)
    expect(toldOf({ step: 1, values: course(60, () => 50, seed) })).toEqual([]);
  expect(toldOf({ step: 1, values: course(15, (second) => (second < 8 ? 50 : 500)) })).toEqual([]);
  expect(
    toldOf({
      step: 1,
      values: course(60, (second) => (second < 30 ? 50 : 90)).map((value, at) =>
        at % 3 === 0 ? undefined : value,
      ),
    }),
  ).toEqual([]);
});

test('a slow start is told with the second it ended in, and a run that never settles as such', () => {
  const [start, ...more] = toldOf({
    step: 1,
    values: course(60, (second) => 50 * (1 + 2 * Math.exp(-second / 4))),
  });
  expect(start).toMatchObject({ kind: 'warm-up' });
  expect(start?.kind === 'warm-up' && start.until).toBeGreaterThanOrEqual(10);
  expect(more.map(({ kind }) => kind)).not.toContain('never-steady');
  expect(toldOf({ step: 1, values: course(60, (second) => 200 * Math.exp(-second / 20)) })).toEqual([
    { kind: 'never-steady' },
  ]);
});

test('a change of level is told once, in seconds of the run whatever a value stands for', () => {
  expect(toldOf({ step: 1, values: course(80, (second) => (second < 40 ? 50 : 75)) })).toMatchObject([
    { kind: 'change', at: 40 },
  ]);
  expect(toldOf({ step: 2, values: course(81, (at) => (at < 39 ? 50 : 75)) })).toMatchObject([
    { kind: 'change', at: 78 },
  ]);
});

test('a spike is told with its seconds', () => {
  const spiky = toldOf({
    step: 1,
    values: course(60, (second) => (second >= 30 && second < 34 ? 150 : 50)),
  });
  expect(spiky).toMatchObject([{ kind: 'spike', from: 30, to: 34 }]);
});

test('of what more is better, a slow start and a spike lie below the usual, and above it they are none', () => {
  const rate = (values: readonly number[]) => unsteadiness({ step: 1, values, better: 'higher' });
  const starting = rate(course(60, (second) => 50 / (1 + 2 * Math.exp(-second / 4))));
  expect(starting).toMatchObject([{ kind: 'warm-up' }]);
  const dipping = rate(course(60, (second) => (second >= 30 && second < 34 ? 20 : 50)));
  expect(dipping).toMatchObject([{ kind: 'spike', from: 30, to: 34, share: expect.closeTo(-0.6, 1) }]);
  expect(rate(course(60, (second) => (second >= 30 && second < 34 ? 150 : 50)))).toEqual([]);
  expect(rate(course(60, (second) => (second < 12 ? 80 : 50))).map(({ kind }) => kind)).not.toContain(
    'warm-up',
  );
});
