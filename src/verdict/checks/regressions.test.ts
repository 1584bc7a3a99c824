import { expect, test } from 'vitest';
import { ask, budget, rows } from '../../../fixtures/judging.ts';
import { recordOf } from '../../../fixtures/record.ts';

test('exact metrics are compared by plain difference against the budget', () => {
  const judged = (bytes: number, regress: number) =>
    ask({
      now: recordOf({ bytes: [bytes, bytes, bytes, bytes, bytes] }),
      suite: { budgets: [budget('home/total-bytes', { regress })] },
    }).checks.find((one) => one.kind === 'regression');
  expect(judged(100_001, 0)).toMatchObject({
    status: 'fail',
    reason: 'changed-over-budget',
    now: 100_001,
    before: 100_000,
  });
  expect(judged(100_000, 0)).toMatchObject({ status: 'pass', reason: 'unchanged' });
  expect(judged(105_000, 0.05)).toMatchObject({ status: 'pass', reason: 'changed-within-budget' });
  expect(judged(90_000, 0)).toMatchObject({ status: 'pass', reason: 'improved' });
});

test("a difference below a metric's floor is not a regression, whatever the budget", () => {
  const now = recordOf({ bytes: [100_900, 100_900, 100_900, 100_900, 100_900] });
  const suites = now.suites.map((one) => ({
    ...one,
    metrics: one.metrics.map((metric) =>
      metric.id === 'total-bytes' ? { ...metric, floor: 1_024 } : metric,
    ),
  }));
  const suite = { budgets: [budget('home/total-bytes', { regress: 0 })] };
  expect(
    ask({ now: { ...now, suites }, suite }).checks.find((one) => one.kind === 'regression'),
  ).toMatchObject({ status: 'pass', reason: 'below-floor' });
  const more = { ...recordOf({ bytes: [101_024, 101_024, 101_024, 101_024, 101_024] }), suites };
  expect(ask({ now: more, suite }).status).toBe('fail');
});

test('a metric declared exact that differs between runs is not judged as exact', () => {
  const verdict = ask({
    now: recordOf({ bytes: [100_000, 100_400, 100_000] }),
    suite: { budgets: [budget('home/total-bytes', { regress: 0 })] },
  });
  expect(verdict.checks.find((one) => one.kind === 'regression')).toMatchObject({
    status: 'inconclusive',
    reason: 'not-exact',
    basis: { kind: 'replicates', n: 3 },
  });
});

test('a time against a stored baseline is informational, however large the change', () => {
  const verdict = ask({
    now: recordOf({ lcp: [9_000, 9_000, 9_000] }),
    suite: { budgets: [budget('home/lcp', { regress: 0.05 })] },
  });
  expect(verdict.checks.find((one) => one.kind === 'regression')).toMatchObject({
    status: 'inconclusive',
    reason: 'time-needs-pairs',
    now: 9_000,
    before: 1_000,
  });
  expect(verdict.status).toBe('inconclusive');
});

test('without a baseline relative budgets are new and absolute ones still judge', () => {
  const budgets = [budget('home/total-bytes', { max: 200_000, regress: 0 })];
  const first = ask({ suite: { budgets } }, true);
  expect(rows(first)).toEqual([
    'new web/home/total-bytes#regress no-baseline',
    'pass web/home/total-bytes#max within-limit',
  ]);
  expect(first.status).toBe('new');
  expect(ask({ suite: { budgets: [budget('home/total-bytes', { max: 1, regress: 0 })] } }, true).status).toBe(
    'fail',
  );
});

test('a task measured with other options than the baseline is new, not compared', () => {
  const verdict = ask({
    now: recordOf({ bytes: [999_999] }),
    suite: { budgets: [budget('home/total-bytes', { regress: 0 })] },
    changed: ['web:home'],
  });
  expect(rows(verdict)).toEqual(['new web/home/total-bytes#regress options-changed']);
});
