import { join } from 'node:path';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { Failure } from '#model/problem.ts';
import { makeFolder, writeWhole } from '../../files.ts';
import type { SigstoreInstance, SigstoreInstances } from './instances.ts';

/** ms and tries of each request, of which there are about six. */
const LIMITS = { timeout: 5_000, retry: { retries: 2, minTimeout: 500 } };

async function fetchRoot({ tuf, tufRoot }: SigstoreInstance, folder: string): Promise<TrustedRoot> {
  const { getTrustedRoot } = await import('./sigstore.ts');
  await makeFolder(folder);
  const rootPath = join(folder, 'first-root.json');
  if (tufRoot !== undefined) await writeWhole(rootPath, tufRoot);
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
 * The keys of each instance as they are today, by TUF from the root we bring along: asked for when first needed, and
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
