import { expect, test } from 'vitest';
import type { Budget } from '#model/config.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { judge } from '../judge.ts';

const reason = 'it differs from one visit of this build to the next (10 and 11)';

/** A record whose `metric` of the home page differs by itself. */
function varying(metric: string): RunRecord {
  const record = recordOf();
  return {
    ...record,
    measurements: record.measurements.map((one) =>
      one.metric === metric && one.subject === 'home'
        ? { ...one, samples: { kind: 'absent', reason, unsteady: true } }
        : one,
    ),
  };
}

function judged(source: Budget['source'], record: RunRecord, before = recordOf()) {
  const budgets: Budget[] = [
    { key: 'home/total-bytes', subject: 'home', metric: 'total-bytes', regress: 0.05, level: 'fail', source },
  ];
  const { checks, status } = judge({
    suites: [suiteConfig({ budgets })],
    whole: true,
    onInconclusive: 'neutral',
    record,
    contrasts: new Map(),
    today: '2026-11-21',
    before: { record: before, same: new Set(['web:home', 'web:about']), changed: new Set() },
  });
  return { check: checks.find((one) => one.subject === 'home' && one.metric?.id === 'total-bytes'), status };
}

test('what differs by itself asks nothing where nobody asked for it, and says why there is no figure', () => {
  const { check, status } = judged('recommended', varying('total-bytes'));
  expect(status).toBe('pass');
  expect(check).toMatchObject({ kind: 'watch', status: 'pass', reason: 'not-exact', note: reason });
  expect(check?.limit).toBeUndefined();
});

test('a budget that a person wrote on it stays a question and is no red', () => {
  const { check } = judged('config', varying('total-bytes'));
  expect(check).toMatchObject({
    kind: 'regression',
    status: 'inconclusive',
    reason: 'not-exact',
    note: reason,
  });
});

test('where the base alone did, there is nothing to compare with', () => {
  const { check } = judged('recommended', recordOf(), varying('total-bytes'));
  expect(check).toMatchObject({ status: 'new', reason: 'not-in-baseline', note: reason });
});

test('runs that count a page otherwise each time ask nothing either, but for what is no count of a page', () => {
  const values = [900, 5_000_000];
  const record = (deterministic: boolean): RunRecord => {
    const own = recordOf();
    return {
      ...own,
      suites: own.suites.map((suite) => ({
        ...suite,
        metrics: suite.metrics.map((metric) =>
          metric.id === 'total-bytes' ? { ...metric, deterministic } : metric,
        ),
      })),
      measurements: own.measurements.map((one) =>
        one.metric === 'total-bytes' && one.subject === 'home'
          ? { ...one, samples: { kind: 'exact', values } }
          : one,
      ),
    };
  };
  const counted = judged('recommended', record(true));
  expect([counted.check?.kind, counted.check?.status, counted.status]).toEqual(['watch', 'pass', 'pass']);
  expect(judged('recommended', record(false)).check).toMatchObject({
    status: 'inconclusive',
    reason: 'not-exact',
  });
  expect(judged('config', record(true)).check).toMatchObject({ status: 'inconclusive', reason: 'not-exact' });
});
