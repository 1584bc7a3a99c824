import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cannotWrite, makeFolder } from './files.ts';

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Puts a finished draft in the place of a folder; the old one stays when that fails. */
async function swap(draft: string, folder: string, old: string): Promise<void> {
  const replaces = await exists(folder);
  try {
    if (replaces) await rename(folder, old);
    await rename(draft, folder);
  } catch (error) {
    if (!(await exists(folder)) && (await exists(old))) await rename(old, folder);
    throw cannotWrite(folder, error);
  }
}

/**
 * Replaces a folder as a whole or not at all: `write` fills a draft beside it, which then takes its place, so a full
 * disk leaves the old one whole. A link stays a link: what it points to is replaced.
 */
export async function replaceFolder(folder: string, write: (draft: string) => Promise<void>): Promise<void> {
  const real = await realpath(folder).catch(() => folder);
  const mark = randomUUID();
  const [draft, old] = [`${real}.${mark}.draft`, `${real}.${mark}.old`];
  try {
    await makeFolder(dirname(real));
    await write(draft);
    await swap(draft, real, old);
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(old, { recursive: true, force: true });
  }
}
