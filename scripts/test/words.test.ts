import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.each(['--shufle', '--shuffle=now', 'src/verdict'])('npm test -- %s is refused, not ignored', (word) => {
  const args = [join(import.meta.dirname, '../test.ts'), word];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${word} is neither`);
});
