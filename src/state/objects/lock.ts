import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { isAlive } from '#system/lock.ts';
import { inUse } from '../lock.ts';
import { sideBySide } from './side-by-side.ts';
import { unlessAnswered, type ObjectStore } from './store.ts';

/** Where locks lie, beside what they are for. */
const OURS = '.tidemark/';
const NAME = 'lock';
/** ms after which a lock that nobody renewed is one of a run that is gone, and how often it is renewed. */
const [LASTS, RENEWED] = [90_000, 20_000];
/** Statuses of a user who may not look or write beside the prefix. */
const REFUSED = [401, 403];

interface Holder {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  readonly until: number;
}

export function isLock(key: string): boolean {
  return key.startsWith(OURS);
}

/** Undefined where it cannot be read: nobody holds anything by it. */
function holderIn(body: Uint8Array): Holder | undefined {
  try {
    const { id, host, pid, until }: Partial<Holder> = JSON.parse(new TextDecoder().decode(body));
    if (id === undefined || host === undefined || pid === undefined || until === undefined) return undefined;
    return { id, host, pid, until };
  } catch {
    return undefined;
  }
}

const isGone = ({ host, pid, until }: Holder): boolean =>
  until < Date.now() || (host === hostname() && !isAlive(pid));

/** Locks for this part of the store, or for one that overlaps with it. */
async function locksOver(store: ObjectStore, prefix: string) {
  const listed = await store.list(OURS);
  const over = listed.filter(({ key }) => {
    const other = key.slice(OURS.length, -NAME.length);
    return other.startsWith(prefix) || prefix.startsWith(other);
  });
  return sideBySide(over, async ({ key }) => {
    const object = await store.read(key);
    return { key, holder: object && holderIn(object.body) };
  });
}

/** What a lock needs of the store that it is for. */
interface Locked {
  readonly store: ObjectStore;
  readonly prefix: string;
  readonly title: string;
  note(text: string): void;
}

async function removeLeftOvers({ store, prefix, title, note }: Locked): Promise<void> {
  for (const { key, holder } of await locksOver(store, prefix)) {
    if (holder && !isGone(holder))
      throw inUse(
        title,
        `It runs on ${holder.host}: wait for it to end, or give each run a prefix of its own. ` +
          'The lock of one that was killed is gone after 90 s.',
      );
    await store.remove(key);
    note(`${title}: the lock of a run that was killed was removed.`);
  }
}

/**
 * One run at a time in a part of a store, by an object beside it that tells who runs. Where nothing may be written
 * there, that is said.
 */
export async function lockStore(locked: Locked): Promise<() => Promise<void>> {
  const { store, prefix, title, note } = locked;
  const key = `${OURS}${prefix}${NAME}`;
  const own = { id: randomUUID(), host: hostname(), pid: process.pid };
  const object = () => ({
    body: Buffer.from(JSON.stringify({ ...own, until: Date.now() + LASTS })),
    headers: { 'content-type': 'application/json' },
    metadata: {},
    tags: {},
  });
  const created = await unlessAnswered(REFUSED, undefined, async () => {
    await removeLeftOvers(locked);
    return store.create(key, object());
  });
  if (created === undefined) {
    note(`${title}: no lock may be kept at ${key}, so only runs on this machine are kept out of it.`);
    return async () => undefined;
  }
  const held = await store.read(key);
  // A server that knows no conditional writes let the last one win.
  if (!created || (held && holderIn(held.body)?.id !== own.id))
    throw inUse(title, 'Wait for it to end, or give each run a prefix of its own.');
  let renewal: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    renewal = store.write(key, object()).catch(() => undefined);
  }, RENEWED);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await renewal;
    await store.remove(key);
  };
}
