import { expect, test } from 'vitest';
import type { Budget, SuiteConfig } from '#model/config.ts';
import type { Finding } from '#model/observation/finding.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { Verdict } from '#model/record/verdict.ts';
import { recordOf, suiteConfig } from '../../fixtures/record.ts';
import { idleBudgets } from './checks/budget.ts';
import { estimateOf } from './checks/estimate.ts';
import { judge } from './judge.ts';
import { contrastKey, type Contrasted, type JudgeInput } from './judge-input.ts';

const budget = (key: string, limits: Partial<Budget>): Budget => {
  const at = key.lastIndexOf('/');
  return {
    key,
    metric: key.slice(at + 1),
    ...(at > 0 && { subject: key.slice(0, at) }),
    level: 'fail',
    source: 'config',
    ...limits,
  };
};
const all = new Set(['web:home', 'web:about']);

interface Ask {
  now?: RunRecord;
  before?: RunRecord | undefined;
  suite?: Partial<SuiteConfig>;
  contrasts?: ReadonlyMap<string, Contrasted>;
  policy?: JudgeInput['onInconclusive'];
  changed?: readonly string[];
  whole?: boolean;
}

function ask(
  {
    now = recordOf(),
    before = recordOf(),
    suite = {},
    contrasts = new Map(),
    policy = 'neutral',
    changed = [],
    whole = true,
  }: Ask,
  noBaseline = false,
): Verdict {
  const same = new Set([...all].filter((id) => !changed.includes(id)));
  const verdict = judge({
    suites: [suiteConfig(suite)],
    whole,
    onInconclusive: policy,
    record: now,
    contrasts,
    today: '2026-11-21',
    before: noBaseline ? undefined : { record: before, same, changed: new Set(changed) },
  });
  return Verdict.parse(verdict);
}

const rows = (verdict: Verdict) =>
  verdict.checks
    .filter((one) => one.kind !== 'watch' && one.kind !== 'findings')
    .map((one) => `${one.status} ${one.id} ${one.reason}`);

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

test('two budgets for parts of one subject are two checks with names of their own', () => {
  const { checks } = ask({
    suite: { budgets: [budget('home/lcp', { max: 2_000 }), budget('mobile/lcp', { max: 3_000 })] },
  });
  const ids = checks.map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('exact metrics are compared by plain difference against the budget', () => {
  const judged = (bytes: number, regress: number) =>
    ask({
      now: recordOf({ bytes: [bytes, bytes, bytes] }),
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
  const now = recordOf({ bytes: [100_900, 100_900, 100_900] });
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
  const more = { ...recordOf({ bytes: [101_024, 101_024, 101_024] }), suites };
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
  expect(verdict.status).toBe('pass');
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

const contrastOf = (value: number): ReadonlyMap<string, Contrasted> =>
  new Map(
    ['home', 'about'].map(
      (subject) =>
        [
          contrastKey('web', subject),
          {
            ok: true,
            findings: [],
            measurements: [
              {
                subject,
                metric: 'changed-pixels',
                samples: { kind: 'exact', values: [subject === 'home' ? value : 0] },
              },
            ],
          },
        ] as const,
    ),
  );

test('a contrast is judged against its limit; without a baseline it is new; one that broke is never green', () => {
  const suite = { budgets: [budget('changed-pixels', { max: 0.001 })] };
  expect(rows(ask({ suite, contrasts: contrastOf(0.03) }))).toEqual([
    'fail web/home/changed-pixels#max over-limit',
    'pass web/about/changed-pixels#max within-limit',
  ]);
  expect(rows(ask({ suite }, true))).toEqual([
    'new web/home/changed-pixels#max no-baseline',
    'new web/about/changed-pixels#max no-baseline',
  ]);
  const broken = new Map<string, Contrasted>([
    ...contrastOf(0),
    [contrastKey('web', 'home'), { ok: false, reason: 'the picture is missing' }],
  ]);
  expect(ask({ suite, contrasts: broken }).checks[0]).toMatchObject({
    status: 'fail',
    reason: 'unmeasured',
    note: 'the picture is missing',
  });
});

const finding = (identity: string, changes: Partial<Finding> = {}): Finding => ({
  suite: 'web',
  subject: 'home',
  rule: 'axe/label',
  severity: 'error',
  message: `#${identity} has no label`,
  identity,
  ...changes,
});

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

test('the narrowest budget replaces the general one for its subject', () => {
  const verdict = ask({
    suite: {
      budgets: [
        budget('total-bytes', { max: 1 }),
        budget('home/total-bytes', { max: 200_000 }),
        budget('mobile/lcp', { max: 2_000 }),
      ],
    },
  });
  expect(rows(verdict)).toEqual([
    'fail web/about/total-bytes#max over-limit',
    'pass web/home/total-bytes#max within-limit',
    'pass web/home/lcp#max@mobile within-limit',
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

test('a budget for a subject that nobody measures is a mistake at its line', () => {
  const place = { file: 'tidemark.yml', line: 4, column: 5 };
  const subjects = recordOf().suites[0]?.subjects ?? [];
  const told = idleBudgets(
    suiteConfig({
      budgets: [
        budget('hme/lcp', { max: 1, place }),
        budget('mobile/lcp', { max: 1 }),
        budget('lcp', { max: 1 }),
      ],
    }),
    subjects,
  );
  expect(told).toMatchObject([
    { code: 'config/budget-without-subject', place, message: expect.stringContaining('"hme"') },
  ]);
});

test('every kind of samples gives one value or the reason why not', () => {
  expect(estimateOf({ kind: 'proportion', hits: 3, trials: 12 }, {})).toMatchObject({
    value: 0.25,
    basis: { kind: 'proportion', n: 12 },
  });
  expect(estimateOf({ kind: 'proportion', hits: 0, trials: 0 }, {})).toMatchObject({ ok: false });
  expect(estimateOf({ kind: 'replicates', values: [1, 9, 2], whole: 4 }, {})).toMatchObject({
    value: 4,
    basis: { kind: 'replicates', n: 3 },
  });
  expect(estimateOf({ kind: 'replicates', values: [100, 110, 130] }, {})).toMatchObject({
    spread: expect.closeTo(14.826, 9),
    noise: expect.closeTo(14.826 / 110, 9),
  });
  expect(estimateOf({ kind: 'replicates', values: [100, 110] }, {})).not.toHaveProperty('spread');
  expect(estimateOf({ kind: 'histogram', histogram: 'x', quantile: 0.5, windows: [] }, {})).toMatchObject({
    ok: false,
    reason: 'its histogram x is missing',
  });
  expect(estimateOf(undefined, {})).toMatchObject({ ok: false, reason: 'it was not measured' });
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

test('what exists only against a baseline may have a budget as a regression too', () => {
  const suite = { budgets: [budget('changed-pixels', { regress: 0 })] };
  expect(rows(ask({ suite, contrasts: contrastOf(0.03) }))).toEqual([
    'fail web/home/changed-pixels#regress over-limit',
    'pass web/about/changed-pixels#regress within-limit',
  ]);
  expect(rows(ask({ suite }, true))).toEqual([
    'new web/home/changed-pixels#regress no-baseline',
    'new web/about/changed-pixels#regress no-baseline',
  ]);
});

test('a budget for the whole subject replaces one for a part of it', () => {
  const one = { id: 'home/mobile', page: { name: 'home', path: '/' }, variant: { device: 'mobile' } };
  const now = JSON.parse(
    JSON.stringify(recordOf())
      .replaceAll('"subject":"home"', '"subject":"home/mobile"')
      .replaceAll('"subjects":["home"]', '"subjects":["home/mobile"]'),
  );
  now.suites[0].subjects[0] = one;
  const verdict = ask(
    {
      now,
      suite: { budgets: [budget('mobile/lcp', { max: 500 }), budget('home/mobile/lcp', { max: 5_000 })] },
    },
    true,
  );
  expect(rows(verdict)).toEqual(['pass web/home/mobile/lcp#max within-limit']);
});

test('where nothing is asked, nothing is decided: it fails where the undecided fails', () => {
  const suite = { findings: { failOn: 'never' as const, onlyNew: true, ignore: [] } };
  expect([ask({ suite }).status, ask({ suite, policy: 'fail' }).status]).toEqual(['inconclusive', 'fail']);
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
