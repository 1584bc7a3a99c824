import { createHash } from 'node:crypto';
import type { ChainableCommander, Redis } from 'ioredis';
import { resultsOf } from './results.ts';
import { batches, bytesOf, placesIn, type Area, type Place } from './content.ts';

type Ask = (to: ChainableCommander, key: Buffer) => unknown;

/** How a type's whole value is read. */
const readers: Readonly<Record<string, Ask>> = {
  string: (to, key) => to.getBuffer(key),
  list: (to, key) => to.lrangeBuffer(key, 0, -1),
  set: (to, key) => to.smembersBuffer(key),
  zset: (to, key) => to.zrangeBuffer(key, '0', '-1', 'WITHSCORES'),
  hash: (to, key) => to.hgetallBuffer(key),
  stream: (to, key) => to.call('XINFO', ['STREAM', key, 'FULL', 'COUNT', '0']),
};

/** Of a stream's groups what tells when somebody last asked, and how its memory is laid out. */
const NO_CONTENT = ['seen-time', 'active-time', 'radix-tree-keys', 'radix-tree-nodes'];

function textOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('base64');
  if (Array.isArray(value)) return JSON.stringify(value.map(textOf));
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([name, part]) => JSON.stringify([name, textOf(part)]));
  return entries.toSorted().join();
}

/** A stream as `XINFO` tells it, names and values by turns. */
function streamText(value: unknown): string {
  if (!Array.isArray(value)) return textOf(value);
  const kept = value.filter(
    (_, at) => !NO_CONTENT.includes(String(value[at - (at % 2)])) || value.length % 2 === 1,
  );
  return JSON.stringify(kept.map(streamText));
}

/** A value's text, the same for the same content in whatever order the server gives it. */
function contentOf(type: string, value: unknown): string {
  if (type === 'stream') return streamText(value);
  return type === 'set' && Array.isArray(value) ? value.map(textOf).toSorted().join() : textOf(value);
}

async function lines(client: Redis, places: readonly Place[]): Promise<readonly string[]> {
  const types = client.pipeline();
  for (const { database, key } of places) types.select(database).type(bytesOf(key)).pttl(bytesOf(key));
  const told = resultsOf(await types.exec());
  const ask = client.pipeline();
  places.forEach(({ database, key }, at) => {
    ask.select(database);
    const reader = readers[String(told[at * 3 + 1])];
    if (reader) reader(ask, bytesOf(key));
    else ask.dumpBuffer(bytesOf(key));
  });
  const values = resultsOf(await ask.exec());
  return places.map(({ database, key }, at) => {
    const [type, left] = [String(told[at * 3 + 1]), Number(told[at * 3 + 2])];
    return JSON.stringify([database, key, type, left >= 0, contentOf(type, values[at * 2 + 1])]);
  });
}

/** Digest of all keys with types and values as an app reads them, and whether they expire. */
export async function digestOf(client: Redis, area: Area): Promise<string> {
  const all: string[] = [];
  for (const batch of batches(await placesIn(client, area))) all.push(...(await lines(client, batch)));
  const hash = createHash('sha256');
  for (const line of all.toSorted()) hash.update(line);
  return hash.digest('hex');
}
