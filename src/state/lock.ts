import { rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '#model/problem.ts';
import { sha256 } from '#system/files.ts';
import { lockFolder } from '#system/lock.ts';

/** What a run is told whose system another one is changing. */
export function inUse(title: string, next: string): Failure {
  return new Failure({
    code: 'environment/state-in-use',
    owner: 'environment',
    message: `Another run is changing ${title}, so this one cannot.`,
    next,
  });
}

/**
 * Keeps other runs on this machine out of a system that has no lock of its own, until the returned function is called.
 * The lock of a run that is gone is taken over.
 */
export async function lockHere(title: string): Promise<() => Promise<void>> {
  const folder = join(tmpdir(), 'tidemark-state', sha256(title).slice(0, 16));
  try {
    const release = await lockFolder(folder);
    return async () => {
      await release();
      for (const empty of [folder, dirname(folder)]) await rmdir(empty).catch(() => undefined);
    };
  } catch (error) {
    const taken =
      error instanceof Failure && error.problems.some(({ code }) => code === 'environment/folder-in-use');
    throw taken ? inUse(title, 'Wait for it to end, or give each run a system of its own.') : error;
  }
}
