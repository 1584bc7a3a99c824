import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { z } from 'zod';
import { Failure } from '#model/problem.ts';
import { makeFolder, writeWhole } from '../../files.ts';
import { readBody } from '../rest/body.ts';
import type { SigstoreInstance, SigstoreInstances } from './instances.ts';

/** ms and tries of each request, of which there are about six. */
const LIMITS = { timeout: 5_000, retry: { retries: 2, minTimeout: 500 } };

type KnownRoot = NonNullable<SigstoreInstance['tufRoot']>;

/** Bytes; a root has some ten thousand. */
const MAX_ROOT = 512 * 1024;

/** The text of the root to begin with. Throws where it is not the one we know. */
async function firstRoot(tuf: string, { version, sha256 }: KnownRoot): Promise<string> {
  const { canonicalize } = await import('./sigstore.ts');
  const answer = await fetch(`${tuf}/${version}.root.json`, { signal: AbortSignal.timeout(LIMITS.timeout) });
  const text = Buffer.from(await readBody(answer.body ?? undefined, MAX_ROOT)).toString('utf8');
  const { signed } = z.object({ signed: z.record(z.string(), z.unknown()) }).parse(JSON.parse(text));
  const digest = createHash('sha256').update(canonicalize(signed)).digest('hex');
  if (digest !== sha256) throw new Error(`${tuf} has another root ${version} than the one that is known`);
  return text;
}

async function fetchRoot({ tuf, tufRoot }: SigstoreInstance, folder: string): Promise<TrustedRoot> {
  const { getTrustedRoot } = await import('./sigstore.ts');
  await makeFolder(folder);
  const rootPath = join(folder, 'first-root.json');
  if (tufRoot !== undefined) await writeWhole(rootPath, await firstRoot(tuf, tufRoot));
  return getTrustedRoot({
    ...LIMITS,
    mirrorURL: tuf,
    cachePath: folder,
    forceInit: true,
    ...(tufRoot !== undefined && { rootPath }),
  });
}

function unreachable({ tuf }: SigstoreInstance): Failure {
  return new Failure({
    code: 'attestation/no-keys',
    owner: 'environment',
    message: `The keys that attestations are checked with could not be had from ${tuf}.`,
    next: 'Let this machine reach that address, or run the job again.',
  });
}

/**
 * The keys of each instance as they are today, by TUF from a root that we know: asked for when first needed, and
 * once a run. A Failure where they cannot be had whole: nothing is checked with keys that may have been withdrawn.
 */
export function trustedRoots(
  instances: SigstoreInstances,
  scratch: string,
): (name: keyof SigstoreInstances) => Promise<TrustedRoot> {
  const had = new Map<keyof SigstoreInstances, Promise<TrustedRoot>>();
  return (name) => {
    const known = had.get(name);
    if (known) return known;
    const instance = instances[name];
    const asked = fetchRoot(instance, join(scratch, `keys-${name}`)).catch(() => {
      throw unreachable(instance);
    });
    had.set(name, asked);
    return asked;
  };
}
