import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeEnvironment } from './environment.ts';

/** Where one Chrome may leave temporary files. */
export interface ChromeScratch {
  readonly folder: string;
  /** What Chrome needs of our environment, its temporary files led there. */
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** A socket's path holds 104 characters on macOS; `org.chromium.Chromium.abcdef/SingletonSocket` is 44 of them. */
const MAX_FOLDER = 104 - 44 - 2;

/** A folder among the temporary files; where that path is too long for sockets, in `/tmp` if that may be used. */
async function roomForSockets(name: string): Promise<string> {
  const usual = join(tmpdir(), name);
  const short = join('/tmp', name);
  if (usual.length + 'XXXXXX'.length <= MAX_FOLDER || process.platform === 'win32') return mkdtemp(usual);
  return mkdtemp(short).catch(() => mkdtemp(usual));
}

/**
 * Chrome puts sockets into a folder of TMPDIR and leaves it there when it is killed, so every Chrome gets a TMPDIR of
 * its own. Not within the profile: the path of a socket must be short, or Chrome does not start.
 */
export async function chromeScratch(): Promise<ChromeScratch> {
  const folder = await roomForSockets('tidemark-chrome-');
  return {
    folder,
    env: { ...chromeEnvironment(process.env), TMPDIR: folder },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}
