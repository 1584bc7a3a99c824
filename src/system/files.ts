import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '#model/problem.ts';

/** Hex sha256. */
export function sha256(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** The `code` of a system error, or '' for any other thrown thing. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A file's text, or undefined when there is none. A Failure when it is there and cannot be read. */
export async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Failure({
      code: 'environment/cannot-read',
      owner: 'environment',
      message: `${path} cannot be read (${errorCode(error) || String(error)}).`,
      next:
        errorCode(error) === 'EISDIR'
          ? 'It is a folder; name a file.'
          : 'Check that it is a file and that you may read it.',
    });
  }
}

/** What lies in a folder, links as files; undefined where there is no such folder. */
export async function listFolder(
  path: string,
): Promise<readonly { readonly name: string; readonly isFolder: boolean }[] | undefined> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  return entries?.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
}

const why: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', 'Free some space, or choose another folder with --output.'],
  EDQUOT: ['the disk quota is used up', 'Free some space, or choose another folder with --output.'],
  EACCES: ['writing there is not permitted', 'Choose a folder you may write to with --output.'],
  EPERM: ['writing there is not permitted', 'Choose a folder you may write to with --output.'],
  EROFS: ['the file system is read-only', 'Choose a folder you may write to with --output.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Choose another folder with --output.'],
  EEXIST: ['a file of that name is in the way', 'Move it away, or choose another folder with --output.'],
  EISDIR: ['a folder of that name is in the way', 'Move it away, or choose another folder with --output.'],
};

/** What a failed write means to a person. */
export function cannotWrite(path: string, error: unknown): Failure {
  const [reason, next] = why[errorCode(error)] ?? [String(error), 'Choose another folder with --output.'];
  return new Failure({
    code: 'environment/cannot-write',
    owner: 'environment',
    message: `${path} cannot be written: ${reason}.`,
    next,
  });
}

/** Makes a folder and its parents, or throws a Failure that says why not. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
}

/** Writes whole or not at all: a reader never sees half a file, and a full disk leaves the old one. */
export async function writeWhole(path: string, body: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${randomUUID()}.draft`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, body);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw cannotWrite(path, error);
  }
}
