import { expect, test } from 'vitest';
import type { Samples } from '#model/observation/measurement.ts';
import { ask, budget, lcp, outlook, series, side } from '../../../fixtures/live-pairs.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { judge } from '../judge.ts';

const recommended = budget('lcp', { regress: 0.05, otherwise: 'total-bytes', source: 'recommended' });
const ABSENT: Samples = { kind: 'absent', reason: 'not on this machine' };

/** The checks of a record whose bytes grew by a half and whose LCP is as given. */
function checksOf(samples: Samples, budgets = [recommended]) {
  const record = recordOf({ bytes: [150_000, 150_000, 150_000, 150_000, 150_000] });
  const measurements = record.measurements.map((one) => (one.metric === 'lcp' ? { ...one, samples } : one));
  const { checks } = judge({
    suites: [suiteConfig({ budgets })],
    whole: true,
    onInconclusive: 'neutral',
    record: { ...record, measurements },
    contrasts: new Map(),
    today: '2026-11-21',
    before: { record: recordOf(), same: new Set(['web:home', 'web:about']), changed: new Set() },
  });
  return checks
    .filter(({ subject, metric }) => subject === 'home' && metric)
    .map(({ id, status, kind }) => `${id} ${kind} ${status}`);
}

test('a recommended budget on what could not be taken holds its stand-in to the same', () => {
  expect(checksOf(ABSENT)).toEqual(['web/home/total-bytes#regress regression fail']);
  const second = { ...recommended, key: 'score', metric: 'score' };
  const absentTwice = checksOf(ABSENT, [recommended, second]);
  expect(absentTwice).toContain('web/home/total-bytes#regress regression fail');
  expect(absentTwice.filter((check) => check.includes('total-bytes'))).toHaveLength(1);
});

test('where the metric was taken its stand-in is only watched', () => {
  expect(checksOf({ kind: 'replicates', values: [1_000] })).toEqual([
    'web/home/total-bytes#watch watch pass',
    'web/home/lcp#regress watch pass',
  ]);
});

test('a figure that our own machine spoiled, and a budget that a person wrote, have no stand-in', () => {
  expect(checksOf({ ...ABSENT, untrusted: true })).toContain('web/home/lcp#regress regression inconclusive');
  const written = budget('lcp', { regress: 0.05 });
  expect(checksOf(ABSENT, [written])).toEqual([
    'web/home/lcp#regress regression fail',
    'web/home/total-bytes#watch watch pass',
  ]);
});

test('pairs without a number of it are asked about the stand-in, by the outlook as by the judge', () => {
  const gone = series('lcp', Array(10).fill(undefined), Array(10).fill(undefined));
  const slower = series('total-bytes', side(10, 1_000, 1), side(10, 1_400, 2));
  const budgets = [recommended];
  expect(outlook([gone, slower], budgets).figures).toEqual({ decided: 1, of: 1, failed: true });
  expect(outlook([slower], budgets).figures).toMatchObject({ of: 1, failed: true });
  expect(outlook([lcp(10, 1), slower], budgets).figures).toMatchObject({ of: 1, failed: false });
  const { checks } = ask([gone, slower], { budgets });
  const home = checks.filter(({ subject, status }) => subject === 'home' && status === 'fail');
  expect(home.map(({ id }) => id)).toEqual(['web/home/total-bytes#regress']);
});
