import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { authority } from '../../../fixtures/authority.ts';
import { serve } from '../../../fixtures/host.ts';
import { protocolOf } from './protocol.ts';

const ours = authority();

/** A server that knows these protocols, and no HTTP behind them. */
async function speaking(...protocols: readonly string[]): Promise<string> {
  const server = createServer({ ...ours.sign(), ALPNProtocols: protocols });
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a target speaks what its handshake chooses; one without TLS, or without a choice, HTTP/1.1', async () => {
  const tls = { ca: ours.ca };
  expect(await protocolOf({ target: await speaking('h2', 'http/1.1'), tls })).toBe('h2');
  expect(await protocolOf({ target: await speaking('http/1.1'), tls })).toBe('http/1.1');
  expect(await protocolOf({ target: await speaking(), tls })).toBe('http/1.1');
  expect(await protocolOf({ target: await serve((_, response) => void response.end()) })).toBe('http/1.1');
});

test('of a target that cannot be trusted or does not answer no protocol is told', async () => {
  expect(await protocolOf({ target: await speaking('h2') })).toBeUndefined();
  expect(await protocolOf({ target: 'https://127.0.0.1:9' })).toBeUndefined();
});
