import type { ChainableCommander, Redis } from 'ioredis';
import { resultsOf } from './results.ts';

/** A key of a database; its name's bytes are read as latin1, so that it is a text that stays exact. */
export interface Place {
  readonly database: number;
  readonly key: string;
}

/** What is meant of a server. */
export interface Area {
  readonly databases: readonly number[];
  owns(key: string): boolean;
}

/** A value as the server writes it down. */
export interface Held {
  readonly dump: Buffer;
  /** ms from now; undefined where it does not expire. */
  readonly left: number | undefined;
  readonly type: string;
}

/** Keys asked for at once. */
const BATCH = 500;

export const bytesOf = (key: string): Buffer => Buffer.from(key, 'latin1');

export const idOf = ({ database, key }: Place): string => `${database}:${key}`;

export function placeOf(id: string): Place {
  const colon = id.indexOf(':');
  return { database: Number(id.slice(0, colon)), key: id.slice(colon + 1) };
}

/** Commands in one database, at once: the connection may stand in any other. */
async function inDatabase(
  client: Redis,
  database: number,
  ask: (to: ChainableCommander) => ChainableCommander,
): Promise<readonly unknown[]> {
  return resultsOf(await ask(client.multi().select(database)).exec()).slice(1);
}

/** Everything that is meant there. */
export async function placesIn(client: Redis, { databases, owns }: Area): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  for (const database of databases) {
    let cursor = '0';
    do {
      const scan = (to: ChainableCommander) => to.scanBuffer(cursor, 'COUNT', 1000);
      const [answer] = await inDatabase(client, database, scan);
      const [next, keys]: readonly unknown[] = Array.isArray(answer) ? answer : ['0'];
      for (const bytes of Array.isArray(keys) ? keys : []) {
        const place = { database, key: Buffer.from(bytes).toString('latin1') };
        if (owns(place.key)) places.set(idOf(place), place);
      }
      cursor = String(next);
    } while (cursor !== '0');
  }
  return [...places.values()];
}

export function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += BATCH) yield all.slice(at, at + BATCH);
}

/** One command for many keys: a driver takes longer for a command than the server does. */
const READ = `local all = {}
for at, key in ipairs(KEYS) do
  all[at * 3 - 2] = redis.call('DUMP', key)
  all[at * 3 - 1] = redis.call('PTTL', key)
  all[at * 3] = redis.call('TYPE', key)['ok']
end
return all`;

/** By `idOf`; a key that is not there is undefined. */
export async function read(client: Redis, places: readonly Place[]): Promise<Map<string, Held | undefined>> {
  const found = new Map<string, Held | undefined>();
  for (const [database, keys] of Map.groupBy(places, (place) => place.database))
    for (const batch of batches(keys)) {
      const names = batch.map(({ key }) => bytesOf(key));
      const [answer] = await inDatabase(client, database, (to) =>
        to.callBuffer('EVAL', [READ, names.length, ...names]),
      );
      const results: readonly unknown[] = Array.isArray(answer) ? answer : [];
      batch.forEach((place, at) => {
        const [dump, left, type] = results.slice(at * 3, at * 3 + 3);
        const held = Buffer.isBuffer(dump)
          ? { dump, left: Number(left) < 0 ? undefined : Number(left), type: String(type) }
          : undefined;
        found.set(idOf(place), held);
      });
    }
  return found;
}
