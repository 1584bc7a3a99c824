import { spawnSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Bench } from '#model/contract/bench.ts';
import type { Command, Executed } from '#model/contract/program.ts';
import type { Metric } from '#model/observation/metric.ts';
import { emptyFolder, serve } from '../../../fixtures/host.ts';
import { probe, seen } from './probe.fixture.ts';

const metric: Metric = {
  id: 'queue-depth',
  title: 'Queue depth',
  unit: 'count',
  family: 'other',
  better: 'lower',
  compare: 'difference',
  role: 'gate',
};

test('the client brings the session home alone, to the checked address, and remembers no secrets', async () => {
  const heard: string[] = [];
  const listener = serve((request, response) => {
    heard.push(`${request.headers.host} ${request.headers.cookie} ${request.url}`);
    response.writeHead(request.url === '/broken' ? 500 : 200).end('body');
  });
  const [home, other] = [new URL(await listener), await serve((_request, response) => response.end('x'))];
  const target = `http://shop.invalid:${home.port}`;
  let exchanges: unknown;
  const { taken } = await probe(
    async ({ http }) => {
      const answer = await http.request({ url: '/a?token=sesame', as: 'buyer' });
      expect([answer.status, new TextDecoder().decode(answer.body)]).toEqual([200, 'body']);
      expect((await http.request({ url: '/broken', method: 'POST', body: 'x' })).status).toBe(500);
      await expect(http.request({ url: other })).rejects.toThrow("inside this machine's network");
      exchanges = http.exchanges();
      return seen;
    },
    {
      target,
      pinned: { host: 'shop.invalid', address: '127.0.0.1' },
      session: (actor) => ({ headers: {}, cookies: actor ? [{ name: 'who', value: actor }] : [] }),
      hiding: () => (text) => text.replaceAll('sesame', '***'),
    },
  );
  expect(taken.problems).toEqual([]);
  expect(heard).toEqual([
    `shop.invalid:${home.port} who=buyer /a?token=sesame`,
    `shop.invalid:${home.port} undefined /broken`,
  ]);
  expect(exchanges).toMatchObject([
    { method: 'GET', url: `${target}/a?token=***`, status: 200 },
    { method: 'POST', url: `${target}/broken`, status: 500 },
    { status: 0, error: expect.stringContaining('inside this machine') },
  ]);
});

test('where private hosts are allowed the client asks others without a session, and never a cloud itself', async () => {
  const heard: (string | undefined)[] = [];
  const other = await serve((request, response) => {
    heard.push(request.headers.cookie);
    response.end('x');
  });
  const { taken } = await probe(
    async ({ http }) => {
      expect((await http.request({ url: other, as: 'buyer' })).status).toBe(200);
      await expect(http.request({ url: 'http://127.0.0.1:9/' })).rejects.toThrow('ECONNREFUSED');
      const cloud = 'http://169.254.169.254/latest/meta-data/';
      await expect(http.request({ url: cloud })).rejects.toThrow("inside this machine's network");
      return seen;
    },
    { session: () => ({ headers: {}, cookies: [{ name: 'who', value: 'buyer' }] }) },
  );
  expect(taken.problems).toEqual([]);
  expect(heard).toEqual([undefined]);
});

async function executed(command: Partial<Command> & Pick<Command, 'argv'>, env = {}): Promise<Executed> {
  let result: Executed | undefined;
  const { taken } = await probe(
    async ({ exec }) => {
      result = await exec({ folder: 'scratch', timeLimit: 10_000, ...command });
      return seen;
    },
    { env: { ...process.env, ...env } },
  );
  if (!result) throw new Error(taken.problems.map(({ message }) => message).join(' '));
  return result;
}

const node = (script: string): [string, ...string[]] => [process.execPath, '-e', script];

test('a program gets its arguments, its input and an environment without the runner’s secrets', async () => {
  const script = `const { GITHUB_TOKEN, OWN } = process.env;
    process.stdin.on('data', (part) => console.log(String(part), GITHUB_TOKEN, OWN));
    console.error('to stderr'); process.exitCode = 3;`;
  const result = await executed(
    { argv: node(script), input: 'hello', env: { OWN: 'mine' } },
    { GITHUB_TOKEN: 'ghs_secret' },
  );
  expect(result).toEqual({ code: 3, stdout: 'hello undefined mine\n', stderr: 'to stderr\n', cut: false });
});

test('of an endless output the first part is kept; a program over its time is ended with its children', async () => {
  const long = await executed({ argv: node("process.stdout.write('x'.repeat(5_000_000))") });
  expect([long.stdout.length, long.cut]).toEqual([4 * 1024 * 1024, true]);
  const child = `const { spawn } = require('node:child_process');
    const pid = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']).pid;
    require('node:fs').writeFileSync('pid', String(pid)); setInterval(() => {}, 1000);`;
  const folder = await emptyFolder();
  const { taken } = await probe(
    async ({ exec }) => {
      await exec({ argv: node(child), folder: 'project', timeLimit: 3_000 });
      return seen;
    },
    { projectFolder: folder },
  );
  expect(taken.problems).toMatchObject([{ code: 'environment/time-limit', owner: 'environment' }]);
  const pid = Number(await readFile(join(folder, 'pid'), 'utf8'));
  await expect.poll(() => isRunning(pid)).toBe(false);
});

/** One that is dead and that nobody has asked for is not running. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z\s]/.test(stdout.trim());
}

test('a program that is not there is one clear problem', async () => {
  await expect(executed({ argv: ['no-such-program'] })).rejects.toThrow(
    'no-such-program cannot be started: there is no such program.',
  );
});

test('files of the project are read, links followed, and nothing outside of it', async () => {
  const [folder, elsewhere] = [await emptyFolder(), await emptyFolder()];
  await mkdir(join(folder, 'api'));
  await writeFile(join(folder, 'api/openapi.yaml'), 'openapi: 3.1.0');
  await writeFile(join(elsewhere, 'secret'), 'sesame');
  await symlink(join(elsewhere, 'secret'), join(folder, 'innocent'));
  await symlink('api/openapi.yaml', join(folder, 'inside'));
  const { taken } = await probe(
    async ({ project }) => {
      const text = async (path: string) => {
        const bytes = await project.read(path);
        return bytes && new TextDecoder().decode(bytes);
      };
      expect([await text('api/openapi.yaml'), await text('inside')]).toEqual([
        'openapi: 3.1.0',
        'openapi: 3.1.0',
      ]);
      expect(await text('gone.yaml')).toBeUndefined();
      for (const path of ['innocent', join(elsewhere, 'secret'), '../../etc/passwd'])
        await expect(project.read(path)).rejects.toThrow("leads out of the project's folder");
      await expect(project.read('api')).rejects.toThrow('cannot be read');
      return seen;
    },
    { projectFolder: folder },
  );
  expect(taken.problems).toEqual([]);
});

const partly = (value: number) => ({
  ...seen,
  measurements: [{ subject: 'home', metric: 'size', samples: { kind: 'exact' as const, values: [value] } }],
});
const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('a task that is aborted keeps what it emitted last, as interrupted', async () => {
  const stop = new AbortController();
  const { taken } = await probe(
    async ({ emit, signal }) => {
      emit(partly(1));
      emit(partly(2));
      setTimeout(() => stop.abort(new Error('SIGINT')));
      return untilAborted(signal);
    },
    { signal: stop.signal },
  );
  expect(taken.tasks).toMatchObject([{ status: 'interrupted' }]);
  expect(taken.measurements).toMatchObject([{ suite: 'p', samples: { values: [2] } }]);
});

test('a task over its time limit keeps what it emitted, beside its problem', async () => {
  const measure = async ({ emit, signal }: Bench) => {
    emit(partly(3));
    return untilAborted(signal);
  };
  const { taken } = await probe(measure, { task: { timeLimit: 50 } });
  expect(taken.tasks).toMatchObject([{ status: 'failed' }]);
  expect(taken.problems).toMatchObject([{ code: 'target/time-limit' }]);
  expect(taken.measurements).toMatchObject([{ samples: { values: [3] } }]);
});

test('what was emitted of a subject that nobody announced is not kept, and the reason of the end stays', async () => {
  const measure = async ({ emit, signal }: Bench) => {
    emit({ ...seen, measurements: seen.measurements.map((taken) => ({ ...taken, subject: 'stranger' })) });
    return untilAborted(signal);
  };
  const { taken } = await probe(measure, { task: { timeLimit: 50 } });
  expect(taken.measurements).toEqual([]);
  expect(taken.problems).toMatchObject([{ code: 'target/time-limit' }]);
});

test('an exhibit may be a file of the scratch folder, which is gone afterwards', async () => {
  const { kept, taken } = await probe(async ({ scratch }) => {
    const path = join(scratch, 'trace.json');
    await writeFile(path, '{"trace":1}');
    return { ...seen, exhibits: [{ subject: 'home', name: 'trace', mime: 'application/json', path }] };
  });
  expect(kept).toEqual(['{"trace":1}']);
  expect(taken.exhibits).toMatchObject([{ suite: 'p', name: 'trace', bytes: 11 }]);
  expect(taken.exhibits[0]).not.toHaveProperty('path');
});

test('metrics that a run brings itself are told; runs that do not agree on one are a problem', async () => {
  const { taken } = await probe(async () => ({ ...seen, metrics: [metric] }), { task: { runs: 2 } });
  expect(taken.metrics).toEqual([{ suite: 'p', metric }]);
  let run = 0;
  const torn = await probe(
    async () => ({ ...seen, metrics: [{ ...metric, better: (run += 1) === 1 ? 'lower' : 'higher' }] }),
    { task: { runs: 2 } },
  );
  expect(torn.taken.tasks).toMatchObject([{ status: 'failed' }]);
});

test('progress and samples of a run are events with its task, and hold no words', async () => {
  const { events } = await probe(async ({ progress, sample }) => {
    progress({ done: 250, of: 1000, unit: 'ms' });
    sample({ t: 250, figures: { 'p95-ms': 12 } });
    return seen;
  });
  const run = { number: 1, of: 1, warmUp: false };
  expect(events).toMatchObject([
    { type: 'plan' },
    { type: 'task-started', task: 'p:home' },
    { type: 'progress', task: 'p:home', run, done: 0 },
    { type: 'progress', task: 'p:home', run, done: 250, of: 1000, unit: 'ms' },
    { type: 'sample', task: 'p:home', t: 250, figures: { 'p95-ms': 12 } },
    { type: 'task-ended', outcome: { id: 'p:home', status: 'done' }, measurements: 1, findings: 0 },
  ]);
});
