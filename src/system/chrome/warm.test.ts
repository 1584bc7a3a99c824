import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { warmChrome } from './warm.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const missing = new Error('there is none');
const none = (): string => {
  throw missing;
};

const never: readonly (readonly [string, () => string, unknown])[] = [
  ['is not there', none, missing],
  ['ends at once', () => '/bin/false', expect.anything()],
];

test.each(never)('a Chrome that %s leaves no profile', async (_what, path, reason) => {
  const chrome = warmChrome({ path, flags: [], signal: new AbortController().signal });
  await expect(chrome.share([])).rejects.toEqual(reason);
  await chrome.close();
  expect(await readdir(folder)).toEqual([]);
});

test('a Chrome that is told to stop while it starts leaves no profile', async () => {
  const stop = new AbortController();
  const path = (): string => {
    stop.abort(missing);
    return '/bin/false';
  };
  const chrome = warmChrome({ path, flags: [], signal: stop.signal });
  await expect(chrome.share([])).rejects.toBe(missing);
  expect(await readdir(folder)).toEqual([]);
});
