import type { StateAdapter, StateWorld } from '#model/contract/state.ts';
import { RedisOptions } from '#model/state/caches.ts';
import { asking } from '../unreached.ts';
import { OURS } from './lock.ts';
import { openServer } from './open-server.ts';
import { RedisSystem, type Opened } from './system.ts';

/** Says which other databases of the server hold something: nobody brings those back. */
async function tellOthers({ client, area, title }: Opened, world: StateWorld): Promise<void> {
  const info = await client.info('keyspace');
  const others = [...info.matchAll(/^db(\d+):/gm)].map(([, number]) => Number(number));
  const left = others.filter((number) => !area.databases.includes(number));
  if (left.length > 0)
    world.note(
      `${title}: database ${left.join(', ')} of the server holds keys too, and is not brought back; ` +
        'if the app uses it, name it under `databases`.',
    );
}

async function open(options: RedisOptions, world: StateWorld): Promise<RedisSystem> {
  const owns = (key: string) => !key.startsWith(OURS);
  const opened = await openServer({ ...options, system: 'Redis', owns }, world);
  try {
    await asking(opened.title, () => tellOthers(opened, world));
  } catch (error) {
    await opened.release();
    throw error;
  }
  return new RedisSystem(opened);
}

export const redis: StateAdapter<RedisOptions> = { name: 'redis', options: RedisOptions, open };
