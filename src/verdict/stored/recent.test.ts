import { expect, test } from 'vitest';
import { HISTORY_SCHEMA, type History } from '#model/record/history.ts';
import { MOST_RECENT, Recent } from '#model/record/recent.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { coursesOf, runsOn } from './course.ts';
import { recentOf } from './recent.ts';
import { trendsOf } from './trend.ts';

const [lcp, bytes] = ['web/home/lcp@0123456789abcdef', 'web/about/total-bytes@0123456789abcdef'];

/** A history of one run a day, of commits `0sha-of-main`, `1sha-of-main`, … */
const historyOf = (days: readonly Readonly<Record<string, number>>[], runner = 'here'): History => ({
  schema: HISTORY_SCHEMA,
  entries: days.map((figures, day) => ({
    run: `${day}`,
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    sha: `${day}sha-of-main`,
    runner,
    estimates: Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, { value }])),
  })),
});

function recent(history: History): Recent | undefined {
  const runs = runsOn(history, 'here');
  const courses = coursesOf(runs, recordOf());
  return recentOf(runs, courses, trendsOf(courses));
}

test('the last runs on machines like this one are told, each figure with a value or null a run', () => {
  const told = recent(historyOf([{ [lcp]: 1_000 }, { [lcp]: 1_010, [bytes]: 5 }, { [bytes]: 6 }]));
  expect(told).toEqual({
    runs: [
      { at: '2026-01-01T00:00:00.000Z', sha: '0sha-of' },
      { at: '2026-01-02T00:00:00.000Z', sha: '1sha-of' },
      { at: '2026-01-03T00:00:00.000Z', sha: '2sha-of' },
    ],
    figures: [
      { suite: 'web', subject: 'home', metric: 'lcp', values: [1_000, 1_010, null] },
      { suite: 'web', subject: 'about', metric: 'total-bytes', values: [null, 5, 6] },
    ],
  });
  expect(Recent.parse(told)).toEqual(told);
});

test('a report carries the newest runs alone, and the change of level where it is among them', () => {
  const stepped = (at: number) =>
    historyOf(Array.from({ length: 30 }, (_, day) => ({ [lcp]: (day < at ? 1_000 : 1_300) + (day % 4) })));
  const late = recent(stepped(22));
  expect(late?.runs).toHaveLength(MOST_RECENT);
  expect(late?.runs.at(-1)?.sha).toBe('29sha-o');
  expect(late?.figures[0]?.change).toBe(4);
  expect(late?.runs[4]?.sha).toBe('22sha-o');
  expect(recent(stepped(10))?.figures[0]).not.toHaveProperty('change');
});

test('other machines, other ways of measuring and histories of nothing known tell nothing', () => {
  expect(recent(historyOf([{ [lcp]: 1 }, { [lcp]: 2 }], 'elsewhere'))).toBeUndefined();
  expect(recent(historyOf([{ 'web/home/lcp@another': 1 }, { constructor: 2 }]))).toBeUndefined();
  expect(recent(historyOf([]))).toBeUndefined();
});
