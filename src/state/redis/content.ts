import type { Redis } from 'ioredis';
import { resultsOf } from './connection.ts';

/** A key of a database; its name's bytes are read as latin1, so that it is a text that stays exact. */
export interface Place {
  readonly database: number;
  readonly key: string;
}

/** A value as the server writes it down. */
export interface Held {
  readonly dump: Buffer;
  /** ms from now; undefined where it does not expire. */
  readonly left: number | undefined;
  readonly type: string;
}

/** Our own keys, which are nobody's state. */
export const OURS = 'tidemark:';
/** Keys asked for at once. */
const BATCH = 500;

export const bytesOf = (key: string): Buffer => Buffer.from(key, 'latin1');

export const idOf = ({ database, key }: Place): string => `${database}:${key}`;

export function placeOf(id: string): Place {
  const colon = id.indexOf(':');
  return { database: Number(id.slice(0, colon)), key: id.slice(colon + 1) };
}

/** Everything that these databases hold. */
export async function placesIn(client: Redis, databases: readonly number[]): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  for (const database of databases) {
    await client.select(database);
    let cursor = '0';
    do {
      const [next, keys] = await client.scanBuffer(cursor, 'COUNT', 1000);
      for (const bytes of keys) {
        const place = { database, key: bytes.toString('latin1') };
        if (!place.key.startsWith(OURS)) places.set(idOf(place), place);
      }
      cursor = String(next);
    } while (cursor !== '0');
  }
  return [...places.values()];
}

export function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}

/** By `idOf`; a key that is not there is undefined. */
export async function read(client: Redis, places: readonly Place[]): Promise<Map<string, Held | undefined>> {
  const found = new Map<string, Held | undefined>();
  for (const batch of batches(places)) {
    // One transaction, so that no value is from another moment than its time to live.
    const ask = client.multi();
    for (const { database, key } of batch)
      ask.select(database).dumpBuffer(bytesOf(key)).pttl(bytesOf(key)).type(bytesOf(key));
    const results = resultsOf(await ask.exec());
    batch.forEach((place, at) => {
      const [dump, left, type] = results.slice(at * 4 + 1, at * 4 + 4);
      const held = Buffer.isBuffer(dump)
        ? { dump, left: Number(left) < 0 ? undefined : Number(left), type: String(type) }
        : undefined;
      found.set(idOf(place), held);
    });
  }
  return found;
}
