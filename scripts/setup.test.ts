import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** Programs of the system, by their packages. */
const SYSTEM = ['chromium', 'cmark-gfm', 'chromium-headless-shell', 'redis-server', 'memcached'];

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'setup-'));
  for (const folder of ['scripts', 'bin']) mkdirSync(join(root, folder));
  copyFileSync(join(import.meta.dirname, 'setup.mjs'), join(root, 'scripts/setup.mjs'));
  lock({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  });
  for (const name of SYSTEM) program(name, 'exit 0');
  program(
    'npm',
    [
      'echo "$@" >> asked; mkdir -p node_modules/.bin',
      `ln -sf "${process.execPath}" node_modules/.bin/node`,
      'grep -v other-platform package-lock.json > node_modules/.package-lock.json',
    ].join('; '),
  );
});
afterEach(() => rmSync(root, { recursive: true }));

function lock(packages: Record<string, { version: string; optional?: boolean }>): void {
  const lines = Object.entries({ '': { version: '0.0.0' }, ...packages }).map(
    ([path, one]) => `${JSON.stringify(path)}: ${JSON.stringify(one)}`,
  );
  const [own, ...rest] = lines;
  writeFileSync(
    join(root, 'package-lock.json'),
    `{ "packages": {\n${rest.map((line) => `${line},\n`).join('')}${own}\n} }\n`,
  );
}

function program(name: string, script: string): void {
  writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(root, 'bin', name), 0o755);
}

function setup(node: string, ...words: string[]): { status: number | null; stdout: string } {
  return spawnSync(node, ['scripts/setup.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: `${join(root, 'bin')}:/usr/bin:/bin` },
  });
}

const asked = (): number => readFileSync(join(root, 'asked'), 'utf8').trim().split('\n').length;
/** The Node of the machine, however old, beside the one that runs this. */
const nodes = [process.execPath, '/usr/bin/node'].filter((path) => existsSync(path));

test.each(nodes)('packages are installed once, and again when the lockfile changes (%s)', (node) => {
  expect(setup(node).stdout).toContain('installing packages: npm ci');
  expect(setup(node).stdout).toBe('setup: packages are as the lockfile says\n');
  expect(asked()).toBe(1);
  lock({ 'node_modules/a': { version: '1.0.1' } });
  setup(node);
  expect(asked()).toBe(2);
});

test.each(nodes)('the script runs under Node 24 and its exit code is kept (%s)', (node) => {
  writeFileSync(
    join(root, 'scripts/then.ts'),
    'const code: number = Number(process.argv[2]);\n' +
      'console.log(process.versions.node.split(".")[0]);\nprocess.exit(code);',
  );
  const { status, stdout } = setup(node, 'scripts/then.ts', '7');
  expect(status).toBe(7);
  expect(Number(stdout.trim().split('\n').at(-1))).toBeGreaterThanOrEqual(24);
});

test('packages that were installed without their scripts are told, not fallen back from', () => {
  program('npm', 'mkdir -p node_modules/.bin; cp package-lock.json node_modules/.package-lock.json');
  const { status, stdout } = setup(process.execPath, 'scripts/then.ts');
  expect(status).toBe(1);
  expect(stdout).toContain('npm rebuild node');
});

test.each([
  ['scripts/demo.ts', ['chromium', 'chromium-headless-shell']],
  ['scripts/test.ts', SYSTEM],
])('programs that %s needs come by apt where allowed, else are named with what to do', (script, needed) => {
  setup(process.execPath);
  for (const name of SYSTEM) rmSync(join(root, 'bin', name));
  program('apt-get', 'echo "$@" >> fetched');
  const { stdout } = spawnSync(process.execPath, ['scripts/setup.mjs', script], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: join(root, 'bin') },
  });
  expect(stdout).toContain('Install Chrome or Chromium, or set CHROME_PATH');
  expect(stdout.includes('Install cmark-gfm')).toBe(needed.includes('cmark-gfm'));
  expect(stdout).toContain('runs and tests take the Chrome that is there');
  const fetched = existsSync(join(root, 'fetched')) ? readFileSync(join(root, 'fetched'), 'utf8') : '';
  expect(fetched).toBe(
    process.getuid?.() === 0
      ? ['update -q', ...needed.map((name) => `install -q -y --no-install-recommends ${name}`), ''].join('\n')
      : '',
  );
});
