import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import type { Waiting } from '#model/contract/queue.ts';
import type { StateSystem, StateWorld } from '#model/contract/state.ts';
import { drainTime, type CeleryOptions } from '#model/state/queues.ts';
import { MOST_BODIES, titled } from '../queues/drained.ts';
import { RedisQueues, type Standing } from '../queues/redis-queues.ts';
import { resultsOf } from '../redis/results.ts';
import { OURS } from '../redis/lock.ts';
import { openServer } from '../redis/open-server.ts';
import { RedisSystem } from '../redis/system.ts';
import {
  answersIn,
  inHandOf,
  LONGEST_ANSWER,
  question,
  silent,
  workersOf,
  type AskWorkers,
} from './inspect.ts';
import { envelopedTask } from './messages.ts';

/** Between a queue's name and its priority. */
const SEPARATOR = '\u0006\u0016';
/** The lists of a queue, what goes first before others. */
const listsOf = (name: string): readonly string[] => [
  name,
  ...[3, 6, 9].map((step) => `${name}${SEPARATOR}${step}`),
];

const Reply = z.object({ body: z.string(), headers: z.object({ ticket: z.string() }) });

/**
 * A question to all workers that listen: the server says how many. Answers come to one list, which is emptied before
 * each question, so that what came too late, to this run or to one that was killed, does not stay.
 */
function asker(client: Redis, database: number, queue: string): AskWorkers {
  return async (method) => {
    const asked = randomUUID();
    const { body, headers } = question(method, asked, queue);
    await client.del(queue);
    const message = {
      body: Buffer.from(body).toString('base64'),
      'content-encoding': 'utf-8',
      'content-type': 'application/json',
      headers,
      properties: {
        delivery_mode: 1,
        delivery_info: { exchange: 'celery.pidbox', routing_key: '' },
        priority: 0,
        body_encoding: 'base64',
        delivery_tag: randomUUID(),
      },
    };
    const workers = await client.publish(`/${database}.celery.pidbox`, JSON.stringify(message));
    if (workers === 0) return undefined;
    const answers = new Map<string, readonly unknown[]>();
    try {
      while (answers.size < workers) {
        const found = await client.brpop(queue, LONGEST_ANSWER / 1000);
        if (!found) throw new Error(silent(`one of ${workers} workers`));
        const reply = Reply.safeParse(JSON.parse(found[1])).data;
        if (reply?.headers.ticket !== asked) continue;
        for (const [worker, told] of answersIn(Buffer.from(reply.body, 'base64').toString()))
          answers.set(worker, told);
      }
      return answers;
    } finally {
      await client.del(queue);
    }
  };
}

async function waitingIn(client: Redis, name: string): Promise<Waiting> {
  const asked = client.multi();
  for (const list of listsOf(name)) asked.lrange(list, 0, -1);
  const lists = resultsOf(await asked.exec());
  // The next one is at the end.
  const messages = lists.flatMap((list) => (Array.isArray(list) ? list.map(String).toReversed() : []));
  return { count: messages.length, bodies: messages.slice(0, MOST_BODIES).map(envelopedTask) };
}

async function standing(
  client: Redis,
  ask: AskWorkers,
  queues: readonly string[],
): Promise<readonly Standing[]> {
  const lengths = await Promise.all(queues.map(async (name) => (await waitingIn(client, name)).count));
  // Where they do not answer, that is told by what they have in hand.
  const workers = await workersOf(ask, queues).catch(() => queues.map(() => 1));
  const inHand = workers.some((count) => count > 0) ? await inHandOf(ask, queues) : undefined;
  return queues.map((name, at) => ({
    name,
    workers: workers[at] ?? 0,
    waiting: lengths[at] ?? 0,
    inHand,
    due: undefined,
  }));
}

/** Tasks that lie in Redis. */
export async function openRedis(options: CeleryOptions, world: StateWorld): Promise<StateSystem> {
  const { queues, url, allow } = options;
  const keys = new Set(queues.flatMap((name) => listsOf(Buffer.from(name).toString('latin1'))));
  const part = { system: 'Celery', url, allow, what: titled(queues), owns: (key: string) => keys.has(key) };
  const opened = await openServer(part, world);
  const { client, area } = opened;
  const ask = asker(client, area.databases[0] ?? 0, `${OURS}reply:${titled(queues)}`);
  return new RedisQueues({
    keys: new RedisSystem(opened),
    queues,
    drain: drainTime(options),
    stand: () => standing(client, ask, queues),
    waiting: (name) => waitingIn(client, name),
  });
}
