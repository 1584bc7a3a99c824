import type { Redis } from 'ioredis';
import type { StateWorld } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { permit } from '../permission.ts';
import { asking } from '../unreached.ts';
import { ChangedKeys, type Changed } from './changed-keys.ts';
import { connect, disconnect } from './connection.ts';
import { lockServer } from './lock.ts';
import type { Opened } from './system.ts';

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

/** What is meant of a server. */
export interface Part {
  /** For people: `Redis`, `BullMQ`. */
  readonly system: string;
  readonly url: string;
  readonly allow: readonly string[];
  /** The address's own unless said. */
  readonly databases?: readonly number[] | undefined;
  /** What of it, for people and as a name of its lock; undefined where all of it. */
  readonly what?: string;
  owns(key: string): boolean;
}

/** Opens a server and takes the lock of this part of it. A Failure where that may or can not be. */
export async function openServer(part: Part, world: StateWorld): Promise<Opened> {
  const { host, hostname, pathname } = new URL(part.url);
  const server = host.includes(':') ? host : `${host}:6379`;
  const { databases = [Number(pathname.slice(1)) || 0], system, url, allow, what } = part;
  permit({ system, what: 'server', names: [server, hostname], host: hostname, allow });
  const title = `${system} at ${server}, database ${[databases.join(', '), what].filter(Boolean).join(', ')}`;
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
      const lock = what === undefined ? 'lock' : `lock:${system}:${what}`;
      opened.unlock = await lockServer({ client, title, lock, note: world.note });
      opened.listener = await connect(url, title, world.projectFolder);
      const changed = await watch(client, opened.listener, title, world);
      return { client, area: { databases, owns: part.owns }, title, changed, release };
    });
  } catch (error) {
    await release();
    throw error;
  }
}
