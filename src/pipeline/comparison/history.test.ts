import { expect, test } from 'vitest';
import { runnerClass, type History } from '#model/record/history.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { continued, knownFor, toldOf, withSteadiness } from './history.ts';

const later = (at: number, lcp: number) =>
  recordOf(
    { lcp: [lcp, lcp + 1, lcp - 1] },
    {
      id: `run-${at}`,
      startedAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
      commit: { sha: `sha-${at}-of-main` },
    },
  );
const grown = (records: readonly ReturnType<typeof later>[]) =>
  records.reduce<History | undefined>((sofar, record) => continued(sofar, record), undefined);
const figure = 'web/home/lcp@0123456789abcdef';

test('run after run of the base branch goes into the history, and what machines like this gave is known', () => {
  const history = grown([1_000, 1_010, 990].map((lcp, at) => later(at, lcp)));
  expect(knownFor(history, later(9, 1))?.get(figure)).toEqual([1_000, 1_010, 990]);
  expect(knownFor(undefined, later(9, 1))).toBeUndefined();
  const other = { ...later(9, 1), environment: { ...later(9, 1).environment, cpu: 'another' } };
  expect(knownFor(history, other)?.size).toBe(0);
});

test("the branch's own step is noted, and a history that was lost is said", () => {
  const record = later(99, 1);
  const history = grown(
    Array.from({ length: 24 }, (_, at) => later(at, (at < 12 ? 1_000 : 1_200) + (at % 4))),
  );
  expect(toldOf({ history, historyFault: undefined }, record).notes).toEqual([
    expect.stringMatching(/LCP of \/ on mobile became .* slower around sha-12-, 12 runs ago/),
  ]);
  expect(toldOf({ historyFault: 'It was dropped.' }, record)).toEqual({
    notes: ['It was dropped.'],
    recent: undefined,
  });
  expect(toldOf({}, record).notes).toEqual([]);
});

test('a comparison of the base with itself lies in the same entry as its run', () => {
  const record = later(1, 1_000);
  const history = continued(undefined, record, {
    [figure]: { pairs: 10, spread: 0.1, shift: 0, gated: true, alarm: false },
  });
  expect(history.entries).toMatchObject([
    {
      run: 'run-1',
      sha: 'sha-1-of-main',
      runner: runnerClass(record.environment),
      estimates: { [figure]: { value: 1_000 } },
      comparisons: { [figure]: { pairs: 10 } },
    },
  ]);
});

const points = Array.from({ length: 60 }, (_, t) => ({
  t,
  requests: 50,
  errors: 0,
  answers: 50,
  p50: t < 30 ? 20 + (t % 3) : 40 + (t % 3),
  p95: 60,
}));
const exhibit = {
  suite: 'web',
  subject: 'home',
  name: 'series',
  mime: 'application/json',
  sha256: 'a'.repeat(64),
  bytes: 1,
};
const read = (document: unknown) => async () => Buffer.from(JSON.stringify(document));

test('what happened while a load went on is noted with the record, and decides nothing', async () => {
  const record = recordOf({}, { exhibits: [exhibit] });
  const noted = await withSteadiness(record, read({ schema: 'tidemark.load-series/1', step: 1, points }));
  expect(noted.notes).toEqual([
    {
      suite: 'web',
      subject: 'home',
      text: expect.stringMatching(/became [\d.]+\s% slower from second 30 on/),
    },
  ]);
  expect({ ...noted, notes: [] }).toEqual({ ...record, notes: [] });
});

test('a series that cannot be read, or is none, notes nothing', async () => {
  const record = recordOf({}, { exhibits: [exhibit, { ...exhibit, name: 'elements' }] });
  expect(await withSteadiness(record, () => Promise.reject(new Error('gone')))).toBe(record);
  expect(await withSteadiness(record, read({ schema: 'another', points: 'no' }))).toBe(record);
});
