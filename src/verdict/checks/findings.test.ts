import { expect, test } from 'vitest';
import type { Verdict } from '#model/record/verdict.ts';
import { ask, finding } from '../../../fixtures/judging.ts';
import { recordOf } from '../../../fixtures/record.ts';

test('findings are new, still or fixed; only new ones fail unless the config says otherwise', () => {
  const now = recordOf(
    {},
    { findings: [finding('old'), finding('fresh'), finding('hint', { severity: 'info' })] },
  );
  const before = recordOf({}, { findings: [finding('old'), finding('gone')] });
  const states = (verdict: Verdict) => verdict.findings.map((one) => [one.identity, one.state, one.failing]);
  const verdict = ask({ now, before });
  expect(states(verdict)).toEqual([
    ['old', 'still', false],
    ['fresh', 'new', true],
    ['hint', 'new', false],
    ['gone', 'fixed', false],
  ]);
  expect(verdict.checks[0]).toMatchObject({
    id: 'web/home#findings',
    status: 'fail',
    reason: 'new-findings',
    now: 1,
  });
  expect(
    states(ask({ now, before, suite: { findings: { failOn: 'info', onlyNew: false, ignore: [] } } })).map(
      ([, , failing]) => failing,
    ),
  ).toEqual([true, true, true, false]);
  expect(
    ask({ now, before, suite: { findings: { failOn: 'never', onlyNew: true, ignore: [] } } }).checks.some(
      (one) => one.kind === 'findings',
    ),
  ).toBe(false);
});

test('on a first run nothing is known to be new: findings are shown and do not fail', () => {
  const verdict = ask({ now: recordOf({}, { findings: [finding('a')] }) }, true);
  expect(verdict.findings[0]).toMatchObject({ state: 'unknown', failing: false });
  expect(verdict.status).toBe('new');
});

test('a broken rule of the project fails without a base, on changed options too, unless the base broke it', () => {
  const rule = finding('rule', { absolute: true });
  const now = recordOf(
    {},
    { findings: [rule, finding('seen'), finding('hint', { absolute: true, severity: 'info' })] },
  );
  const failing = (verdict: Verdict) =>
    verdict.findings.filter((one) => one.failing).map(({ identity }) => identity);
  const first = ask({ now }, true);
  expect(failing(first)).toEqual(['rule']);
  expect(first.status).toBe('fail');
  const ignore = [{ match: '#rule', because: 'ticket 5' }];
  expect(
    failing(ask({ now, suite: { findings: { failOn: 'error', onlyNew: true, ignore } } }, true)),
  ).toEqual([]);
  expect(failing(ask({ now, before: recordOf({}, { findings: [rule] }) }))).toEqual(['seen']);
  const edited = (findings: (typeof rule)[]) =>
    ask({ now, before: recordOf({}, { findings }), changed: ['web:home'] });
  expect(failing(edited([]))).toEqual(['rule']);
  expect(failing(edited([rule]))).toEqual([]);
});

test('an ignore needs to match and to be in time; one that is over or idle is a warning at its line', () => {
  const place = { file: 'tidemark.yml', line: 9, column: 3 };
  const now = recordOf({}, { findings: [finding('a'), finding('b')] });
  const ignore = [
    { rule: 'axe/label', match: '#a', because: 'ticket 1', until: '2026-11-21' },
    { match: '#b', because: 'ticket 2', until: '2026-11-20', place },
    { match: 'nothing', because: 'ticket 3', place },
  ];
  const verdict = ask({ now, suite: { findings: { failOn: 'error', onlyNew: true, ignore } } });
  expect(verdict.findings.map((one) => [one.identity, one.state, one.because])).toEqual([
    ['a', 'ignored', 'ticket 1'],
    ['b', 'new', undefined],
  ]);
  expect(verdict.warnings).toEqual([
    { text: 'The ignore of "#b" ended on 2026-11-20 (ticket 2); it no longer hides anything.', place },
    { text: 'The ignore of "nothing" matches nothing any more (ticket 3); it can go.', place },
  ]);
});

test('a first run never says that there is nothing that could fail', () => {
  const now = recordOf({}, { findings: [finding('a', { severity: 'warning' })] });
  const status = (failOn: 'error' | 'warning') =>
    ask({ now, suite: { findings: { failOn, onlyNew: true, ignore: [] } } }, true).checks.find(
      (one) => one.id === 'web/home#findings',
    )?.status;
  expect([status('warning'), status('error')]).toEqual(['new', 'pass']);
});

test('a hint that became a fault is a new fault; one that only came and went before is not', () => {
  const now = recordOf({}, { findings: [finding('a'), finding('b')] });
  const before = recordOf(
    {},
    {
      findings: [
        finding('a', { severity: 'warning' }),
        finding('b', { severity: 'info', seen: { runs: 1, of: 3 } }),
      ],
    },
  );
  expect(ask({ now, before }).findings.map((one) => [one.identity, one.state, one.failing])).toEqual([
    ['a', 'new', true],
    ['b', 'still', false],
  ]);
  expect(ask({ now: before, before: now }).findings.map((one) => one.state)).toEqual(['still', 'still']);
});
