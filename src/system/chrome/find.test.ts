import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemsOf } from '#model/problem.ts';
import { chromeFlags, chromeVersion, findChrome } from './find.ts';
import { launchChrome } from './launch.ts';

let folder = '';
const program = async (name: string, text: string): Promise<string> => {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${text}\n`);
  await chmod(path, 0o755);
  return path;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chrome-'));
});
afterEach(() => rm(folder, { recursive: true }));

const problem = async (work: Promise<unknown>) =>
  problemsOf(
    await work.then(
      () => new Error('it went well'),
      (error: unknown) => error,
    ),
  )[0];

test('CHROME_PATH goes before what is on PATH, and PATH is looked through name by name', async () => {
  const own = await program('my-chrome', '');
  const chrome = await program('google-chrome', '');
  expect(await findChrome({ CHROME_PATH: own, PATH: folder })).toBe(own);
  expect(await findChrome({ PATH: `/nowhere:${folder}` })).toBe(chrome);
  const chromium = await program('chromium', '');
  expect(await findChrome({ PATH: folder })).toBe(chromium);
});

test('a headless shell goes before any whole Chrome, Playwright’s newest before its older ones', async () => {
  const whole = await program('chromium', '');
  const kept = join(folder, 'kept');
  const env = { PATH: folder, PLAYWRIGHT_BROWSERS_PATH: kept };
  expect(await findChrome(env)).toBe(whole);
  await program('kept/chromium_headless_shell-999/chrome-linux/headless_shell', '');
  const newest = 'kept/chromium_headless_shell-1228/chrome-headless-shell-linux64/chrome-headless-shell';
  const playwrights = await program(newest, '');
  await program('kept/chromium-1300/chrome-linux/chrome', '');
  expect(await findChrome(env)).toBe(playwrights);
  const inCache = { PATH: folder, HOME: folder };
  expect(await findChrome(inCache)).toBe(whole);
  const debians = await program('chromium-headless-shell', '');
  expect(await findChrome(env)).toBe(debians);
  expect(await findChrome({ ...env, CHROME_PATH: whole })).toBe(whole);
});

test('a version says whether it is of a Chrome without windows', async () => {
  const says = 'echo "Chromium 156.0.8078.79 built on Debian"';
  expect(await chromeVersion(await program('headless_shell', says))).toBe('156.0.8078.79 headless shell');
  expect(await chromeVersion(await program('chrome', says))).toBe('156.0.8078.79');
});

test('a CHROME_PATH that is wrong is said, even with another Chrome on PATH', async () => {
  await program('chromium', '');
  expect(await problem(findChrome({ CHROME_PATH: '/nowhere/chrome', PATH: folder }))).toMatchObject({
    code: 'environment/no-chrome',
    owner: 'environment',
    message: expect.stringContaining('/nowhere/chrome'),
  });
});

test('without any Chrome the problem says what was looked for and what to install', async () => {
  const found = await problem(findChrome({ PATH: '' }));
  expect(found?.message).toContain('chromium, chromium-browser, google-chrome');
  expect(found?.next).toContain('apt-get install chromium');
});

test('the version is read from what the program prints, and a program that is no Chrome is refused', async () => {
  expect(await chromeVersion(await program('says', 'echo "Chromium 156.0.8078.79 built on Debian"'))).toBe(
    '156.0.8078.79',
  );
  expect(await problem(chromeVersion(await program('other', 'echo hello')))).toMatchObject({
    code: 'environment/no-chrome',
  });
  const broken = await problem(
    chromeVersion(await program('broken', 'echo "libnss3.so: cannot open" >&2; exit 127')),
  );
  expect(broken?.message).toContain('libnss3.so: cannot open');
});

test('a Chrome that dies at its start is told with its last words', async () => {
  const path = await program('dies', 'echo "Failed to move to new namespace" >&2; exit 1');
  const found = await problem(
    launchChrome({ path, profile: join(folder, 'profile'), signal: new AbortController().signal }),
  );
  expect(found).toMatchObject({ code: 'environment/chrome-died', owner: 'environment' });
  expect(found?.message).toContain('at its start (exit code 1)');
  expect(found?.message).toContain('Failed to move to new namespace');
});

test('a program that is not there is the same problem, not a crash', async () => {
  const found = await problem(
    launchChrome({
      path: join(folder, 'absent'),
      profile: join(folder, 'profile'),
      signal: new AbortController().signal,
    }),
  );
  expect(found?.message).toContain('ENOENT');
});

test('the sandbox is off for root alone', () => {
  expect(chromeFlags().includes('--no-sandbox')).toBe(process.getuid?.() === 0);
});
