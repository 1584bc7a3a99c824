import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Failure } from '#model/problem.ts';
import { cannotWrite, makeFolder, readText, writeWhole } from './files.ts';
import { lockFolder } from './lock.ts';
import { redactDeep, redactor } from './secrets/redact.ts';
import { VERSION } from './process/version.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidemark-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return error instanceof Failure ? error.message : '';
}

test('a file is written whole, with its folders, and leaves no draft behind', async () => {
  await writeWhole(join(folder, 'a/b/c.txt'), 'hello');
  expect(await readText(join(folder, 'a/b/c.txt'))).toBe('hello');
  expect(await readdir(join(folder, 'a/b'))).toEqual(['c.txt']);
  expect(await readText(join(folder, 'none.txt'))).toBeUndefined();
});

test('a full disk is told as such, and a file in the way leaves everything as it was', async () => {
  const full = await writeFile('/dev/full', 'x').then(
    () => undefined,
    (error: unknown) => cannotWrite('out/run.json', error),
  );
  expect(full?.problems).toMatchObject([
    {
      owner: 'environment',
      message: 'out/run.json cannot be written: the disk is full.',
      next: expect.stringContaining('--output'),
    },
  ]);
  await writeFile(join(folder, 'old'), 'old');
  expect(await messageOf(writeWhole(join(folder, 'old/below'), 'new'))).toMatch(
    /a part of the path is a file|is in the way/,
  );
  expect(await messageOf(makeFolder(join(folder, 'old')))).toContain('a file of that name is in the way');
  expect(await readFile(join(folder, 'old'), 'utf8')).toBe('old');
});

test('reading a folder as a file names the mistake', async () => {
  await mkdir(join(folder, 'd'));
  expect(await messageOf(readText(join(folder, 'd')))).toContain('cannot be read (EISDIR)');
});

test('a second run is kept out while the first holds the folder, and let in afterwards', async () => {
  const unlock = await lockFolder(folder);
  expect(await messageOf(lockFolder(folder))).toContain(`Another run (process ${process.pid})`);
  await unlock();
  await (
    await lockFolder(folder)
  )();
});

test('the lock of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '0']);
  await once(child, 'exit');
  await writeFile(join(folder, '.lock'), String(child.pid));
  await (
    await lockFolder(folder)
  )();
  expect(await readdir(folder)).toEqual([]);
});

test('a lock with our own pid that we do not hold, as a container leaves behind, is taken over', async () => {
  await writeFile(join(folder, '.lock'), String(process.pid));
  const unlock = await lockFolder(folder);
  expect(await readdir(folder)).toEqual(['.lock']);
  await unlock();
});

test('of many who want a folder at once exactly one gets it', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});

test('a secret is gone in every form it travels in, short words stay', () => {
  const secret = 'canary/se cret"1';
  const redact = redactor([secret, 'abc']);
  const forms = [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
    JSON.stringify({ secret }),
  ];
  expect(redact(`abc ${forms.join(' ')}`)).toBe('abc *** *** *** {"secret":"***"}');
  expect(redactDeep({ list: [secret], n: 1 }, redact)).toEqual({ list: ['***'], n: 1 });
});

test('what looks like a credential is hidden whoever it belongs to', () => {
  const redact = redactor([]);
  expect(redact('GET /?token=abc123&page=2')).toBe('GET /?token=***&page=2');
  expect(redact('Authorization: Bearer abc')).toBe('Authorization: ***');
  expect(redact('https://me:pass@host/x')).toBe('https://***@host/x');
  expect(redact('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc-def')).toBe('***');
});

test('the version is the one of package.json', async () => {
  const parsed: unknown = JSON.parse(await readFile('package.json', 'utf8'));
  expect(parsed).toMatchObject({ version: VERSION });
});
