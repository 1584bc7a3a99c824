import type * as ioredis from 'ioredis';
import type { Redis } from 'ioredis';
import { within } from '../bounded.ts';
import { loadDriver } from '../driver.ts';
import { refusedBy } from '../unreached.ts';

/** ms for a connection, for a server's first words, for one command, and for saying goodbye. */
const TIMES = { connect: 5_000, ready: 10_000, command: 30_000, goodbye: 1_000 };

/** A connection that is never made again by itself: what was changed meanwhile would not be known. */
export async function connect(url: string, title: string, projectFolder: string): Promise<Redis> {
  const { Redis: Client } = loadDriver<typeof ioredis>('ioredis', projectFolder);
  const client = new Client(url, {
    // Announcements of changed keys have a form of their own in version 3, which the driver drops.
    protocol: 2,
    lazyConnect: true,
    connectTimeout: TIMES.connect,
    commandTimeout: TIMES.command,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectionName: 'tidemark',
  });
  let reason: unknown;
  client.on('error', (error: unknown) => (reason = error));
  try {
    const ready = await within(
      TIMES.ready,
      client.connect().then(() => true),
    );
    if (ready) return client;
    throw new Error(`it says nothing within ${TIMES.ready / 1000} seconds`);
  } catch (error) {
    client.disconnect();
    throw refusedBy(title, reason ?? error);
  }
}

/** Ends a connection, however the server is. */
export async function disconnect(client: Redis): Promise<void> {
  await within(
    TIMES.goodbye,
    client.quit().then(
      () => undefined,
      () => undefined,
    ),
  );
  client.disconnect();
}
