import type { StateAdapter, StateWorld } from '#model/contract/state.ts';
import { BullmqOptions, drainTime } from '#model/state/queues.ts';
import { titled } from '../queues/drained.ts';
import { RedisQueues } from '../queues/redis-queues.ts';
import { openServer } from '../redis/open-server.ts';
import { RedisSystem } from '../redis/system.ts';
import { keyOf, standingOf, waitingIn } from './jobs.ts';

/** Written by idle workers as time goes by, and nobody's state. */
const CLOCK = 'stalled-check';

/** All keys of these queues: jobs, counters and events, what is done among them. */
function owner({ prefix, queues }: BullmqOptions): (key: string) => boolean {
  const own = queues.map((name) => Buffer.from(keyOf({ prefix, name }, '')).toString('latin1'));
  return (key) => own.some((start) => key.startsWith(start) && key !== `${start}${CLOCK}`);
}

async function open(options: BullmqOptions, world: StateWorld): Promise<RedisQueues> {
  const { url, allow, queues, prefix } = options;
  const part = { system: 'BullMQ', url, allow, what: titled(queues), owns: owner(options) };
  const opened = await openServer(part, world);
  const { client } = opened;
  return new RedisQueues({
    keys: new RedisSystem(opened),
    queues,
    drain: drainTime(options),
    stand: () => Promise.all(queues.map((name) => standingOf(client, { prefix, name }))),
    waiting: (name) => waitingIn(client, { prefix, name }),
  });
}

export const bullmq: StateAdapter<BullmqOptions> = { name: 'bullmq', options: BullmqOptions, open };
