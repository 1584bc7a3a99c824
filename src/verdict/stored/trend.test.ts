import { expect, test } from 'vitest';
import { HISTORY_SCHEMA, type History } from '#model/record/history.ts';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { coursesOf, runsOn } from './course.ts';
import { trendsOf } from './trend.ts';

const [lcp, bytes] = ['web/home/lcp@0123456789abcdef', 'web/home/total-bytes@0123456789abcdef'];

/** A history whose figures have the values that are given, of commits `sha-0`, `sha-1`, … */
function history(figures: Readonly<Record<string, readonly number[]>>, runner = 'here'): History {
  const runs = Math.max(...Object.values(figures).map(({ length }) => length));
  const at = (run: number) =>
    Object.fromEntries(
      Object.entries(figures).flatMap(([key, values]) =>
        values[run] === undefined ? [] : [[key, { value: values[run] }]],
      ),
    );
  return {
    schema: HISTORY_SCHEMA,
    entries: Array.from({ length: runs }, (_, run) => ({
      run: `${run}`,
      at: '2026-01-01T00:00:00.000Z',
      sha: `sha-${run}-of-the-shop`,
      runner,
      estimates: at(run),
    })),
  };
}

/** So many values that step up by a share after `at`. */
function stepping(length: number, at: number, share: number, seed = 1): readonly number[] {
  const { normal } = numbers(seed);
  return Array.from({ length }, (_, run) => 1_000 * (run < at ? 1 : 1 + share) * Math.exp(0.02 * normal()));
}

const record = recordOf();
const found = (past: History): ReturnType<typeof trendsOf> =>
  trendsOf(coursesOf(runsOn(past, 'here'), record));

test("a step in the base branch's records is found where it was, with its commit and how long ago", () => {
  const [trend, ...more] = found(history({ [lcp]: stepping(30, 18, 0.1) }));
  expect(more).toEqual([]);
  expect(trend).toMatchObject({
    subject: { id: 'home' },
    metric: { title: 'LCP' },
    ago: 12,
    sha: 'sha-18-of-the-shop',
  });
  expect(trend?.share).toBeCloseTo(0.1, 1);
});

test('noise, other machines, few records, values of 0 and figures measured in another way have no trend', () => {
  for (let seed = 1; seed <= 5; seed += 1)
    expect(found(history({ [lcp]: stepping(40, 40, 0, seed) }))).toEqual([]);
  expect(found(history({ [lcp]: stepping(30, 15, 0.5) }, 'elsewhere'))).toEqual([]);
  expect(found(history({ [lcp]: stepping(7, 4, 0.5) }))).toEqual([]);
  expect(found(history({ [lcp]: [...stepping(29, 15, 0.5), 0] }))).toEqual([]);
  expect(found(history({ 'web/home/lcp@another': stepping(30, 15, 0.5) }))).toEqual([]);
});

test('the largest change comes first', () => {
  const trends = found(history({ [lcp]: stepping(30, 15, 0.1), [bytes]: stepping(30, 20, -0.3, 2) }));
  expect(trends).toMatchObject([{ metric: { title: 'Total bytes' } }, { metric: { title: 'LCP' } }]);
  expect(trends[0]?.share).toBeCloseTo(-0.3, 1);
});
