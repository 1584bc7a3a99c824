import { randomUUID } from 'node:crypto';
import type { StateSystem, StateWorld } from '#model/contract/state.ts';
import { drainTime, type CeleryOptions } from '#model/state/queues.ts';
import { within } from '../bounded.ts';
import { openBroker, type Broker } from '../rabbitmq/connection.ts';
import { openQueues } from '../rabbitmq/rabbitmq.ts';
import { answersIn, inHandOf, LONGEST_ANSWER, question, silent, type AskWorkers } from './inspect.ts';
import { taskOf } from './messages.ts';

const EXCHANGE = 'celery.pidbox';

/** A question to all workers. How many there are nobody says: those that answered once are waited for. */
function asker({ channel }: Broker): AskWorkers {
  let known: readonly string[] = [];
  return async (method) => {
    const open = await channel();
    await open.checkExchange(EXCHANGE);
    const { queue } = await open.assertQueue('', { exclusive: true, autoDelete: true, durable: false });
    const answers = new Map<string, readonly unknown[]>();
    const whole = Promise.withResolvers<true>();
    const { consumerTag } = await open.consume(
      queue,
      (message) => {
        for (const [worker, told] of answersIn(String(message?.content ?? '{}'))) answers.set(worker, told);
        if (known.length > 0 && known.every((worker) => answers.has(worker))) whole.resolve(true);
      },
      { noAck: true },
    );
    const { body, headers } = question(method, randomUUID(), queue);
    const more = { contentType: 'application/json', contentEncoding: 'utf-8', headers };
    open.publish(EXCHANGE, '', Buffer.from(body), more);
    const isWhole = await within(LONGEST_ANSWER, whole.promise);
    await open.cancel(consumerTag);
    const missing = known.find((worker) => !answers.has(worker));
    known = [...answers.keys()];
    if (isWhole === undefined && (missing !== undefined || known.length === 0))
      throw new Error(silent(missing ?? 'a worker'));
    return answers;
  };
}

/** Tasks that lie in RabbitMQ. */
export async function openRabbit(options: CeleryOptions, world: StateWorld): Promise<StateSystem> {
  const { url, allow, queues } = options;
  const broker = await openBroker({ url, allow, system: 'Celery' }, world.projectFolder);
  const ask = asker(broker);
  const inHand = async (): Promise<string | undefined> => {
    const open = await broker.channel();
    let consumers = 0;
    for (const queue of queues) consumers += (await open.checkQueue(queue)).consumerCount;
    return consumers === 0 ? undefined : inHandOf(ask, queues);
  };
  const bodyOf = (headers: unknown, content: Buffer) => taskOf(headers, content.toString());
  return openQueues(broker, { queues, drain: drainTime(options), note: world.note, inHand, bodyOf });
}
