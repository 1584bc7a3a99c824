import type { ConfirmChannel, GetMessage } from 'amqplib';
import { Failure } from '#model/problem.ts';
import { sha256 } from '#system/files.ts';

/** What is read of one queue at most. */
const MOST = { messages: 5_000, bytes: 64_000_000 };

/** The server's count of deliveries, which only quorum queues have. */
const COUNT = 'x-delivery-count';

function unread(queue: string, why: string): Failure {
  return new Failure({
    code: 'state/unread-queue',
    owner: 'environment',
    message: `What waits in ${queue} cannot be read: ${why}.`,
    next: 'Let workers empty it before the checkpoint, or do without it under `queues`.',
  });
}

/** The same for messages that are the same to an app, whether or not they were delivered before. */
export function printOf({ fields, properties, content }: GetMessage): string {
  const { exchange, routingKey } = fields;
  const { headers = {}, ...rest } = properties;
  return sha256(`${JSON.stringify([exchange, routingKey, headers, rest])}\n${content.toString('latin1')}`);
}

/**
 * Takes all that waits, in order; the server keeps each until it is acknowledged or given back. To read is to be
 * delivered, which quorum queues count (and may throw away by): of them nothing is read.
 */
export async function take(channel: ConfirmChannel, queue: string): Promise<readonly GetMessage[]> {
  const taken: GetMessage[] = [];
  let bytes = 0;
  for (;;) {
    const message = await channel.get(queue);
    if (message === false) return taken;
    taken.push(message);
    bytes += message.content.length;
    const isQuorum = isCounted(message);
    if (!isQuorum && taken.length <= MOST.messages && bytes <= MOST.bytes) continue;
    await giveBack(channel, queue, taken);
    throw unread(
      queue,
      isQuorum
        ? 'it is a quorum queue, which counts each look as a delivery'
        : `it is more than ${MOST.messages} messages or ${MOST.bytes / 1e6} MB`,
    );
  }
}

/**
 * Each goes back to where it was; it is told as delivered before from now on. That is answered by nothing, but the
 * queue does one after the other.
 */
export async function giveBack(
  channel: ConfirmChannel,
  queue: string,
  messages: readonly GetMessage[],
): Promise<void> {
  for (const message of messages) channel.nack(message, false, true);
  await channel.checkQueue(queue);
}

const isCounted = ({ properties }: GetMessage): boolean => Object.hasOwn(properties.headers ?? {}, COUNT);

/**
 * What waits, which stays there. The server's count is not believed: of a quorum queue that does not answer at once it
 * says 0.
 */
export async function look(channel: ConfirmChannel, queue: string): Promise<readonly GetMessage[]> {
  const taken = await take(channel, queue);
  if (taken.length > 0) await giveBack(channel, queue, taken);
  return taken;
}

/** Why a message cannot be sent again as it came; undefined where it can. */
export function lastsOnce(
  { fields, properties }: GetMessage,
  queue: string,
  user: string,
): string | undefined {
  const { exchange, routingKey } = fields;
  if (exchange !== '')
    return `one came by the exchange ${exchange}, which would hand it to other queues as well`;
  if (routingKey !== queue) return `one came under the name ${routingKey}`;
  if (Object.hasOwn(properties.headers ?? {}, 'CC')) return 'one was sent to other queues too (CC)';
  const { userId } = properties;
  return userId === undefined || userId === user ? undefined : `one bears the name of the user ${userId}`;
}

/** Sends copies to the end of a queue; resolves when the server has them. */
export async function sendAgain(
  channel: ConfirmChannel,
  queue: string,
  messages: readonly GetMessage[],
): Promise<void> {
  for (const { content, properties } of messages) channel.sendToQueue(queue, content, properties);
  await channel.waitForConfirms();
}

/** Why messages that are gone cannot be put back. */
export function notAgain(queue: string, why: string): Failure {
  return new Failure({
    code: 'state/not-again',
    owner: 'environment',
    message: `Messages that waited in ${queue} at the checkpoint are gone and cannot be put back: ${why}.`,
    next: 'Let workers empty the queue before the checkpoint, so that there is nothing to put back.',
  });
}
