import { expect, test } from 'vitest';
import { runsIn, type Moving, type Restlessness } from '#model/record/restlessness.ts';
import type { History } from '#model/record/history.ts';
import { extended, historyFrom, historyText, MAX_HISTORY_BYTES } from './history.ts';
import { MAX_RESTLESS_BYTES, remembered } from './restlessness.ts';

const text: Moving = { selector: '#news', key: 'text' };
const size: Moving = { selector: '#news', key: 'size' };
const seen = (subject: string, ...moved: readonly Moving[]) => ({ suite: 'looks', subject, moved });

/** Runs that look at one page, oldest first. */
const after = (runs: readonly (readonly Moving[])[]): readonly Restlessness[] =>
  runs.reduce<readonly Restlessness[]>((sofar, moved) => remembered(sofar, [seen('home', ...moved)]), []);

test('what moved is remembered for ten runs that looked at it, and forgotten after that', () => {
  const three = after([[text], [], [text], [text, size]]);
  expect(three).toEqual([
    {
      suite: 'looks',
      subject: 'home',
      runs: 4,
      moved: [
        { ...text, in: 0b1011 },
        { ...size, in: 0b0001 },
      ],
    },
  ]);
  const quiet = (count: number) => Array.from({ length: count }, () => []);
  expect(after([[text], ...quiet(9)])).toMatchObject([{ runs: 10, moved: [{ ...text, in: 2 ** 9 }] }]);
  expect(after([[text], ...quiet(10)])).toMatchObject([{ runs: 10, moved: [] }]);
});

test('a run that did not look at a page makes nothing of it older', () => {
  const before = after([[text]]);
  expect(remembered(before, [seen('about', size)])).toEqual([
    ...before,
    ...remembered([], [seen('about', size)]),
  ]);
  expect(remembered(before, [])).toEqual(before);
});

const many = (count: number, letters = 5): readonly Moving[] =>
  Array.from({ length: count }, (_, n) => ({ selector: `${'p'.repeat(letters)}-${n}`, key: 'text' }));

test('fifty of a page are kept, those that moved most often', () => {
  const [home] = after([[text], [text, ...many(80)]]);
  expect(home?.moved).toHaveLength(50);
  expect(home?.moved[0]).toEqual({ ...text, in: 0b11 });
  expect(home?.moved.slice(1).every((each) => runsIn(each.in) === 1)).toBe(true);
});

test('it takes a part of the history that is bounded, and the runs stay beside it', () => {
  const pages = Array.from({ length: 200 }, (_, n) => seen(`page-${n}`, ...many(60, 100)));
  const restlessness = remembered([], pages);
  expect(Buffer.byteLength(JSON.stringify(restlessness))).toBeLessThanOrEqual(MAX_RESTLESS_BYTES);
  expect(restlessness).toHaveLength(200);
  expect(restlessness[0]?.moved.length).toBeGreaterThan(0);
  const values = Array.from({ length: 1_500 }, (_, n) => [
    `web/home/a-rather-long-name-${n}@0123456789abcdef`,
    { value: n },
  ]);
  const history = Array.from({ length: 30 }, (_, n) => n).reduce<History>(
    (sofar, n) =>
      extended(sofar, {
        run: `run-${n}`,
        at: new Date(Date.UTC(2026, 0, 1 + n)).toISOString(),
        runner: 'here',
        estimates: Object.fromEntries(values),
      }),
    { schema: 'tidemark.history/1', entries: [], restlessness },
  );
  expect(history).toMatchObject({ restlessness });
  expect(Buffer.byteLength(historyText(history))).toBeLessThanOrEqual(MAX_HISTORY_BYTES);
});

test('it is read back as it was written, an older history has none, and a list that is none of ours is refused', () => {
  const history = { schema: 'tidemark.history/1' as const, entries: [], restlessness: [...after([[text]])] };
  expect(historyFrom(historyText(history), 'x')).toEqual({ history });
  expect(
    historyFrom('{"schema":"tidemark.history/1","entries":[]}', 'x').history?.restlessness,
  ).toBeUndefined();
  const [home] = history.restlessness;
  for (const wrong of [
    { ...home, runs: 11 },
    { ...home, moved: [{ ...text, in: 0 }] },
    { ...home, moved: [{ ...text, in: 1024 }] },
  ])
    expect(historyFrom(JSON.stringify({ ...history, restlessness: [wrong] }), 'x').historyFault).toContain(
      'dropped',
    );
});
