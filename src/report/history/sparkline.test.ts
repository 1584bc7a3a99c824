import { expect, test } from 'vitest';
import type { Report } from '#model/record/report.ts';
import { hostile } from '../hostile.fixture.ts';
import { pastOf } from './past.ts';
import { sparkline, type Beside } from './sparkline.ts';

type Recent = NonNullable<Report['history']>;
const figure = { suite: 'web', subject: 'home', metric: 'lcp' };
const recent = (values: Recent['figures'][number]['values'], change?: number, sha = 'abcdef'): Recent => ({
  runs: values.map((_, at) => ({ at: `2026-11-0${at + 1}T00:00:00.000Z`, sha: `${sha}${at}` })),
  figures: [{ ...figure, values, ...(change !== undefined && { change }) }],
});
const check = { ...figure, metric: { id: 'lcp' } };

function drawn(history: Recent, beside: Partial<Beside> = {}): string {
  const past = pastOf({ history }, check);
  if (!past) throw new Error('no past');
  return String(sparkline(past, { unit: 'ms', ...beside }));
}

const heights = (svg: string): readonly number[] =>
  [...svg.matchAll(/<circle class="[^"]*" cx="[^"]*" cy="([^"]*)"/g)].map(([, y]) => Number(y));

test('a figure is found by its suite, subject and metric; one run alone is no past', () => {
  const history = recent([100, 110, 105]);
  expect(pastOf({ history }, check)?.values.map(({ value, sha }) => [value, sha])).toEqual([
    [100, 'abcdef0'],
    [110, 'abcdef1'],
    [105, 'abcdef2'],
  ]);
  expect(pastOf({ history }, { ...check, subject: 'about' })).toBeUndefined();
  expect(pastOf({ history }, { ...figure, metric: undefined })).toBeUndefined();
  expect(pastOf({ history: undefined }, check)).toBeUndefined();
  expect(pastOf({ history: recent([null, 100, null]) }, check)).toBeUndefined();
});

test('runs without a value are left out, and a change of level stays at its run', () => {
  const past = pastOf({ history: recent([100, null, 100, 150, 150], 3) }, check);
  expect(past?.values.map(({ sha }) => sha)).toEqual(['abcdef0', 'abcdef2', 'abcdef3', 'abcdef4']);
  expect(past?.change).toBe(2);
});

test('every run is a point in order, this run the last one, and all of it is said in words', () => {
  const svg = drawn(recent([1_000, 1_100, 1_500, 1_500], 2), { now: 2_000, limit: 1_800 });
  const ys = heights(svg);
  expect(ys).toHaveLength(5);
  expect(ys).toEqual(ys.toSorted((a, b) => b - a));
  expect(svg).toContain(
    'aria-label="Last 4 runs of the base branch: 1\u00a0s to 1.5\u00a0s, another level since abcdef2, ' +
      'now 2\u00a0s, limit 1.8\u00a0s"',
  );
  expect(svg).toContain('<title>abcdef1 on 2026-11-02: 1.1\u00a0s</title>');
  expect(svg).toMatch(/spark-limit.*spark-change.*spark-now/s);
});

test('a change of a thousandth is no cliff, and a limit far away is said and not drawn', () => {
  const ys = heights(drawn(recent([1_000, 1_001, 1_000])));
  expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(2);
  const far = drawn(recent([100, 110, 105]), { limit: 10_000 });
  expect(far).not.toContain('spark-limit');
  expect(far).toContain('limit 10\u00a0s');
  const ofThree = heights(drawn(recent([100, 110, 105]), { limit: 10_000 }));
  expect(Math.max(...ofThree) - Math.min(...ofThree)).toBeGreaterThan(15);
});

test('values that are all 0 and values below 0 are drawn inside the picture', () => {
  for (const values of [
    [0, 0, 0],
    [-5, 5, 0],
    [1e9, 1e-9],
  ]) {
    const ys = heights(drawn(recent(values), { now: values[0], limit: 0 }));
    expect(ys).toHaveLength(values.length + 1);
    for (const y of ys) expect(y >= 0 && y <= 36).toBe(true);
  }
});

test('what a history says of its commits stays text', () => {
  for (const text of hostile) {
    const svg = drawn(recent([1, 2], undefined, text));
    expect(svg.match(/<(?!\/?(svg|polyline|circle|title|line)\b)/g)).toBeNull();
    expect(svg.match(/ on\w+=/g)).toBeNull();
  }
});
