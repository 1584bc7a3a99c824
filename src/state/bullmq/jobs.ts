import type { Redis } from 'ioredis';
import type { Waiting } from '#model/contract/queue.ts';
import { bodyOf, MOST_BODIES } from '../queues/drained.ts';
import type { Standing } from '../queues/redis-queues.ts';
import { resultsOf } from '../redis/results.ts';

/** BullMQ's delayed jobs have their time as the upper bits of a score. */
const TIME = 0x1000;

/** One queue's keys. */
export interface Place {
  readonly prefix: string;
  readonly name: string;
}

export const keyOf = ({ prefix, name }: Place, part: string): string => `${prefix}:${name}:${part}`;

/** Workers give their connection the queue's name. */
async function workersOf(client: Redis, { prefix, name }: Place): Promise<number> {
  const own = `${prefix}:${Buffer.from(name).toString('base64')}`;
  const names = [...String(await client.client('LIST')).matchAll(/ name=(\S*)/g)].map(([, found]) => found);
  return names.filter((found) => found === own || found?.startsWith(`${own}:w:`)).length;
}

/** How a queue stands. A paused one is worked on by nobody. */
export async function standingOf(client: Redis, place: Place): Promise<Standing> {
  const key = (part: string) => keyOf(place, part);
  const now = Date.now();
  const asked = client
    .multi()
    .hexists(key('meta'), 'paused')
    .llen(key('active'))
    .llen(key('wait'))
    .zcard(key('prioritized'))
    .zcount(key('delayed'), '-inf', String((now + 1) * TIME - 1))
    .zrange(key('delayed'), '0', '0', 'WITHSCORES');
  const [paused, active, wait, ranked, late, next] = resultsOf(await asked.exec());
  const workers = await workersOf(client, place);
  const [, score] = Array.isArray(next) ? next : [];
  const isPaused = Number(paused) > 0;
  return {
    name: place.name,
    workers,
    waiting: isPaused ? 0 : Number(wait) + Number(ranked) + Number(late),
    inHand: workers > 0 && Number(active) > 0 ? `${Number(active)} in work of ${place.name}` : undefined,
    due: score === undefined || isPaused ? undefined : Math.floor(Number(score) / TIME),
  };
}

/** What waits: first what is next in turn, then by priority, then by time. */
export async function waitingIn(client: Redis, place: Place): Promise<Waiting> {
  const key = (part: string) => keyOf(place, part);
  const asked = client
    .multi()
    // The next one is at the end.
    .lrange(key('wait'), 0, -1)
    .lrange(key('paused'), 0, -1)
    .zrange(key('prioritized'), '0', '-1')
    .zrange(key('delayed'), '0', '-1');
  const [wait, paused, ranked, delayed] = resultsOf(await asked.exec()).map((ids) =>
    Array.isArray(ids) ? ids.map(String) : [],
  );
  const turn = [wait, paused].flatMap((ids = []) => ids.toReversed());
  const ids = [turn, ranked ?? [], delayed ?? []].flat();
  const read = client.pipeline();
  for (const id of ids.slice(0, MOST_BODIES)) read.hmget(key(id), 'name', 'data');
  const jobs = resultsOf(await read.exec());
  return {
    count: ids.length,
    bodies: jobs.map((job) => {
      const [name, data]: readonly unknown[] = Array.isArray(job) ? job : [];
      return { name, data: bodyOf(String(data)) };
    }),
  };
}
