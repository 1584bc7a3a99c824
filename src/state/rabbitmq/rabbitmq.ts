import type { StateAdapter, StateSystem, StateWorld } from '#model/contract/state.ts';
import { drainTime, RabbitmqOptions } from '#model/state/queues.ts';
import { asking } from '../unreached.ts';
import { openBroker, type Broker } from './connection.ts';
import { QueuesSystem, type Queues } from './system.ts';

/** Queues of a connection, looked at once; the connection is closed where one cannot be. */
export async function openQueues(broker: Broker, more: Omit<Queues, 'broker'>): Promise<StateSystem> {
  const system = new QueuesSystem({ ...more, broker });
  try {
    await asking(system.title, () => system.check());
    return system;
  } catch (error) {
    await system.close();
    throw error;
  }
}

async function open(options: RabbitmqOptions, world: StateWorld): Promise<StateSystem> {
  const { url, allow, queues } = options;
  const broker = await openBroker({ url, allow, system: 'RabbitMQ' }, world.projectFolder);
  return openQueues(broker, { queues, drain: drainTime(options), note: world.note });
}

export const rabbitmq: StateAdapter<RabbitmqOptions> = { name: 'rabbitmq', options: RabbitmqOptions, open };
