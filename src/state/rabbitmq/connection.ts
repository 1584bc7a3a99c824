import type * as amqplib from 'amqplib';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { Failure } from '#model/problem.ts';
import { within } from '../bounded.ts';
import { loadDriver } from '../driver.ts';
import { inUse } from '../lock.ts';
import { permit } from '../permission.ts';
import { refusedBy } from '../unreached.ts';

/** ms for a connection and for saying goodbye. */
const TIMES = { connect: 5_000, goodbye: 1_000 };

/** A queue of the connection's own, which is gone with it, however it ends. */
const LOCK = 'tidemark.lock';

/** A connection to one virtual host, which no other run uses meanwhile. */
export interface Broker {
  readonly title: string;
  /** Whose name messages may bear (`user-id`). */
  readonly user: string;
  /** Opened anew where the server closed it: it closes one for each mistake. */
  channel(): Promise<ConfirmChannel>;
  /** Harmless the second time. */
  close(): Promise<void>;
}

/** What a broker is opened by. */
export interface BrokerOptions {
  readonly url: string;
  readonly allow: readonly string[];
  /** For people: `RabbitMQ`. */
  readonly system: string;
}

/** ACCESS_REFUSED and the like close the connection or its channel with a number. */
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

async function lock(channel: ConfirmChannel, title: string): Promise<void> {
  try {
    await channel.assertQueue(LOCK, { exclusive: true, durable: false });
  } catch (error) {
    const RESOURCE_LOCKED = 405;
    throw codeOf(error) === RESOURCE_LOCKED
      ? inUse(title, 'Wait for it to end, or give each run a virtual host of its own.')
      : error;
  }
}

/** Opens a connection and takes the virtual host's lock. A Failure where that may or can not be. */
export async function openBroker(
  { url, allow, system }: BrokerOptions,
  projectFolder: string,
): Promise<Broker> {
  const { host, hostname, port, pathname, username } = new URL(url);
  const server = port === '' ? `${host}:${url.startsWith('amqps') ? 5671 : 5672}` : host;
  permit({ system, what: 'server', names: [server, hostname], host: hostname, allow });
  const virtual = decodeURIComponent(pathname.slice(1)) || '/';
  const title = `${system} at ${server}, virtual host ${virtual}`;
  const { connect } = loadDriver<typeof amqplib>('amqplib', projectFolder);
  let connection: ChannelModel;
  try {
    connection = await connect(url, {
      timeout: TIMES.connect,
      clientProperties: { connection_name: 'tidemark' },
    });
  } catch (error) {
    throw refusedBy(title, error);
  }
  // It is told by what is asked next.
  connection.on('error', () => undefined);
  let open: ConfirmChannel | undefined;
  const channel = async (): Promise<ConfirmChannel> => {
    if (open) return open;
    const made = await connection.createConfirmChannel();
    made.on('error', () => undefined);
    made.on('close', () => (open = undefined));
    open = made;
    return made;
  };
  const close = async (): Promise<void> => {
    await within(
      TIMES.goodbye,
      connection.close().catch(() => undefined),
    );
  };
  try {
    await lock(await channel(), title);
    return { title, user: decodeURIComponent(username) || 'guest', channel, close };
  } catch (error) {
    await close();
    throw refusedBy(title, error);
  }
}

/** What a queue that is not there, or is no queue, is refused with. */
export function unfit(title: string, why: string, next: string): Failure {
  return new Failure({ code: 'state/unfit', owner: 'config', message: `${title}: ${why}.`, next });
}
