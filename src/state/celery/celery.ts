import type { StateAdapter } from '#model/contract/state.ts';
import { CeleryOptions } from '#model/state/queues.ts';
import { openRabbit } from './rabbit-broker.ts';
import { openRedis } from './redis-broker.ts';

export const celery: StateAdapter<CeleryOptions> = {
  name: 'celery',
  options: CeleryOptions,
  open: (options, world) =>
    options.url.startsWith('redis') ? openRedis(options, world) : openRabbit(options, world),
};
