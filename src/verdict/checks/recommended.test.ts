import { expect, test } from 'vitest';
import type { Budget } from '#model/config.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { judge } from '../judge.ts';

function lcpOf(source: Budget['source']) {
  const budgets: Budget[] = [
    { key: 'home/lcp', subject: 'home', metric: 'lcp', regress: 0.05, level: 'fail', source },
  ];
  const { checks, counts } = judge({
    suites: [suiteConfig({ budgets })],
    whole: true,
    onInconclusive: 'neutral',
    record: recordOf({ lcp: [9_000, 9_000, 9_000] }),
    contrasts: new Map(),
    today: '2026-11-21',
    before: { record: recordOf(), same: new Set(['web:home', 'web:about']), changed: new Set() },
  });
  return { check: checks.find((one) => one.metric?.id === 'lcp'), undecided: counts.inconclusive };
}

test('a recommended budget that one baseline cannot answer asks nothing; a written one stays a question', () => {
  const recommended = lcpOf('recommended');
  expect(recommended).toMatchObject({
    undecided: 0,
    check: { kind: 'watch', status: 'pass', reason: 'time-needs-pairs', now: 9_000 },
  });
  expect(recommended.check?.limit).toBeUndefined();
  expect(lcpOf('config')).toMatchObject({
    undecided: 1,
    check: { kind: 'regression', status: 'inconclusive', limit: { value: 0.05 } },
  });
});
