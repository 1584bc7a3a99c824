import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leftovers } from './leftovers.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leftovers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a folder that a test left is told, what Node keeps there is not', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'node-compile-cache'));
  expect(leftovers(folder)).toEqual([]);
  mkdirSync(join(folder, 'org.chromium.Chromium.abc'));
  expect(leftovers(folder)).toEqual(['left in the temporary folder: org.chromium.Chromium.abc']);
});

test.each(['plain', 'übermütig'])('a process that works in the %s folder is told', async (name) => {
  const folder = join(emptyFolder(), name);
  mkdirSync(folder);
  const script = "console.log('up'); setInterval(() => undefined, 1000);";
  const left = spawn(process.execPath, ['-e', script, join(folder, 'profile')]);
  await once(left.stdout, 'data');
  expect(leftovers(folder)).toEqual([expect.stringContaining(`left running: ${left.pid} `)]);
  left.kill();
  await once(left, 'exit');
  expect(leftovers(folder)).toEqual([]);
});
