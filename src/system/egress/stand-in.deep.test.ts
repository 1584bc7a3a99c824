import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { connect as connectSocket } from 'node:net';
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { authority, type Authority, type Shown } from '../../../fixtures/authority.ts';
import { keyHash, madeKey } from './made-key.ts';
import { startProxy, type EgressProxy } from './proxy.ts';

/** A server of HTTP/2 and HTTP/1.1 that says who asks, and shows itself only to whom `ca` vouches for. */
async function asking(shown: Shown, ca: string): Promise<string> {
  const options = { ...shown, ca, allowHTTP1: true, requestCert: true, rejectUnauthorized: true };
  const server = createSecureServer(options, (request, response) => {
    const { subject } = (request.socket as unknown as TLSSocket).getPeerCertificate();
    response.end(`HTTP/${request.httpVersion} for ${String(subject.CN)}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that stands in for `origin`, which shows itself by what `ours` signed. */
async function standingIn(origin: string, ours: Authority, ca = ours.ca) {
  const { hash, ...shown } = await madeKey();
  const standIn = { origin, tls: { ca, ...ours.sign() }, shown };
  const proxy = await startProxy({ standIn, resolve: async () => [], upstream: () => undefined });
  onTestFinished(proxy.close);
  return { proxy, hash };
}

/** A tunnel as a browser opens it, and TLS within; undefined where the tunnel is refused. */
async function tunnelled(proxy: EgressProxy, origin: string, more: ConnectionOptions) {
  const { host } = new URL(origin);
  const socket: Socket = connectSocket(proxy.port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const established = await Promise.race([once(socket, 'data'), once(socket, 'close').then(() => undefined)]);
  if (!established) return undefined;
  const secure = connect({ socket, rejectUnauthorized: false, ...more });
  await once(secure, 'secureConnect');
  return secure;
}

async function asked(secure: TLSSocket): Promise<string> {
  secure.write('GET / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n\r\n');
  let text = '';
  for await (const piece of secure) text += String(piece);
  return text;
}

test('the target sees our certificate, the browser a key made for it, and both speak one protocol', async () => {
  const ours = authority();
  const origin = await asking(ours.sign(), ours.ca);
  const { proxy, hash } = await standingIn(origin, ours);
  const old = await tunnelled(proxy, origin, { ALPNProtocols: ['http/1.1'] });
  const shown = old?.getPeerX509Certificate()?.publicKey;
  expect(shown && keyHash(shown)).toBe(hash);
  expect(old?.alpnProtocol).toBe('http/1.1');
  expect(old && (await asked(old))).toContain('HTTP/1.1 for shop');
  const none = await tunnelled(proxy, origin, {});
  expect(none && (await asked(none))).toContain('HTTP/1.1 for shop');
  const both = await tunnelled(proxy, origin, { ALPNProtocols: ['h2', 'http/1.1'] });
  expect(both?.alpnProtocol).toBe('h2');
  // The first frame of HTTP/2 that a server sends is SETTINGS (RFC 9113, section 3.4).
  both?.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
  const [frame] = both ? await once(both, 'data') : [];
  expect((frame as Buffer)[3]).toBe(4);
  expect(proxy.contacts()).toEqual([]);
});

test('a target that the authority does not vouch for is met by nobody', async () => {
  const [ours, other] = [authority(), authority()];
  const origin = await asking(ours.sign(), ours.ca);
  const { proxy } = await standingIn(origin, ours, other.ca);
  expect(await tunnelled(proxy, origin, {})).toBeUndefined();
});

test('another origin is led to as it is: its own certificate shows, and it sees none of ours', async () => {
  const ours = authority();
  const [home, away] = [await asking(ours.sign(), ours.ca), await asking(ours.sign(), ours.ca)];
  const { proxy, hash } = await standingIn(home, ours);
  const secure = await tunnelled(proxy, away, { ALPNProtocols: ['http/1.1'] });
  const shown = secure?.getPeerX509Certificate()?.publicKey;
  expect(shown && keyHash(shown)).not.toBe(hash);
  const refused = secure && asked(secure);
  await expect(refused).rejects.toThrow(/certificate required|ECONNRESET/i);
  expect(proxy.contacts()).toHaveLength(1);
});
