import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundle } from './bundle/bundle.ts';

const home = join(import.meta.dirname, '..');
/** How much of a new suite may be in what every start loads: its options, metrics and plan. */
const LIGHT = 2048;

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  const { stdout } = git(home, 'ls-files', '--cached', '--others', '--exclude-standard');
  for (const path of stdout.split('\n').filter((path) => path !== '' && !path.startsWith('dist/')))
    cpSync(join(home, path), join(copy, path), { recursive: true, force: true });
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
  git(copy, 'init', '-q');
});
afterEach(() => rmSync(copy, { recursive: true }));

function git(cwd: string, ...args: string[]) {
  return spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 64e6 });
}

/** The commands in the fenced block below a heading of CONTRIBUTING.md. */
function steps(heading: string): string[] {
  const text = readFileSync(join(home, 'CONTRIBUTING.md'), 'utf8');
  const block = /```sh\n([^`]*)```/.exec(text.slice(text.indexOf(`## ${heading}\n`)))?.[1] ?? '';
  return block.trim().split('\n');
}

/** Runs one command in the copy as a person would; answers with nothing, or with what it said when it failed. */
function run(command: string): string {
  const env = {
    ...process.env,
    PATH: `${join(home, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
  };
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
    env,
    timeout: 400_000,
  });
  return status === 0 ? '' : `${command}:\n${stdout}${stderr}`;
}

/** Bytes of a bundle but for its remarks on where packages lie, which is elsewhere for a copy. */
function bytesOf(code: string): number {
  return Buffer.byteLength(code.replaceAll(/^\/\/ .*node_modules.*$/gm, ''));
}

async function appBytes(root: string): Promise<number> {
  const files = await bundle(root, ({ file }) => file === 'app.mjs');
  return bytesOf(Buffer.from(files.get('app.mjs') ?? []).toString('utf8'));
}

test('a suite and a reporter made by the steps of CONTRIBUTING.md keep the house', async () => {
  const [suite = '', ...more] = steps('Add a suite');
  const [reporter = '', ...others] = steps('Add a reporter');
  expect(suite).toBe('npm run new -- suite probe');
  expect(reporter).toMatch(/^npm run new -- reporter \w+$/);
  expect(run(suite)).toBe('');
  const grown = (await appBytes(copy)) - (await appBytes(home));
  expect(grown).toBeGreaterThan(0);
  expect(grown).toBeLessThan(LIGHT);
  // What both ask for afterwards is done once.
  for (const command of [reporter, ...new Set([...others, ...more])]) expect(run(command)).toBe('');
  const engine = readFileSync(join(copy, 'dist/probe.mjs'), 'utf8');
  expect(engine).toContain('"answer-bytes"');
  expect(readFileSync(join(copy, 'tidemark.schema.json'), 'utf8')).toContain('"probe"');
}, 900_000);

const refusals: readonly (readonly [string, string])[] = [
  ['suite ../x', 'no name for a suite'],
  ['suite Probe', 'no name for a suite'],
  ['suite load', 'src/suites/load exists already'],
  ['suite github', 'dist/github.mjs is another file already'],
  ['suite class', 'a word of the language'],
  ['suite utils', 'a name that says what is inside'],
  ['suite', 'one name, please'],
  ['reporter a b', 'one name, please'],
  ['reporter view', 'src/report/view exists already'],
  ['gate probe', 'there is no kind "gate"'],
];

test('npm run new refuses a name that cannot be in one line, and writes nothing', () => {
  git(copy, 'add', '.');
  for (const [words, text] of refusals) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...words.split(' ')], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect({ words, status, stdout }).toEqual({ words, status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(text)]);
  }
  expect(git(copy, 'status', '--porcelain').stdout).not.toMatch(/^(.M|\?\?)/m);
});
