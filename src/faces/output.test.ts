import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Problem } from '#model/problem.ts';
import { Report } from '#model/record/report.ts';
import { wantsColour } from '#system/process/host.ts';
import { emptyFolder, hostOf, serve } from '../../fixtures/host.ts';
import { found } from '../../fixtures/situations/checks.ts';
import { faults } from '../../fixtures/situations/demo.ts';
import { reportOf } from '../../fixtures/situations/site.ts';
import { situations } from '../../fixtures/situations/situations.ts';
import { command } from './cli/cli.ts';

// What stands on which stream, and with which colours.

const problem: Problem = {
  code: 'run/no-answer',
  owner: 'target',
  message: 'https://pr-128.shop.example/about did not answer within 30 s.',
  next: 'Open it, or raise `target.wait`.',
};

/** A folder with one report in it. */
async function folderOf(report: Report): Promise<string> {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'report.json'), JSON.stringify(report));
  return cwd;
}

async function tidemark(cwd: string, ...words: readonly string[]) {
  const host = hostOf(cwd, words);
  return { exit: await command(host), ...host.said };
}

const render = async (report: Report, ...more: readonly string[]) =>
  tidemark(await folderOf(report), 'render', 'report.json', ...more);

test('--json gives the report alone, and tells people beside it what happened', async () => {
  const report = reportOf(faults);
  const { exit, out, err } = await render(report, '--json');
  expect(exit).toBe(1);
  expect(Report.parse(JSON.parse(out))).toEqual(Report.parse(report));
  expect(err).toMatch(/FAILED[^]*Report: .*report\.html\n$/);
});

test('--quiet gives the verdict and problems, each to its stream, with --json the report beside them', async () => {
  const red = await render(reportOf(faults), '--quiet');
  expect(red).toMatchObject({ exit: 1, err: '', out: expect.stringMatching(/^FAILED {2}Tidemark.*\n/) });
  expect(red.out.split('\n').length).toBeLessThan(5);
  const green = await render(situations['green']?.() ?? reportOf({}), '--quiet');
  expect(green).toMatchObject({ exit: 0, err: '', out: expect.stringMatching(/^PASSED/) });
  const lost = await render(reportOf({ ...faults, problems: [problem] }), '--quiet');
  expect(lost).toMatchObject({ err: expect.stringContaining(problem.message), out: red.out });
  const both = await render(reportOf(faults), '--quiet', '--json');
  expect([JSON.parse(both.out).schema, both.err]).toEqual(['tidemark.report/2', red.out]);
});

test('a run is as quiet as it is asked to be, and its report can be read from its output', async () => {
  const cwd = await emptyFolder();
  await writeFile(
    join(cwd, 'tidemark.yml'),
    `version: 1
suites:
  api:
    uses: load
    with: { scenarios: { browse: { rate: 20/s, duration: 1s, endpoints: [ { get: /api } ] } } }
    budgets: { error-rate: { max: 1% } }
`,
  );
  const url = await serve((_, response) => response.writeHead(200).end('ok'));
  const run = ['run', '--allow-private', '--dry-run', '--url', url];
  const quiet = await tidemark(cwd, ...run, '--quiet');
  expect(quiet).toMatchObject({ exit: 0, err: '' });
  expect(quiet.out.split('\n').length).toBeLessThan(5);
  const loud = await tidemark(cwd, ...run, '--json');
  expect(Report.parse(JSON.parse(loud.out)).run.complete).toBe(true);
  expect(loud.err).toMatch(/✓ measured api:browse[^]*Report: /);
});

test.each([
  [['run', '--json', '--plan'], '--json prints a report, and with --plan there is none'],
  [['run', '--json', '--print-config'], 'with --print-config there is none'],
  [['run', '--json=yes'], '--json takes no value'],
  [['accept', '--quiet'], '--quiet is an option of `tidemark run` and `tidemark render`'],
  [['render', 'nowhere.json', '--json'], 'nowhere.json cannot be rendered'],
  [['run', '--quiet', '--jsn'], 'Did you mean --json?'],
])('%j leaves standard output empty and says why', async (words, says) => {
  expect(await tidemark(await emptyFolder(), ...words)).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringContaining(says),
  });
});

const STEERING = '\u001b[31m \u009b2J \u202eevil \u2028 ##[group]x ##[[ \r\n::error::x \ud83d\ude00 \ud800 é';

test('no text of others in the report steers what reads it, and the report is the same', async () => {
  const report = reportOf({ findings: [found('looks/cart/phone', 'axe/label', { message: STEERING })] });
  const { out } = await render(report, '--json');
  expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}|\u2028|##\[|^\s*::/mu);
  expect(JSON.parse(out).verdict.findings[0].message).toBe(STEERING);
  expect(out).toContain('\ud83d\ude00');
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ GITHUB_ACTIONS: 'true' }, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '0' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
])('with %j where colours are shown or not (%s) they are wanted: %s', (env, isShown, wanted) => {
  expect(wantsColour(env, isShown)).toBe(wanted);
});

/** `tidemark` as a process, whose standard output is a pipe. */
function started(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [resolve('src/faces/main.ts'), ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test.each([
  [{}, false],
  [{ GITHUB_ACTIONS: 'true' }, false],
  [{ FORCE_COLOR: '1' }, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('what another program reads is coloured with %j: %s', async (env, coloured) => {
  const { stdout } = started(await folderOf(reportOf(faults)), ['render', 'report.json'], env);
  expect((await text(stdout)).includes('\u001b[')).toBe(coloured);
});

test('a reader that goes away early costs neither the documents nor the exit code', async () => {
  const cwd = await folderOf(reportOf({ ...faults, report: { notes: ['x'.repeat(1_000_000)] } }));
  const child = started(cwd, ['render', 'report.json', '--json', '--output', 'again']);
  child.stdout.once('readable', () => child.stdout.destroy());
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect(code).toBe(1);
  expect(said).not.toMatch(/EPIPE|^\s+at /m);
  expect(said).toContain('FAILED');
});
