import { expect, test } from 'vitest';
import type { Config } from '#model/config.ts';
import type { RunEvent } from '#model/contract/event.ts';
import type { Task } from '#model/task.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { describePlan } from '../plan/describe.ts';
import { execute } from './execute.ts';
import { hashesOf, taskHash } from '../plan/hash.ts';
import { planOf } from '../plan/task-plan.ts';
import { preflight } from '../plan/preflight.ts';

const chromeDied: Problem = {
  code: 'environment/chrome-died',
  owner: 'environment',
  message: 'Chrome died.',
  next: 'Run again.',
};
const seen = (value: number): Observation => ({
  measurements: [
    { subject: 'home', metric: 'size', samples: { kind: 'exact', values: [value] } },
    { subject: 'home', metric: 'time', samples: { kind: 'replicates', values: [value] } },
  ],
  findings: [],
  exhibits: [],
});

type Measure = (task: Task, bench: Bench) => Promise<Observation>;

function suiteOf(measure: Measure, tasks: readonly Partial<Task>[] = [{}]): Suite {
  return {
    ...probeSuite(measure),
    plan: (_options, { name }) =>
      tasks.map((task, index) => ({ ...probeTask, ...task, id: task.id ?? `${name}:${index}` })),
  };
}

const config: Pick<Config, 'suites' | 'pages' | 'file'> = {
  file: 'tidemark.yml',
  pages: [],
  suites: [
    {
      name: 'p',
      uses: 'probe',
      options: {},
      budgets: [],
      findings: { failOn: 'error', onlyNew: true, ignore: [] },
    },
  ],
};
const whole = (): Config => ({
  ...config,
  key: 'tidemark',
  target: { url: '', base: '', wait: 0, headers: {} },
  actors: [],
  compare: { mode: 'auto', preset: 'normal', maxTime: 600_000, onInconclusive: 'neutral', identity: 'on' },
  report: { comment: 'changes', check: false, pictures: 'off', folder: 'out' },
  secrets: [],
  hiddenEnv: [],
  notes: [],
  sources: {},
});

async function run(
  suite: Suite,
  signal = new AbortController().signal,
  hindered: ReadonlyMap<string, readonly Problem[]> = new Map(),
) {
  const events: RunEvent[] = [];
  const keep = async (body: Uint8Array) => ({ sha256: 'a'.repeat(64), bytes: body.length });
  const taken = await execute(planOf(whole(), [suite], false), {
    suites: [suite],
    equipment: equipmentFor('http://127.0.0.1:1', { signal }),
    keep,
    hindered,
    emit: (event) => events.push(event),
  });
  return { taken, events };
}

test('warm-up runs are thrown away and the kept runs stand side by side, oldest first', async () => {
  let run_ = 0;
  const { taken } = await run(suiteOf(async () => seen((run_ += 1)), [{ warmup: 1, runs: 3 }]));
  expect(taken.measurements.map((one) => one.samples)).toEqual([
    { kind: 'exact', values: [2, 3, 4] },
    { kind: 'replicates', values: [2, 3, 4] },
  ]);
  expect(taken.tasks).toMatchObject([{ id: 'p:0', status: 'done', runs: 3 }]);
});

test('a crash of one task is its own problem and the next task still runs', async () => {
  const suite = suiteOf(
    async (task) => {
      if (task.id === 'p:0') throw new TypeError('x is not a function');
      return seen(7);
    },
    [{}, {}],
  );
  const { taken } = await run(suite);
  expect(taken.tasks.map((task) => task.status)).toEqual(['failed', 'done']);
  expect(taken.problems).toMatchObject([
    { code: 'tidemark/bug', owner: 'tidemark', suite: 'p', subject: 'home' },
  ]);
  expect(taken.measurements).toHaveLength(2);
});

test('runs that do not fit together, and an unannounced subject, are a problem of that task alone', async () => {
  let run_ = 0;
  const other = (kind: 'exact' | 'replicates'): Observation => ({
    ...seen(1),
    measurements: [{ subject: 'home', metric: 'size', samples: { kind, values: [1] } }],
  });
  const mixed = await run(
    suiteOf(
      async (task) => {
        run_ += 1;
        return task.id === 'p:0' ? other(run_ === 1 ? 'exact' : 'replicates') : seen(7);
      },
      [{ runs: 2 }, {}],
    ),
  );
  expect(mixed.taken.tasks.map((task) => task.status)).toEqual(['failed', 'done']);
  expect(mixed.taken.problems).toMatchObject([
    { code: 'tidemark/bug', suite: 'p', message: expect.stringContaining('changed its kind') },
  ]);
  const stranger = await run(
    suiteOf(async () => ({
      ...seen(1),
      findings: [{ subject: 'hme', rule: 'r', severity: 'error', message: 'm', identity: 'i' }],
    })),
  );
  expect(stranger.taken.problems).toMatchObject([
    { code: 'tidemark/bug', message: expect.stringContaining('spoke of hme') },
  ]);
});

test('what is no number is absent, so that it can neither pass nor spoil the record', async () => {
  let run_ = 0;
  const { taken } = await run(suiteOf(async () => seen((run_ += 1) === 2 ? Number.NaN : 5), [{ runs: 3 }]));
  expect(taken.measurements.map((one) => one.samples)).toEqual([
    { kind: 'absent', reason: 'what was taken is not a number' },
    { kind: 'absent', reason: 'what was taken is not a number' },
  ]);
});

test('a fault told twice is told at its gravest, with the runs in which it was so grave', async () => {
  let run_ = 0;
  const told = (severity: 'error' | 'warning') => ({
    subject: 'home',
    rule: 'r',
    severity,
    message: 'm',
    identity: 'i',
  });
  const { taken } = await run(
    suiteOf(
      async () => ({
        ...seen(1),
        findings: (run_ += 1) === 1 ? [told('error'), told('warning')] : [told('warning')],
      }),
      [{ runs: 3 }],
    ),
  );
  expect(taken.findings).toMatchObject([{ severity: 'error', seen: { runs: 1, of: 3 } }]);
});

test('a run that fails by our machine is repeated once and said, a second failure ends the task', async () => {
  let tries = 0;
  const once = await run(
    suiteOf(async () => {
      tries += 1;
      if (tries === 1) throw new Failure(chromeDied);
      return seen(1);
    }),
  );
  expect(once.taken.tasks[0]?.status).toBe('done');
  expect(once.taken.notes[0]?.text).toContain('was repeated: Chrome died.');
  const twice = await run(suiteOf(() => Promise.reject(new Failure(chromeDied)), [{ runs: 3 }]));
  expect(twice.taken.tasks[0]?.status).toBe('failed');
  expect(twice.taken.problems).toMatchObject([{ code: 'environment/chrome-died' }]);
});

test('a run over its time limit is ended and told, even when the suite ends by itself on the signal', async () => {
  const suite = suiteOf(
    (_task, bench) =>
      new Promise((_resolve, reject) =>
        bench.signal.addEventListener('abort', () => reject(new Error('socket closed'))),
      ),
    [{ timeLimit: 50 }],
  );
  const { taken } = await run(suite);
  expect(taken.problems).toMatchObject([{ code: 'target/time-limit', owner: 'target' }]);
});

test('an interrupted run keeps what was measured and marks the rest', async () => {
  const stop = new AbortController();
  const suite = suiteOf(
    (task, bench) => {
      if (task.id === 'p:0') return Promise.resolve(seen(1));
      stop.abort(new Error('interrupted'));
      return new Promise((_resolve, reject) =>
        bench.signal.aborted ? reject(bench.signal.reason) : undefined,
      );
    },
    [{}, {}, {}],
  );
  const { taken } = await run(suite, stop.signal);
  expect(taken.tasks.map((task) => task.status)).toEqual(['done', 'interrupted', 'interrupted']);
  expect(taken.measurements).toHaveLength(2);
  expect(taken.problems).toEqual([]);
});

test('a finding is kept as grave as it is, with the runs it showed in', async () => {
  let run_ = 0;
  const finding = { subject: 'home', rule: 'r', severity: 'error' as const, message: 'm' };
  const { taken } = await run(
    suiteOf(async () => {
      run_ += 1;
      return {
        ...seen(1),
        findings: [
          { ...finding, identity: 'always' },
          ...(run_ === 2 ? [{ ...finding, identity: 'once' }] : []),
        ],
      };
    }, [{ runs: 3 }]),
  );
  expect(taken.findings.map(({ identity, severity, seen: times }) => [identity, severity, times])).toEqual([
    ['always', 'error', { runs: 3, of: 3 }],
    ['once', 'error', { runs: 1, of: 3 }],
  ]);
});

test('a task whose page cannot be measured is skipped with the reason, and the page is asked once', async () => {
  const suite = suiteOf(
    async () => seen(1),
    [{ needs: [{ path: '/a' }] }, { needs: [{ path: '/a' }] }, { needs: [{ path: '/b' }] }],
  );
  const asked: string[] = [];
  const hindered = await preflight(
    planOf(whole(), [suite], false),
    async (path) => {
      asked.push(path);
      return path === '/a'
        ? { code: 'target/page-status', owner: 'target', message: '/a answers 404.', next: 'Check it.' }
        : undefined;
    },
    async () => undefined,
  );
  expect(asked).toEqual(['/a', '/b']);
  const { taken } = await run(suite, undefined, hindered);
  expect(taken.tasks.map((task) => task.status)).toEqual(['skipped', 'skipped', 'done']);
});

test('a task without a page is skipped when nobody is let in, and only then is the entrance asked', async () => {
  const barred = {
    code: 'target/login-page',
    owner: 'target' as const,
    message: '/ is behind a wall.',
    next: 'Send the key.',
  };
  const load = suiteOf(async () => seen(1), [{ needs: [] }, { needs: [{ path: '/a' }] }]);
  const hindered = await preflight(
    planOf(whole(), [load], false),
    async () => undefined,
    async () => barred,
  );
  expect([...hindered.values()].map((problems) => problems.map(({ code }) => code))).toEqual([
    ['target/login-page'],
  ]);
  const pages = planOf(whole(), [suiteOf(async () => seen(1), [{ needs: [{ path: '/a' }] }])], false);
  await preflight(
    pages,
    async () => undefined,
    async () => expect.unreachable('nobody needs it'),
  );
});

test('the hash is of how a task measures, not of the order of keys, its runs or its limits', () => {
  const [task] = planOf(whole(), [suiteOf(async () => seen(1), [{ input: { a: 1, b: 2 } }])], false).tasks;
  if (!task) throw new Error('no task');
  const alike = { ...task, input: { b: 2, a: 1 }, runs: 9, timeLimit: 1 };
  expect(taskHash(alike)).toBe(taskHash(task));
  expect(taskHash({ ...task, input: { a: 1, b: 3 } })).not.toBe(taskHash(task));
  expect(hashesOf({ tasks: [task] }).plan).not.toBe(hashesOf({ tasks: [task, task] }).plan);
});

test('a config that asks for nothing and mistakes of several suites are told', () => {
  expect(() => planOf({ ...whole(), suites: [] }, [], false)).toThrow('asks for nothing to be measured');
  expect(() => planOf(whole(), [suiteOf(async () => seen(1), [])], false)).toThrow(
    'The suite p of tidemark.yml has nothing to measure',
  );
  const wrong: Suite = {
    ...suiteOf(async () => seen(1)),
    plan: () => {
      throw new Failure(chromeDied, chromeDied);
    },
  };
  const both = {
    ...whole(),
    suites: [...whole().suites, ...whole().suites.map((one) => ({ ...one, name: 'q' }))],
  };
  expect(() => planOf(both, [wrong], false)).toThrow(
    expect.objectContaining({
      problems: ['p', 'p', 'q', 'q'].map((suite) => expect.objectContaining({ suite })),
    }),
  );
});

test('the plan prints each task with its runs, time and load', () => {
  const plan = planOf(
    whole(),
    [
      suiteOf(
        async () => seen(1),
        [
          { runs: 3, warmup: 1, estimate: 9_000 },
          { estimate: 60_000, load: { rate: 20, connections: 10, seconds: 60 } },
        ],
      ),
    ],
    false,
  );
  expect(describePlan(plan, 'http://127.0.0.1:4173')).toMatchInlineSnapshot(`
    "2 tasks against http://127.0.0.1:4173, about 2 min
       1. p:0  3 runs + 1 warm-up, about 36 s
       2. p:1  1 run, about 60 s  (20 requests/s, 10 connections, 60 s)
    "
  `);
});
