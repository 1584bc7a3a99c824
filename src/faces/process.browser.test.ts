import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { Report } from '#model/record/report.ts';
import { RunRecord } from '#model/record/run-record.ts';
import { emptyFolder, serve } from '../../fixtures/host.ts';

// What only a real process shows: signals, closed pipes, a full disk, a browser that is killed.

const main = resolve('src/faces/main.ts');
const shell = promisify(execFile);

const config = (suites: string) => `version: 1
target: { url: "http://127.0.0.1:1", wait: 5s }
pages: { home: /, about: /about }
suites: { ${suites} }
`;
const load =
  'api: { uses: load, with: { scenarios: { browse: { rate: 20/s, duration: 20s, endpoints: [ { get: / } ] } } } }';
const looks = 'looks: { uses: visual, with: { viewports: [desktop], axe: false } }';

async function project(suites: string): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'tidemark.yml'), config(suites));
  return cwd;
}

const page = () =>
  serve((_request, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><html lang="en"><title>Hi</title><h1>Hi</h1>'),
  );

function start(
  cwd: string,
  url: string,
  ...more: readonly string[]
): { child: ChildProcess; text: () => string } {
  const child = spawn(
    process.execPath,
    [main, 'run', '--allow-private', '--dry-run', '--url', url, ...more],
    { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, text: () => text };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (await holds()) return;
    await sleep(100);
  }
  throw new Error('it never came to that');
}

async function recordIn(cwd: string): Promise<RunRecord> {
  return RunRecord.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/run.json'), 'utf8')));
}

/** Pids of the processes below one, youngest last. */
async function below(pid: number | undefined): Promise<readonly number[]> {
  const { stdout } = await shell('ps', ['-e', '-o', 'pid=,ppid=,args=']);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/, 3));
  const children = rows.filter(([, parent]) => Number(parent) === pid).map(([own]) => Number(own));
  return [...children, ...(await Promise.all(children.map(below))).flat()];
}

/** Whether a Chrome below it has a page: neither one that only tells its version, nor the script that starts it. */
async function browses(pid: number | undefined): Promise<boolean> {
  const programs = await Promise.all(
    (await below(pid)).map((each) => readFile(`/proc/${each}/cmdline`, 'utf8').catch(() => '')),
  );
  return programs.some((words) => words.includes('--type=renderer'));
}

/** Ends a process; one that fell with another is ended already. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

test('Ctrl-C ends a load run with 130; its figures are in the record, marked, and decide nothing', async () => {
  const cwd = await project(`${load.slice(0, -1)}, budgets: { error-rate: { max: 1% } } }`);
  let answers = 0;
  const url = await serve((_request, response) => void response.end(`${(answers += 1)}`));
  const { child } = start(cwd, url);
  // Forty of them are the warm-up.
  await until(() => answers > 100);
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
  const record = await recordIn(cwd);
  expect(record).toMatchObject({ complete: false, interrupted: true });
  const errors = record.measurements.find(
    ({ subject, metric }) => subject === 'browse' && metric === 'error-rate',
  );
  expect(errors?.samples).toMatchObject({ kind: 'proportion', hits: 0 });
  expect(errors?.samples.kind === 'proportion' && errors.samples.trials > 20).toBe(true);
  const report = Report.parse(JSON.parse(await readFile(join(cwd, 'tidemark-report/report.json'), 'utf8')));
  expect(report.verdict.checks.map(({ status }) => status)).not.toContain('pass');
  expect(await readdir(join(cwd, 'tidemark-report'))).toContain('report.html');
});

test('Ctrl-C while a browser works leaves no browser behind', async () => {
  const cwd = await project(looks);
  const { child, text } = start(cwd, await page());
  await until(async () => text().includes('looks:home') && (await browses(child.pid)));
  const browsers = await below(child.pid);
  child.kill('SIGINT');
  const [code] = await once(child, 'exit');
  expect(code).toBe(130);
  await until(() => browsers.every((pid) => !alive(pid)));
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('a browser that is killed in the middle is repeated once and said, and the run goes on to the end', async () => {
  const cwd = await project(looks);
  const { child, text } = start(cwd, await page());
  await until(async () => text().includes('looks:home') && (await browses(child.pid)));
  for (const pid of await below(child.pid)) end(pid);
  const [code] = await once(child, 'exit');
  const record = await recordIn(cwd);
  expect([code, record.tasks.map((task) => task.status)]).toEqual([0, ['done', 'done']]);
  expect(record.notes.map((note) => note.text).join(' ')).toMatch(/was repeated: .*(died|ended|closed)/);
  expect(text()).not.toMatch(/\n\s+at /);
});

test('a reader that leaves early (| head) does not change the work or the exit code', async () => {
  const cwd = await project(load.replace('20s', '2s'));
  const url = await page();
  const { stdout } = await shell(
    'bash',
    [
      '-c',
      `"$0" "$1" run --allow-private --dry-run --url ${url} | head -n 1; echo "exit \${PIPESTATUS[0]}"`,
      process.execPath,
      main,
    ],
    { cwd },
  );
  expect(stdout).toMatch(/exit 0\n$/);
  expect((await recordIn(cwd)).complete).toBe(true);
});

test('standard output that cannot be written is told and is no success', async () => {
  const cwd = await project(load.replace('20s', '2s'));
  const url = await page();
  const { stdout } = await shell(
    'bash',
    [
      '-c',
      `"$0" "$1" run --allow-private --dry-run --url ${url} 2>&1 >/dev/full; echo "exit $?"`,
      process.execPath,
      main,
    ],
    { cwd },
  );
  expect(stdout).toMatch(/Standard output cannot be written \(ENOSPC\)[^]*exit 3\n$/);
  expect(stdout).not.toMatch(/\n\s+at /);
});

test('a disk that runs full is one clear error with exit code 3', async () => {
  const cwd = await project(load.replace('20s', '2s'));
  const folder = join(cwd, 'small');
  await mkdir(folder);
  const mount = process.getuid?.() === 0 ? ['mount'] : ['sudo', '-n', 'mount'];
  await shell(mount[0] ?? '', [...mount.slice(1), '-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]);
  try {
    const { child, text } = start(cwd, await page(), '--output', folder);
    const [code] = await once(child, 'exit');
    expect([code, text()]).toEqual([3, expect.stringContaining('the disk is full')]);
    expect(text()).not.toMatch(/\n\s+at /);
  } finally {
    await shell(
      mount[0] === 'sudo' ? 'sudo' : 'umount',
      mount[0] === 'sudo' ? ['-n', 'umount', folder] : [folder],
    );
  }
});
