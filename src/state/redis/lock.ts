import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ChainableCommander, Redis } from 'ioredis';
import { isAlive } from '#system/lock.ts';
import { inUse } from '../lock.ts';
import { resultsOf } from './results.ts';

/** What our own keys begin with; they are nobody's state. */
export const OURS = 'tidemark:';

/** ms after which a lock is gone by itself, and how often it is renewed. */
const [LASTS, RENEWED] = [30_000, 10_000];

/** What is locked, and by which name. */
interface Locked {
  readonly client: Redis;
  readonly title: string;
  readonly lock: string;
  note(text: string): void;
}

/** Whether the run that took a lock was on this machine and is gone. */
function isLeftOver(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  return host === hostname() && !isAlive(Number(pid));
}

/**
 * One run at a time in a server, or in a part of it that has a lock of its own. The lock of a run that was killed is
 * taken over where that can be known, and gone in half a minute in any case.
 */
export async function lockServer({ client, title, lock, note }: Locked): Promise<() => Promise<void>> {
  const key = `${OURS}${lock}`;
  const own = `${hostname()} ${process.pid} ${randomUUID()}`;
  // The connection may stand in any database.
  const inFirst = async (ask: (to: ChainableCommander) => ChainableCommander) =>
    resultsOf(await ask(client.multi().select(0)).exec())[1];
  const renew = () => inFirst((to) => to.set(key, own, 'PX', LASTS));
  if ((await inFirst((to) => to.set(key, own, 'PX', LASTS, 'NX'))) === null) {
    const holder = String(await inFirst((to) => to.get(key)));
    if (!isLeftOver(holder))
      throw inUse(title, 'Wait for it to end; the lock of one that was killed is gone after 30 s.');
    note(`${title}: the lock of a run that was killed was removed.`);
    await renew();
  }
  const timer = setInterval(() => void renew().catch(() => undefined), RENEWED);
  timer.unref();
  return async (): Promise<void> => {
    clearInterval(timer);
    if ((await inFirst((to) => to.get(key))) === own) await inFirst((to) => to.del(key));
  };
}
