import type { StateWorld } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { lockHere } from '../lock.ts';
import { looksLikeProduction, permit } from '../permission.ts';
import { asking } from '../unreached.ts';
import { MOST_BYTES, MOST_OBJECTS } from './contents.ts';
import { isLock, lockStore } from './lock.ts';
import type { ObjectStore } from './store.ts';
import { ObjectSystem } from './system.ts';

/** The part of a store that a run is to change. */
export interface Part {
  /** For people: `S3`. */
  readonly system: string;
  /** What `allow:` lists: `bucket`. */
  readonly what: string;
  /** Where it is, as `allow:` names it: `shop-test`, with its host or account where that does not say which it is. */
  readonly bucket: string;
  readonly prefix: string;
  readonly host?: string | undefined;
  readonly allow: readonly string[];
}

function checkAllowed({ system, what, bucket, prefix, host, allow }: Part): void {
  const part = `${bucket}/${prefix}`;
  permit({ system, what, names: prefix === '' ? [bucket] : [part, bucket], host, allow });
  if (looksLikeProduction(part))
    throw new Failure({
      code: 'state/production',
      owner: 'config',
      message: `${system} ${part} looks like production, whose state is never changed.`,
      next: `Name a ${what} that is there for tests; one with prod, production or live in it is always refused.`,
    });
}

/** A Failure where more is there than is copied. */
async function checkSize(store: ObjectStore, prefix: string, title: string): Promise<void> {
  const listed = (await store.list(prefix)).filter(({ key }) => !isLock(key));
  const bytes = listed.reduce((sum, object) => sum + object.bytes, 0);
  if (listed.length <= MOST_OBJECTS && bytes <= MOST_BYTES) return;
  const most = `${MOST_OBJECTS.toLocaleString('en')} objects of ${MOST_BYTES / 1024 ** 2} MiB`;
  throw new Failure({
    code: 'state/unfit',
    owner: 'environment',
    message:
      `${title} holds ${listed.length.toLocaleString('en')} objects of ${Math.ceil(bytes / 1024 ** 2)} MiB; ` +
      `at most ${most} are copied and brought back.`,
    next: 'Name a smaller part by its prefix, or a store with less in it.',
  });
}

/** A part of a store as a system that holds state. Rejects with a Failure where it may not be changed or reached. */
export async function openStore(
  part: Part,
  connect: () => ObjectStore,
  { note }: Pick<StateWorld, 'note'>,
): Promise<ObjectSystem> {
  checkAllowed(part);
  const { bucket, prefix, host, system, what } = part;
  const place = host === undefined || bucket.startsWith(host) ? '' : ` at ${host}`;
  const title = `${system} ${what} ${[bucket, prefix].filter(Boolean).join('/')}${place}`;
  const store = connect();
  const releases = [async () => store.close()];
  // The last taken first, and every one whatever becomes of the others.
  const release = async (): Promise<void> => {
    const give = releases.pop();
    if (!give) return;
    try {
      await asking(title, give);
    } finally {
      await release();
    }
  };
  try {
    releases.push(await lockHere(`${title} in ${host ?? 'the cloud'}`));
    await asking(title, async () => {
      await checkSize(store, prefix, title);
      releases.push(await lockStore({ store, prefix, title, note }));
    });
    return new ObjectSystem({ store, prefix, title, release });
  } catch (error) {
    await release();
    throw error;
  }
}
