import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '#model/contract/bench.ts';
import type { Task } from '#model/task.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { Side } from '#model/contract/suite.ts';
import { findChrome } from '#system/chrome/find.ts';
import { isShell } from '#system/chrome/shells.ts';
import { benchFor } from '../../../fixtures/bench.ts';
import * as engine from './engine.ts';
import { Lhr } from './lhr.ts';
import { lighthouse } from './suite.ts';

const SCRIPT = `/* ${'filler '.repeat(3000)} */ document.title += '!';`;
const page = (
  extra: string,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width">${extra}</head>
<body><main><h1>Shop</h1><button></button>
<img alt="" width="1" height="1" src="http://localhost:PORT/pixel.gif"></main></body></html>`;

/** Work by count, not by the clock, in two tasks. */
const working = (rounds: number) => `<script>
function work() { let x = 1; for (let i = 0; i < ${rounds}; i++) x = (x * 1103515245 + 12345) % 2147483648; return x; }
document.title += work();
setTimeout(() => { document.title += work(); }, 50);
</script>`;
const ROUNDS = 15_000_000;

const SCRIPTS: Readonly<Record<string, string>> = {
  '/works': working(ROUNDS),
  '/works-twice': working(2 * ROUNDS),
  '/slow': '<script src="/consent-1a2b3c4d.js"></script>',
  '/stuck': '<script src="/hang.js"></script>',
};

/** Every request that came: host without port, path, and what the session added. */
const seen: { host: string; path: string; secret: unknown; cookie: unknown }[] = [];
let onAsked: (path: string) => void = () => undefined;
const server = createServer((request, response) => {
  const path = request.url ?? '';
  seen.push({
    host: request.headers.host?.split(':')[0] ?? '',
    path,
    secret: request.headers['x-secret'],
    cookie: request.headers.cookie,
  });
  onAsked(path);
  const port = String(Object(server.address()).port);
  if (path === '/hang' || path === '/hang.js') return;
  if (path.endsWith('.js')) response.writeHead(200, { 'content-type': 'text/javascript' }).end(SCRIPT);
  else if (path.endsWith('.gif') || path === '/favicon.ico') response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(page(SCRIPTS[path] ?? '').replace('PORT', port));
});

let target = '';
let chrome = '';
const scratches: string[] = [];
beforeAll(async () => {
  chrome = await findChrome(process.env);
  await once(server.listen(0), 'listening');
  target = `http://127.0.0.1:${Object(server.address()).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await Promise.all(scratches.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })));
});

async function measure(
  path: string,
  signal = new AbortController().signal,
  session: Session = { headers: {}, cookies: [] },
  beside: Partial<Task> = {},
): Promise<Observed> {
  const options = lighthouse.options.parse({ categories: ['performance', 'accessibility'] });
  const [task] = lighthouse.plan(options, { name: 'web', pages: [{ name: 'home', path }], owned: true });
  if (!task) throw new Error('nothing was planned');
  const scratch = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  scratches.push(scratch);
  const bench = benchFor(target, { session: () => session, chrome: () => chrome, scratch, signal });
  return engine.measure({ ...task, suite: 'web', uses: 'lighthouse', ...beside }, bench);
}

/** A whole run whose times do not count, as both sides have it at once. */
const untimed = (path: string, session?: Session): Promise<Observed> =>
  measure(path, undefined, session, { untimed: true });

const numberOf = (observation: Observed, metric: string) => {
  const samples = observation.measurements.find((measurement) => measurement.metric === metric)?.samples;
  return samples?.kind === 'exact' || samples?.kind === 'replicates' ? (samples.values[0] ?? NaN) : NaN;
};
const side = (observation: Observed): Side => ({
  target,
  measurements: [],
  findings: [],
  exhibits: observation.exhibits.map(({ body, ...rest }) => ({
    ...rest,
    suite: 'web',
    sha256: '0'.repeat(64),
    bytes: body.length,
  })),
  read: async ({ name }) =>
    observation.exhibits.find((exhibit) => exhibit.name === name)?.body ??
    Promise.reject(new Error(`no ${name}`)),
});

/** A run's report by Lighthouse. */
function reportOf({ exhibits }: Observed): Lhr {
  const { body = '' } = exhibits.find(({ name }) => name === 'lighthouse-report') ?? {};
  return Lhr.parse(JSON.parse(Buffer.from(body).toString()));
}
const indexOf = (observed: Observed): number => reportOf(observed).environment.benchmarkIndex;

/** The Chrome of the last run, by its profile, from the system's list of processes. */
async function chromePid(): Promise<number | undefined> {
  const profile = join(scratches.at(-1) ?? '', 'chrome');
  const ids = (await readdir('/proc'))
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .toSorted((a, b) => a - b);
  for (const id of ids) {
    const words = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
    if (words.includes(`--user-data-dir=${profile}`) && !words.includes('--type=')) return id;
  }
  return undefined;
}

/** Two builds at once, as a thread's first runs. */
let builds: Promise<readonly [Observed, Observed]> | undefined;
const twoBuilds = () =>
  (builds ??= Promise.all([
    untimed('/', { headers: { 'x-secret': 'swordfish' }, cookies: [{ name: 'sid', value: '42' }] }),
    untimed('/slow'),
  ]));

test('of two builds the new script is measured to the byte and named; the secret stays with the target', async () => {
  const [before, now] = await twoBuilds();
  const mine = seen.filter(({ host, path }) => host === '127.0.0.1' && path === '/');
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.every(({ secret, cookie }) => secret === 'swordfish' && cookie === 'sid=42')).toBe(true);
  const foreign = seen.filter(({ host }) => host === 'localhost');
  expect(foreign.map(({ path }) => path)).toContain('/pixel.gif');
  expect(foreign.every(({ secret, cookie }) => secret === undefined && cookie === undefined)).toBe(true);

  expect(numberOf(now, 'requests') - numberOf(before, 'requests')).toBe(1);
  expect(numberOf(now, 'script-bytes')).toBeGreaterThanOrEqual(SCRIPT.length);
  expect(numberOf(before, 'script-bytes')).toBe(0);
  for (const metric of ['fcp', 'lcp', 'observed-lcp', 'performance', 'accessibility'])
    expect(numberOf(now, metric)).toBeGreaterThan(0);
  expect(now.findings.find(({ rule }) => rule === 'lighthouse/button-name')).toMatchObject({
    selector: 'body > main > button',
    severity: 'error',
  });
  expect(now.requests).toContainEqual({
    subject: 'home/mobile',
    method: 'GET',
    path: '/consent-1a2b3c4d.js',
    count: 1,
  });
  expect(now.requests?.map(({ path }) => path)).not.toContain('/pixel.gif');
  expect(now.notes?.[0]?.text).toMatch(/benchmark index \d+/);

  const contrast = await lighthouse.contrast?.('home/mobile', side(now), side(before));
  expect(contrast?.findings.map(({ message }) => message)[0]).toMatch(
    /^\/consent\.js is new: a script of 21\.\d kB\.$/,
  );
});

test('the speed of the machine is measured once a thread where times count for nothing', async () => {
  const first = (await twoBuilds()).map(indexOf);
  expect(first).toEqual([expect.any(Number), expect.any(Number)]);
  expect(first).toContain(indexOf(await untimed('/again')));
});

test('a page is left and come back to only in a Chrome that keeps pages for the way back', async () => {
  const [observed] = await twoBuilds();
  const { audits } = reportOf(observed);
  expect(Object.keys(audits)).toContain('unminified-css');
  expect('bf-cache' in audits).toBe(!isShell(chrome));
});

test('twice the work is twice the CPU time, however long the page stood still for others', async () => {
  const [once, twice] = [await measure('/works'), await measure('/works-twice')];
  for (const metric of ['cpu-tbt', 'script-cpu']) {
    const ratio = numberOf(twice, metric) / numberOf(once, metric);
    expect(numberOf(once, metric), metric).toBeGreaterThan(100);
    expect(ratio, metric).toBeGreaterThan(1.5);
    expect(ratio, metric).toBeLessThan(2.7);
  }
});

/** Measures a page in a process of its own, where nothing but our code hears a stray rejection; SIGUSR2 aborts. */
const ALONE = `
const { lighthouse } = await import(process.argv[1]);
const [, , origin, chrome, scratch, path, more] = process.argv;
const stop = new AbortController();
process.on('SIGUSR2', () => stop.abort(new Error('enough')));
const shared = { name: 'web', pages: [{ name: 'home', path }], owned: true };
const [task] = lighthouse.plan(lighthouse.options.parse({}), shared);
const bench = {
  target: origin,
  session: () => ({ headers: {}, cookies: [] }),
  chrome: () => chrome,
  scratch,
  signal: stop.signal,
  seed: 1,
  progress() {},
  received() {},
};
await lighthouse
  .measure({ ...task, suite: 'web', uses: 'lighthouse', ...JSON.parse(more) }, bench)
  .catch((error) => console.log(JSON.stringify(error.problems ?? error.message)));
setTimeout(() => process.exit(0), 300);
`;

/** Starts measuring `path` alone; resolves when the target was asked for `sign` and Chrome is there. */
async function alone(path: string, sign: string, more: Partial<Task> = {}) {
  const asked = new Promise<void>((resolve) => (onAsked = (asking) => asking === sign && resolve()));
  const scratch = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  scratches.push(scratch);
  const suite = new URL('./suite.ts', import.meta.url).href;
  const child = promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    ALONE,
    suite,
    target,
    chrome,
    scratch,
    path,
    JSON.stringify(more),
  ]);
  const ended = child.then(({ stdout }): never => {
    throw new Error(`it ended before it asked for ${sign}: ${stdout}`);
  });
  await Promise.race([asked, ended]);
  const pid = await chromePid();
  if (pid === undefined) throw new Error('Chrome is not there');
  return { child: child.child, pid, output: child.then(({ stdout }): unknown => JSON.parse(stdout)) };
}

test('an abort ends the load with its reason, and Chrome with it', async () => {
  const { child, output } = await alone('/stuck', '/hang.js');
  child.kill('SIGUSR2');
  expect(await output).toBe('enough');
  expect(await chromePid()).toBeUndefined();
});

test('a Chrome killed while the page is awaited is one clear problem, and the process lives on', async () => {
  const { pid, output } = await alone('/hang', '/hang', { untimed: true });
  process.kill(-pid, 'SIGKILL');
  expect(await output).toMatchObject([
    {
      code: 'environment/chrome-died',
      owner: 'environment',
      message: expect.stringContaining('in the middle of the work'),
    },
  ]);
});
