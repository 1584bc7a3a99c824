import { expect, test } from 'vitest';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { changesOf, trendOf, withinRun } from './changes.ts';
import { spikesOf } from './spikes.ts';
import { warmUpOf } from './warm-up.ts';

/** Values around `level`, with noise of a share `cv`. */
function series(length: number, level: (at: number) => number, { cv = 0.03, seed = 1 } = {}): number[] {
  const { normal } = numbers(seed);
  return Array.from({ length }, (_, at) => level(at) * Math.exp(cv * normal()));
}

test('a slow start is cut where it ends', () => {
  const { cut, steady } = warmUpOf(
    series(60, (second) => 50 * (1 + 2 * Math.exp(-second / 4))),
    'lower',
  );
  expect(steady).toBe(true);
  expect(cut).toBeGreaterThanOrEqual(10);
  expect(cut).toBeLessThanOrEqual(20);
});

test('a level start stays whole, whatever noise proposes, and so does a faster one', () => {
  for (let seed = 1; seed <= 40; seed += 1)
    expect(
      warmUpOf(
        series(60, () => 50, { cv: 0.1, seed }),
        'lower',
      ),
    ).toEqual({ cut: 0, steady: true });
  expect(
    warmUpOf(
      series(60, (second) => (second < 12 ? 30 : 50)),
      'lower',
    ),
  ).toEqual({ cut: 0, steady: true });
  expect(warmUpOf([50, 50, 50], 'lower')).toEqual({ cut: 0, steady: true });
});

test('a run that never settles says so', () => {
  expect(
    warmUpOf(
      series(60, (second) => 200 * Math.exp(-second / 20)),
      'lower',
    ),
  ).toMatchObject({
    steady: false,
    cut: 30,
  });
});

test('a change of level inside a run is found where it was, and noise has none', () => {
  const [found, ...others] = changesOf(
    series(24, (at) => (at < 14 ? 50 : 65)),
    { ...withinRun, seed: 3 },
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({ at: 14, p: 0.005 });
  expect(found?.share).toBeCloseTo(0.3, 1);
  expect(
    changesOf(
      series(24, (at) => (at < 14 ? 50 : 52)),
      { ...withinRun, seed: 3 },
    ),
  ).toEqual([]);
  expect(
    changesOf(
      series(24, (at) => (at < 14 ? 50 : 52), { cv: 0.002 }),
      { ...withinRun, seed: 3 },
    ),
  ).toEqual([]);
  const found20 = Array.from(
    { length: 20 },
    (_, seed) =>
      changesOf(
        series(24, () => 50, { cv: 0.1, seed }),
        { ...withinRun, seed },
      ).length,
  );
  expect(found20.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(2);
});

test('every change is found, in order', () => {
  const found = changesOf(
    series(36, (at) => [50, 80, 60][Math.floor(at / 12)] ?? 60),
    { ...withinRun, seed: 3 },
  );
  expect(found.map(({ at }) => at)).toEqual([12, 24]);
});

test('the trend of a branch looks at its latest 50 records and counts from the first', () => {
  const creeping = series(80, (at) => (at < 60 ? 1_000 : 1_100));
  expect(trendOf(creeping, 1).map(({ at }) => at)).toEqual([60]);
  expect(
    trendOf(
      series(80, (at) => (at < 10 ? 1_000 : 1_300)),
      1,
    ),
  ).toEqual([]);
});

test('a spike lasts, and stands far above the level', () => {
  const at = (from: number, seconds: number, factor: number) =>
    spikesOf(
      series(60, (second) => (second >= from && second < from + seconds ? 50 * factor : 50)),
      'lower',
    );
  expect(at(20, 4, 2)).toMatchObject([{ from: 20, to: 24 }]);
  expect(at(20, 2, 3)).toEqual([]);
  expect(at(57, 3, 2)).toMatchObject([{ from: 57, to: 60 }]);
  expect(
    spikesOf(
      series(60, (second) => (second > 20 && second < 30 ? 53 : 50), { cv: 0.001 }),
      'lower',
    ),
  ).toEqual([]);
});
