import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where one Chrome may leave temporary files. */
export interface ChromeScratch {
  /** Our environment, with Chrome's temporary files led there. */
  readonly env: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/**
 * Chrome puts sockets into a folder of TMPDIR and leaves it there when it is killed, so every Chrome gets a TMPDIR of
 * its own. Not within the profile: the path of a socket must be short.
 */
export async function chromeScratch(): Promise<ChromeScratch> {
  const folder = await mkdtemp(join(tmpdir(), 'tidemark-chrome-'));
  const env = Object.entries({ ...process.env, TMPDIR: folder }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    env: Object.fromEntries(env),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }),
  };
}
