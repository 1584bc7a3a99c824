import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '#model/problem.ts';
import { cannotWrite, errorCode, makeFolder } from './files.ts';

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** Keeps a second run out of a folder until the returned function is called. A lock whose process is gone is taken over. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await makeFolder(folder);
  const path = join(folder, '.lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw cannotWrite(path, error);
    }
    const holder = Number(await readFile(path, 'utf8').catch(() => '0'));
    if (holder > 0 && alive(holder)) {
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
