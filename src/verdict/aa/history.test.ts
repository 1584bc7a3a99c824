import { expect, test } from 'vitest';
import type { Budget } from '#model/config.ts';
import { HISTORY_SCHEMA, type History, type HistoryEntry } from '#model/record/history.ts';
import type { Check, Judgement } from '#model/record/verdict.ts';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { priorsFrom } from './history.ts';
import { judge } from '../judge.ts';

const hash = '0123456789abcdef';
const lcp = `web/home/lcp@${hash}`;

/** Values of so many earlier runs around 1,000 ms. */
function earlier(records: number, cv: number): readonly number[] {
  const { normal } = numbers(5);
  return Array.from({ length: records }, () => 1_000 * Math.exp(cv * normal()));
}

function ask(
  now: number,
  known: ReadonlyMap<string, readonly number[]> | undefined,
  level: Budget['level'] = 'fail',
): { verdict: Judgement; check: Check | undefined } {
  const record = recordOf({ lcp: [now, now, now] });
  const budgets: Budget[] = [
    { key: 'lcp', metric: 'lcp', regress: 0.05, subject: 'home', level, source: 'config' },
  ];
  const verdict = judge({
    suites: [suiteConfig({ budgets })],
    whole: true,
    onInconclusive: 'neutral',
    record,
    contrasts: new Map(),
    today: '2026-11-21',
    history: known,
    before: { record: recordOf(), same: new Set(['web:home', 'web:about']), changed: new Set() },
  });
  return { verdict, check: verdict.checks.find(({ id }) => id === 'web/home/lcp#regress') };
}

const known = (records: number, cv = 0.03) => new Map([[lcp, earlier(records, cv)]]);

test('a slow page against stored records warns at most, with the smallest change that could be seen', () => {
  const { verdict, check } = ask(2_000, known(12));
  expect(check).toMatchObject({
    status: 'warn',
    reason: 'outside-history',
    level: 'fail',
    history: { scale: 'relative', records: 12 },
  });
  expect(check?.history?.visible).toBeGreaterThan(0.05);
  expect(check?.history?.visible).toBeLessThan(0.3);
  expect(verdict.status).toBe('warn');
});

test('what earlier runs explain passes; a history too wide to see a doubling decides nothing', () => {
  expect(ask(1_030, known(12)).check).toMatchObject({ status: 'pass', reason: 'within-history' });
  expect(ask(2_000, known(12, 0.5)).check).toMatchObject({ status: 'inconclusive', reason: 'too-noisy' });
});

test('too few records decide nothing and are counted; without any history pairs are asked for', () => {
  expect(ask(2_000, known(4)).check).toMatchObject({
    status: 'inconclusive',
    reason: 'too-little-history',
    history: { records: 4 },
  });
  expect(ask(2_000, new Map()).check).toMatchObject({
    status: 'inconclusive',
    reason: 'too-little-history',
    history: { records: 0 },
  });
  expect(ask(2_000, new Map([[`web/home/lcp@another`, earlier(20, 0.03)]])).check).toMatchObject({
    reason: 'too-little-history',
    history: { records: 0 },
  });
  expect(ask(2_000, undefined).check).toMatchObject({ status: 'inconclusive', reason: 'time-needs-pairs' });
});

const compared = (at: number, spread: number, runner = 'here'): HistoryEntry => ({
  run: `run-${at}`,
  at: '2026-01-01T00:00:00.000Z',
  runner,
  estimates: {},
  comparisons: {
    [lcp]: { pairs: 10, spread, shift: 0, gated: true, alarm: false },
    [`web/home/lcp@another`]: { pairs: 10, spread: 9, shift: 0, gated: true, alarm: false },
  },
});
const history = (entries: HistoryEntry[]): History => ({ schema: HISTORY_SCHEMA, entries });
const tasks = [{ task: { suite: 'web', subjects: [{ id: 'home' }] }, hash }];

test('priors come from A/A comparisons of figures that are measured as now, on machines like this', () => {
  const three = [compared(1, 0.04), compared(2, 0.05), compared(3, 0.06), compared(4, 9, 'elsewhere')];
  expect(priorsFrom(history(three), 'here', tasks)).toEqual(
    new Map([['web/home/lcp', { s0: 0.05, d0: 12 }]]),
  );
  expect(priorsFrom(history(three), 'elsewhere', tasks).size).toBe(0);
  expect(priorsFrom(history(three.slice(1)), 'here', tasks).size).toBe(0);
  expect(priorsFrom(undefined, 'here', tasks).size).toBe(0);
});
