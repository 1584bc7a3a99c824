import { expect, test } from 'vitest';
import { ask, budget, rows } from '../../../fixtures/judging.ts';
import { recordOf } from '../../../fixtures/record.ts';

test('an absolute limit passes, fails, or warns at its level, with the limit on the check', () => {
  const budgets = [
    budget('lcp', { max: 900 }),
    budget('about/total-bytes', { max: 5_000 }),
    budget('home/total-bytes', { max: 99_999, level: 'warn' }),
  ];
  const verdict = ask({ suite: { budgets } });
  expect(rows(verdict)).toEqual([
    'fail web/home/lcp#max over-limit',
    'fail web/about/lcp#max unmeasured',
    'warn web/home/total-bytes#max over-limit',
    'pass web/about/total-bytes#max within-limit',
  ]);
  expect(verdict.checks[0]).toMatchObject({
    now: 1_000,
    before: 1_000,
    basis: { kind: 'replicates', n: 3 },
    limit: { type: 'max', value: 900 },
  });
  expect(verdict.status).toBe('fail');
});

test('a limit on a number that nobody took fails at its own level and says why', () => {
  const now = recordOf();
  const measurements = [
    ...now.measurements.filter((one) => one.metric !== 'lcp'),
    { suite: 'web', subject: 'home', metric: 'lcp', samples: { kind: 'absent' as const, reason: 'NO_LCP' } },
  ];
  const verdict = ask({
    now: { ...now, measurements },
    suite: { budgets: [budget('home/lcp', { max: 9_000 })] },
  });
  expect(verdict.checks[0]).toMatchObject({ status: 'fail', reason: 'unmeasured', note: 'NO_LCP' });
  const warns = ask({
    now: { ...now, measurements },
    suite: { budgets: [budget('home/lcp', { max: 9_000, level: 'warn' })] },
  });
  expect([warns.checks[0]?.status, warns.status]).toEqual(['warn', 'warn']);
});

test('a number that our own machine spoiled is inconclusive, neither red nor green', () => {
  const now = recordOf();
  const measurements = now.measurements.map((one) =>
    one.metric === 'lcp'
      ? { ...one, samples: { kind: 'absent' as const, reason: 'generator saturated', untrusted: true } }
      : one,
  );
  const suite = {
    budgets: [budget('home/lcp', { max: 9_000 })],
    findings: { failOn: 'never' as const, onlyNew: true, ignore: [] },
  };
  const verdict = ask({ now: { ...now, measurements }, suite });
  expect([verdict.status, verdict.checks[0]?.reason]).toEqual(['inconclusive', 'untrusted']);
  expect(ask({ now: { ...now, measurements }, suite, policy: 'fail' }).status).toBe('fail');
  expect(ask({ now: { ...now, measurements }, suite, policy: 'pass' }).status).toBe('pass');
});

test('a spoiled number that is surely below its limit passes, above it decides nothing', () => {
  const now = recordOf();
  const spoiled = (atMost: number) => ({
    ...now,
    measurements: now.measurements.map((one) =>
      one.metric === 'lcp'
        ? { ...one, samples: { kind: 'absent' as const, reason: 'generator late', untrusted: true, atMost } }
        : one,
    ),
  });
  const judged = (atMost: number) =>
    ask({ now: spoiled(atMost), suite: { budgets: [budget('home/lcp', { max: 500 })] } }).checks.find(
      (one) => one.kind === 'limit',
    );
  expect(judged(400)).toMatchObject({
    status: 'pass',
    reason: 'within-limit',
    now: 400,
    note: 'this is an upper bound: generator late',
  });
  expect(judged(501)).toMatchObject({ status: 'inconclusive', reason: 'untrusted' });
});

test('what is no number never passes a limit, in memory or read again', () => {
  for (const value of [Number.NaN, Infinity, JSON.parse('null')]) {
    const now = recordOf();
    const measurements = now.measurements.map((one) =>
      one.metric === 'lcp' ? { ...one, samples: { kind: 'replicates' as const, values: [value] } } : one,
    );
    expect(
      rows(ask({ now: { ...now, measurements }, suite: { budgets: [budget('home/lcp', { max: 9_000 })] } })),
    ).toEqual(['fail web/home/lcp#max unmeasured']);
  }
});
