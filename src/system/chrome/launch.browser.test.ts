import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findChrome } from './find.ts';
import { launchChrome } from './launch.ts';

let folder = '';
let path = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'));
  path = await findChrome(process.env);
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/json/version`).then(
    ({ ok }) => ok,
    () => false,
  );

test('Chrome answers on its port, and close ends it and deletes its profile', async () => {
  const profile = join(folder, 'closed');
  const chrome = await launchChrome({
    path,
    profile,
    signal: new AbortController().signal,
    windowSize: { width: 800, height: 600 },
  });
  expect(await answers(chrome.port)).toBe(true);
  await chrome.close();
  await chrome.close();
  expect(alive(chrome.pid)).toBe(false);
  expect(existsSync(profile)).toBe(false);
  expect(await answers(chrome.port)).toBe(false);
});

test('an abort ends Chrome', async () => {
  const stop = new AbortController();
  const chrome = await launchChrome({ path, profile: join(folder, 'aborted'), signal: stop.signal });
  stop.abort(new Error('enough'));
  await chrome.exited;
  expect(alive(chrome.pid)).toBe(false);
  await chrome.close();
});

test('however Chrome ends, nothing of it stays in the folder of temporary files', async () => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = await mkdtemp('/tmp/chrome-');
  const own = process.env['TMPDIR'];
  onTestFinished(async () => {
    await rm(own, { recursive: true });
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  const chrome = await launchChrome({
    path,
    profile: join(folder, 'clean'),
    signal: new AbortController().signal,
  });
  expect(readdirSync(own)).toHaveLength(1);
  process.kill(-chrome.pid, 'SIGKILL');
  await chrome.close();
  expect(readdirSync(own)).toEqual([]);
});

test('a folder of temporary files with a long name keeps no Chrome from starting', async () => {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = await mkdtemp(
    join(folder, 'a-folder-with-a-name-as-long-as-those-of-macos-and-of-ci-'),
  );
  onTestFinished(() => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  });
  const profile = join(folder, 'long');
  const chrome = await launchChrome({ path, profile, signal: new AbortController().signal });
  expect(await answers(chrome.port)).toBe(true);
  await chrome.close();
});

test('a Chrome that is killed says so', async () => {
  const chrome = await launchChrome({
    path,
    profile: join(folder, 'killed'),
    signal: new AbortController().signal,
  });
  process.kill(-chrome.pid, 'SIGKILL');
  expect((await chrome.exited).problems[0]).toMatchObject({
    code: 'environment/chrome-died',
    message: expect.stringContaining('signal SIGKILL'),
  });
  await chrome.close();
});
