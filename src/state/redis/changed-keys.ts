import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';

const INVALIDATE = '__redis__:invalidate';

/** Keys that others changed, as bytes read as latin1, whatever database they are in; or `all`: nobody knows which. */
export type Changed = ReadonlySet<string> | 'all';

/**
 * Hears which keys are changed, by the server's own tracking for client-side caches: it needs no setting of the server,
 * leaves nothing behind, and tells of scripts, expiry, eviction and flushes as well. What our own connection changes is
 * not told.
 */
export class ChangedKeys {
  readonly #own: Redis;
  readonly #listener: Redis;
  readonly #channel = `tidemark:${randomUUID()}`;
  readonly #reached = new Map<string, () => void>();
  #keys = new Set<string>();
  #lost = true;
  #swaps: string | undefined;

  private constructor(own: Redis, listener: Redis) {
    this.#own = own;
    this.#listener = listener;
    listener.on('messageBuffer', (channel: Buffer, message: unknown) => this.#hear(String(channel), message));
    listener.on('close', () => {
      this.#lost = true;
      for (const go of this.#reached.values()) go();
    });
  }

  /** Rejects where the server has no such tracking, or not for this user. */
  static async listen(own: Redis, listener: Redis): Promise<ChangedKeys> {
    const changed = new ChangedKeys(own, listener);
    const id = await listener.client('ID');
    await listener.subscribe(INVALIDATE, changed.#channel);
    await own.call('CLIENT', 'TRACKING', 'ON', 'REDIRECT', String(id), 'BCAST', 'NOLOOP');
    return changed;
  }

  /** What was changed since it was last asked; everything that was answered to anybody before now is among it. */
  async take(): Promise<Changed> {
    await this.#barrier();
    const swaps = await this.#swapped();
    const all = this.#lost || swaps !== this.#swaps;
    const keys = this.#keys;
    this.#keys = new Set();
    this.#lost = this.#listener.status !== 'ready';
    this.#swaps = swaps;
    return all ? 'all' : keys;
  }

  /** A message of our own, which comes after all that was announced before it. */
  async #barrier(): Promise<void> {
    if (this.#listener.status !== 'ready') return;
    const word = randomUUID();
    const reached = new Promise<void>((resolve) => this.#reached.set(word, resolve));
    try {
      await this.#own.publish(this.#channel, word);
      await reached;
    } finally {
      this.#reached.delete(word);
    }
  }

  /** How often whole databases were exchanged, which no key is announced for. */
  async #swapped(): Promise<string> {
    const text = await this.#own.info('commandstats').catch(() => '');
    return /cmdstat_swapdb:calls=(\d+)/.exec(text)?.[1] ?? '0';
  }

  #hear(channel: string, message: unknown): void {
    if (channel === this.#channel) this.#reached.get(String(message))?.();
    else if (Array.isArray(message))
      for (const key of message) if (Buffer.isBuffer(key)) this.#keys.add(key.toString('latin1'));
    if (channel === INVALIDATE && !Array.isArray(message)) this.#lost = true;
  }
}
