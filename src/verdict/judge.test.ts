import { expect, test } from 'vitest';
import { ask, budget, contrastOf, finding, rows } from '../../fixtures/judging.ts';
import { contrastKey } from './judge-input.ts';
import { recordOf } from '../../fixtures/record.ts';

test('a planned subject that was not measured fails, one that the config gave up warns', () => {
  const now = recordOf();
  const failed = {
    ...now,
    tasks: now.tasks.map((task) => (task.id === 'web:home' ? { ...task, status: 'failed' as const } : task)),
    problems: [
      {
        code: 'target/page-status',
        owner: 'target' as const,
        message: '/ answers with status 500.',
        next: '',
        suite: 'web',
        subject: 'home',
      },
    ],
  };
  const verdict = ask({ now: failed, suite: { budgets: [budget('total-bytes', { max: 1e9 })] } });
  expect(verdict.checks[0]).toMatchObject({
    status: 'absent',
    level: 'fail',
    reason: 'unmeasured',
    note: '/ answers with status 500.',
  });
  expect(verdict.status).toBe('fail');
  const removed = ask({
    now: {
      ...now,
      tasks: now.tasks.filter((task) => task.id !== 'web:about'),
      suites: now.suites.map((one) => ({ ...one, subjects: one.subjects.slice(0, 1) })),
    },
  });
  expect(rows(removed)).toEqual(['absent web/about#removed subject-removed']);
  expect(removed.status).toBe('warn');
});

test('figures of a task that was broken off decide nothing, neither a limit nor a comparison', () => {
  const whole = recordOf();
  const tasks = whole.tasks.map((task) => ({ ...task, status: 'interrupted' as const }));
  const verdict = ask({
    now: { ...whole, tasks, complete: false, interrupted: true },
    before: whole,
    suite: { budgets: [budget('home/lcp', { max: 9_000 }), budget('home/total-bytes', { regress: 0 })] },
  });
  expect(verdict.checks.map(({ id, status }) => `${status} ${id}`)).toEqual([
    'absent web/home#measured',
    'absent web/about#measured',
  ]);
});

test('numbers without a budget are watched and never counted', () => {
  const verdict = ask({ now: recordOf({ bytes: [1] }) });
  expect(
    verdict.checks
      .filter((one) => one.kind === 'watch')
      .map((one) => [one.metric?.id, one.subject, one.reason]),
  ).toEqual([
    ['total-bytes', 'home', 'watched'],
    ['lcp', 'home', 'unchanged'],
    ['total-bytes', 'about', 'unchanged'],
  ]);
  expect(verdict.counts).toEqual({ pass: 2, warn: 0, fail: 0, inconclusive: 0, new: 0, absent: 0 });
});

test('a verdict on nothing at all is inconclusive', () => {
  expect(
    ask({
      now: recordOf({}, { suites: [], tasks: [], measurements: [] }),
      before: recordOf({}, { tasks: [] }),
    }).status,
  ).toBe('inconclusive');
});

test('a suite that the config gave up warns; one that was only not asked for is not missed', () => {
  const before = recordOf();
  const other = {
    id: 'api:browse',
    suite: 'api',
    subjects: ['browse'],
    hash: '0',
    status: 'done' as const,
    runs: 1,
    ms: 1,
  };
  const more = { ...before, tasks: [...before.tasks, other] };
  const verdict = ask({ before: more });
  expect([verdict.status, ...rows(verdict)]).toEqual(['warn', 'absent api/browse#removed subject-removed']);
  expect(rows(ask({ before: more, whole: false }))).toEqual([]);
});

test('where nothing is asked, nothing is decided: it fails where the undecided fails', () => {
  const suite = { findings: { failOn: 'never' as const, onlyNew: true, ignore: [] } };
  expect([ask({ suite }).status, ask({ suite, policy: 'fail' }).status]).toEqual(['inconclusive', 'fail']);
});

test('a page that was proved unchanged differs by nothing; its limits and faults still count', () => {
  const whole = recordOf({ bytes: [900_000] });
  const proved = { task: 'web:home', first: [], dropped: 0, proved: { responses: 5, renamings: 1 } };
  const fault = finding('name');
  const now = { ...whole, pairings: [proved], findings: [fault] };
  const budgets = [
    budget('total-bytes', { regress: 0.1 }),
    budget('lcp', { regress: 0.05 }),
    budget('changed-pixels', { max: 0.001 }),
    budget('home/total-bytes', { max: 1_000 }),
  ];
  const { tasks, measurements } = recordOf({ bytes: [100] });
  const isHome = ({ subject }: { subject: string }) => subject === 'home';
  const before = {
    ...recordOf(),
    tasks: tasks.filter(({ id }) => id !== 'web:home'),
    measurements: measurements.filter((one) => !isHome(one)),
  };
  const contrasts = new Map(contrastOf(0));
  contrasts.delete(contrastKey('web', 'home'));
  const verdict = ask({ now, before, contrasts, suite: { budgets } });
  const home = verdict.checks.filter(isHome);
  expect(home.map(({ id, status, reason, note }) => [id, status, reason, note])).toEqual([
    ['web/home/total-bytes#max', 'fail', 'over-limit', undefined],
    ['web/home/lcp#regress', 'pass', 'same-bytes', '5 responses, 1 renamed, served as fast'],
    ['web/home/changed-pixels#max', 'pass', 'within-limit', undefined],
    ['web/home#findings', 'pass', 'no-new-findings', undefined],
  ]);
  expect(verdict.findings).toMatchObject([{ identity: fault.identity, state: 'still', failing: false }]);
});

test('of a page that was proved unchanged and not measured nothing lacks, and no limit is told', () => {
  const whole = recordOf();
  const isHome = ({ subject }: { subject: string }) => subject === 'home';
  const now = {
    ...whole,
    measurements: whole.measurements.filter((one) => !isHome(one)),
    pairings: [
      {
        task: 'web:home',
        first: [],
        dropped: 0,
        proved: { responses: 5, renamings: 0, unmeasured: true as const },
      },
    ],
  };
  const budgets = [
    budget('lcp', { regress: 0.05, otherwise: 'total-bytes', source: 'recommended' }),
    budget('total-bytes', { max: 1_000, level: 'warn', source: 'recommended' }),
    budget('changed-pixels', { max: 0.001, source: 'recommended' }),
  ];
  const verdict = ask({ now, before: { ...whole, tasks: [] }, suite: { budgets } });
  expect(verdict.checks.filter(isHome).map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ['web/home/lcp#regress', 'pass', 'same-bytes'],
    ['web/home/changed-pixels#max', 'pass', 'within-limit'],
    ['web/home#findings', 'pass', 'no-new-findings'],
  ]);
});
