import { randomUUID } from 'node:crypto';
import { link, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#model/problem.ts';
import { cannotWrite, errorCode, makeFolder } from './files.ts';

/** Whether there is a process of this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Locks of this very process: another one's that had the same pid, as in a container, is not among them. */
const held = new Set<string>();

/** Puts a lock there with our pid already in it, unless there is one. */
async function taken(path: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, String(process.pid));
    await link(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw cannotWrite(path, error);
    return false;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Keeps a second run out of a folder until the returned function is called. A lock whose process is gone is taken
 * over.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await makeFolder(folder);
  const path = join(await realpath(folder), '.lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (await taken(path)) {
      held.add(path);
      return async () => {
        held.delete(path);
        await rm(path, { force: true });
      };
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
    if (held.has(path) || (holder !== process.pid && holder > 0 && isAlive(holder))) {
      throw new Failure({
        code: 'environment/folder-in-use',
        owner: 'environment',
        message: `Another run (process ${holder}) is writing to ${folder}.`,
        next: 'Wait for it to end, or give this run a folder of its own with --output.',
      });
    }
    await rm(path, { force: true });
  }
  throw new Failure({
    code: 'environment/folder-in-use',
    owner: 'environment',
    message: `Several runs are trying to write to ${folder} at once.`,
    next: 'Give each run a folder of its own with --output.',
  });
}
