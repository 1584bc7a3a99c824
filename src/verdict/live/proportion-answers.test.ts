import { expect, test } from 'vitest';
import type { Metric } from '#model/observation/metric.ts';
import type { PairSeries, TallySeries } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { ask, budget, errors, find, lcp, swapped } from '../../../fixtures/live-pairs.ts';

test('error rates fail when more errors are sure and spread over the run', () => {
  const budgets = [budget('errors', { regress: 0 })];
  const judged = (tallies: TallySeries) => find(ask([], { budgets, tallies: [tallies] }), 'errors#regress');
  expect(judged(errors(0, 40, 10))).toMatchObject({
    status: 'fail',
    reason: 'proved',
    now: 0.08,
    before: 0,
    pairs: { scale: 'absolute', change: 0.08 },
  });
  expect(judged(errors(0, 40, 2))).toMatchObject({ status: 'inconclusive', reason: 'not-enough' });
  expect(judged(errors(0, 1, 10))?.status).not.toBe('fail');
  expect(judged(errors(40, 0, 10))).toMatchObject({ status: 'pass' });
  expect(judged(errors(0, 0, 10))).toMatchObject({ status: 'pass', reason: 'ruled-out' });
  const few = judged({
    ...errors(0, 0, 0),
    base: Array.from({ length: 3 }, () => ({ hits: 0, trials: 100 })),
    head: Array.from({ length: 3 }, () => ({ hits: 0, trials: 100 })),
  });
  expect(few).toMatchObject({ status: 'inconclusive', pairs: { count: 3, of: 14, needed: 11 } });
});

test('times of what mostly fails are not compared: a quick refusal neither shames nor flatters a side', () => {
  const budgets = [budget('lcp', { regress: 0.05, subject: 'home' })];
  const answer = (all: PairSeries, tallies: TallySeries) =>
    find(ask([all], { budgets, tallies: [tallies] }), 'lcp#regress');
  const undecided = {
    status: 'inconclusive',
    reason: 'pairs-missing',
    note: expect.stringContaining('failed in 10 of 10 pairs'),
  };
  // A base of nothing but 404s, and a head of nothing but 500s.
  expect(answer(lcp(10, 3), errors(500, 0, 10))).toMatchObject(undecided);
  expect(answer(swapped(lcp(10, 3)), errors(0, 500, 10))).toMatchObject(undecided);
  expect(answer(lcp(10, 3), errors(2, 2, 10))).toMatchObject({ status: 'fail' });
});

/** The same requests, counted by another metric than their error rate. */
function counted(metric: Partial<Metric>, hits: readonly [number, number]) {
  const tallies = [{ ...errors(hits[0], hits[1], 10) }];
  const change = (record: RunRecord): RunRecord => ({
    ...record,
    suites: record.suites.map((suite) => ({
      ...suite,
      metrics: suite.metrics.map((each) => (each.id === 'errors' ? { ...each, ...metric } : each)),
    })),
  });
  return find(ask([lcp(10, 3)], { tallies, change }), 'lcp#regress')?.status;
}

test('pairs are spoiled by what fails, whichever end is the bad one, and by no other proportion', () => {
  expect(counted({ better: 'higher' }, [495, 495])).toBe('fail');
  expect(counted({ better: 'higher' }, [495, 300])).toBe('inconclusive');
  expect(counted({ better: 'lower' }, [495, 495])).toBe('inconclusive');
  expect(counted({ family: 'other' }, [495, 495])).toBe('fail');
  expect(counted({ family: 'other', better: 'higher' }, [5, 5])).toBe('fail');
});

test('a slice in which one side tried nothing is no pair, however high the rates are', () => {
  const tried = (hits: number, trials: number) => Array.from({ length: 10 }, () => ({ hits, trials }));
  const holed = { ...errors(0, 0, 10), base: tried(85, 500), head: tried(110, 500) };
  const halved = { ...holed, base: holed.base.map((tally, at) => (at < 7 ? { hits: 0, trials: 0 } : tally)) };
  const judged = find(
    ask([], { budgets: [budget('errors', { regress: 0 })], tallies: [halved] }),
    'errors#regress',
  );
  expect(judged).toMatchObject({ status: 'inconclusive', now: 0.22, before: 0.17 });
});
