import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { emptyFolder, serve } from '../../fixtures/host.ts';
import type { Store } from '../../fixtures/services/stores.ts';

// A run that can be stopped where a test wants it, by answers that an app keeps back.

const main = resolve('src/faces/main.ts');
const shell = promisify(execFile);

/** Whether a request is the one to stop at: its line, how often that came by now, and the line before it. */
export type Fits = (line: string, count: number, before: string | undefined) => boolean;

export interface App {
  readonly url: string;
  /** `POST /orders`, in the order in which they came. */
  readonly asked: readonly string[];
  /** Keeps the first answer that fits back until nobody waits for it any more, or until it is let go. */
  stopAt(fits: Fits): Promise<() => void>;
}

/** An app that adds an order by POST, changes nothing by anything else, and tells how many there are. */
export async function appOver(store: Store): Promise<App> {
  const asked: string[] = [];
  let stop: { readonly fits: Fits; came(release: () => void): void } | undefined;
  const url = await serve(async ({ method, url: path = '' }, response) => {
    const line = `${method} ${path}`;
    const before = asked.at(-1);
    asked.push(line);
    const id = line === 'POST /orders' ? await store.add() : 0;
    if (stop?.fits(line, asked.filter((each) => each === line).length, before)) {
      const { came } = stop;
      stop = undefined;
      await new Promise<void>((release) => {
        response.once('close', release);
        came(release);
      });
    }
    const orders = ((await store.content()) as readonly unknown[]).length;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id, orders }));
  });
  return { url, asked, stopAt: (fits) => new Promise((came) => void (stop = { fits, came })) };
}

export interface Going {
  readonly child: ChildProcess;
  readonly cwd: string;
  readonly text: () => string;
  /** Whether it holds a lock of this machine. */
  readonly locks: () => boolean;
  /** The code with which it ends, and the signal where it had no say. */
  readonly ended: Promise<readonly [code: number | null, signal: string | null]>;
}

/** Where else a run looks: in a project that is there, or at a base, too. */
interface Elsewhere {
  readonly cwd?: string;
  readonly base?: string;
}

/** `tidemark run` in a process of its own, in an empty project unless one is given. */
export async function start(
  suites: object,
  url: string,
  { cwd: given, base }: Elsewhere = {},
): Promise<Going> {
  const cwd = given ?? (await emptyFolder());
  const tmp = join(cwd, 'tmp');
  await mkdir(tmp, { recursive: true });
  const config = {
    version: 1,
    target: { url: 'http://127.0.0.1:1', wait: '60s' },
    pages: { home: '/' },
    suites,
  };
  await writeFile(join(cwd, 'tidemark.yml'), JSON.stringify(config));
  // Where drivers are installed.
  await shell('ln', ['-sfn', resolve('node_modules'), join(cwd, 'node_modules')]);
  const argv = ['--no-warnings', main, 'run', '--allow-private', '--dry-run', '--url', url];
  if (base !== undefined) argv.push('--base-url', base);
  const child = spawn(process.execPath, argv, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TMPDIR: tmp },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  return {
    child,
    cwd,
    text: () => text,
    locks: () => existsSync(join(tmp, 'tidemark-state')),
    ended: new Promise((done) => child.once('exit', (...how) => done(how))),
  };
}

/** Folders and files that a run left beside its report. */
export const leftIn = ({ cwd }: Going): readonly string[] =>
  readdirSync(join(cwd, 'tmp')).filter((name) => !name.startsWith('node-compile-cache'));

/** Processes below one that still run. */
export async function below(pid: number | undefined): Promise<readonly number[]> {
  const { stdout } = await shell('ps', ['-e', '-o', 'pid=,ppid=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  return rows.filter(([, parent]) => Number(parent) === pid).map(([own]) => Number(own));
}

const order = { post: '/orders', expect: { status: 200 }, capture: { order: '$.id' } };
const look = { get: '/count', expect: { status: 200 } };

/** A journey with a step, a wait for what never comes, branches and an end. */
export const journeyOn = (state: object, isPolling: boolean): object => ({
  flows: {
    uses: 'journey',
    with: {
      state,
      retries: 0,
      probes: { orders: { get: '/probe' } },
      journeys: {
        buy: {
          steps: [
            order,
            ...(isPolling
              ? [{ ...look, retry: { times: 9, every: '60s', until: '$.body.orders == 99' } }]
              : []),
            { checkpoint: 'ordered' },
            { branches: { one: [{ ...order, post: '/orders' }], two: [{ ...look, get: '/two' }, order] } },
          ],
          always: [{ post: '/away' }],
        },
      },
    },
  },
});

/** A graph whose rule breaks with the second order, or one without a fault whose moves race. */
export const graphOn = (state: object, races: boolean): object => ({
  graph: {
    uses: 'explore',
    with: {
      state,
      probes: { shop: { get: '/count' } },
      abstraction: ['$.shop.orders'],
      nodes: { start: { assert: '$.shop.orders > 0', initial: true } },
      edges: {
        create: { post: '/orders', when: `$.shop.orders < ${races ? 2 : 4}` },
        look: { get: '/look' },
      },
      invariants: { few: { assert: `$.shop.orders < ${races ? 9 : 3}` } },
      explore: { coverage: 'pairs', depth: 4, requests: 500, races },
    },
  },
});
