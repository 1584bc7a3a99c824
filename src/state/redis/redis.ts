import type { Redis } from 'ioredis';
import type { StateAdapter, StateWorld } from '#model/contract/state.ts';
import { RedisOptions } from '#model/state/caches.ts';
import { Failure } from '#model/problem.ts';
import { permit } from '../permission.ts';
import { asking } from '../unreached.ts';
import { ChangedKeys, type Changed } from './changed-keys.ts';
import { connect, disconnect } from './connection.ts';
import { lockServer } from './lock.ts';
import { RedisSystem } from './system.ts';

/** Bytes of a server that may be copied into our memory. */
const MOST_BYTES = 1024 ** 3;

const field = (info: string, name: string): string | undefined =>
  new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1];

function unfit(title: string, why: string): Failure {
  return new Failure({
    code: 'state/unfit',
    owner: 'environment',
    message: `${title} ${why}, so its state cannot be brought back.`,
    next: 'Name a single small server of your own for tests, e.g. one started in this job.',
  });
}

/** A Failure where the server is none whose whole content can be copied and written back. */
async function checkServer(client: Redis, title: string): Promise<void> {
  const info = await client.info();
  if (field(info, 'cluster_enabled') === '1') throw unfit(title, 'is a part of a cluster');
  if (field(info, 'role') !== 'master') throw unfit(title, 'is a replica, which cannot be written to');
  if (Number(field(info, 'used_memory_dataset') ?? 0) > MOST_BYTES)
    throw unfit(title, 'holds more than 1 GiB');
}

/** Says which other databases of the server hold something: nobody brings those back. */
async function tellOthers(client: Redis, databases: readonly number[], title: string, world: StateWorld) {
  const info = await client.info('keyspace');
  const others = [...info.matchAll(/^db(\d+):/gm)].map(([, number]) => Number(number));
  const left = others.filter((number) => !databases.includes(number));
  if (left.length > 0)
    world.note(
      `${title}: database ${left.join(', ')} of the server holds keys too, and is not brought back; ` +
        'if the app uses it, name it under `databases`.',
    );
}

/** Says which keys changed; where the server will not tell, everything is compared each time. */
async function watch(
  client: Redis,
  listener: Redis,
  title: string,
  world: StateWorld,
): Promise<() => Promise<Changed>> {
  try {
    const changed = await ChangedKeys.listen(client, listener);
    return () => changed.take();
  } catch {
    world.note(
      `${title} does not say which keys change (CLIENT TRACKING), so all are compared each time, which takes longer.`,
    );
    return async () => 'all';
  }
}

async function open(options: RedisOptions, world: StateWorld): Promise<RedisSystem> {
  const { host, hostname, pathname } = new URL(options.url);
  const server = host.includes(':') ? host : `${host}:6379`;
  const { databases = [Number(pathname.slice(1)) || 0], url, allow } = options;
  permit({ system: 'Redis', what: 'server', names: [server, hostname], host: hostname, allow });
  const title = `Redis at ${server}, database ${databases.join(', ')}`;
  const client = await connect(url, title, world.projectFolder);
  const opened: { listener?: Redis; unlock?: () => Promise<void> } = {};
  const release = async (): Promise<void> => {
    await opened.unlock?.().catch(() => undefined);
    await Promise.all([client, opened.listener].map((one) => one && disconnect(one)));
  };
  try {
    return await asking(title, async () => {
      await checkServer(client, title);
      await client.select(databases[0] ?? 0);
      opened.unlock = await lockServer(client, title, world.note);
      await tellOthers(client, databases, title, world);
      opened.listener = await connect(url, title, world.projectFolder);
      const changed = await watch(client, opened.listener, title, world);
      return new RedisSystem({ client, databases, title, changed, release });
    });
  } catch (error) {
    await release();
    throw error;
  }
}

export const redis: StateAdapter<RedisOptions> = { name: 'redis', options: RedisOptions, open };
