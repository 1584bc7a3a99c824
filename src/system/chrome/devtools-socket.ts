import { once } from 'node:events';
import type { ConnectOverCDPTransport } from 'playwright-core';
import type { WebSocket } from 'ws';

/** Bytes of one message: a long page's picture comes in one. */
const MOST = 256 * 1024 * 1024;
/** ms in which a Chrome that runs has opened it. */
const TO_OPEN = 20_000;

/**
 * Opens Chrome's debugging socket (`ws://127.0.0.1:…`), whose messages are texts of JSON. Not packed, as Node's own
 * client and Playwright's would have it: a tenth of the work for a picture was to pack and unpack messages that never
 * leave the machine. Rejects where it is not open within `patience` ms.
 */
export async function openDevtools(address: string, patience = TO_OPEN): Promise<WebSocket> {
  // Read where a Chrome is driven, not at the program's start.
  const { WebSocket: Socket } = await import('./ws.ts');
  const socket = new Socket(address, {
    perMessageDeflate: false,
    maxPayload: MOST,
    handshakeTimeout: patience,
  });
  try {
    await once(socket, 'open');
  } catch (cause) {
    throw new Error(`Chrome's debugging socket ${address} did not open`, { cause });
  }
  socket.on('error', () => undefined);
  return socket;
}

/** What Playwright talks to Chrome by. `close` resolves once Chrome has let go of all that was asked of it. */
export async function devtoolsTransport(address: string): Promise<ConnectOverCDPTransport> {
  const socket = await openDevtools(address);
  const transport: ConnectOverCDPTransport = {
    send: (message) => socket.send(JSON.stringify(message)),
    close: async () => {
      if (socket.readyState === socket.CLOSED) return;
      const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
      socket.close();
      await closed;
    },
  };
  // One turn of the loop a message, as Playwright's own: what waits for an answer goes on before the next one comes.
  socket.on('message', (data) => {
    setImmediate(() => transport.onmessage?.(JSON.parse(String(data))));
  });
  socket.on('close', () => setImmediate(() => transport.onclose?.()));
  return transport;
}
