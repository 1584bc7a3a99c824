import { checkBypass, getProxyUrl } from '@actions/http-client/lib/proxy';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIPv6, type Socket } from 'node:net';
import { hostOf, portOf } from '../http/host-port.ts';

/** ms in which a proxy has to open a tunnel. */
const PATIENCE = 30_000;

function parsed(url: URL): URL | undefined {
  try {
    return getProxyUrl(url);
  } catch {
    return undefined;
  }
}

/** Without its value, which may hold a password. */
function noProxy(name: string): Error {
  return new Error(`${name} is not the address of an HTTP proxy.`);
}

/**
 * The proxy through which an address is reached from here, as the environment says (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`), read by the rules of GitHub's own toolkit. Undefined: directly. Throws where what it says is no proxy of
 * HTTP.
 */
export function upstreamOf(url: URL): URL | undefined {
  const name = `${url.protocol.slice(0, -1)}_proxy`;
  const said = process.env[name] || process.env[name.toUpperCase()];
  if (!said || checkBypass(url)) return undefined;
  const found = parsed(url);
  if (found?.protocol !== 'http:' && found?.protocol !== 'https:') throw noProxy(name.toUpperCase());
  return found;
}

/** `10.0.0.1:443`, `[2606:4700::1111]:443`. */
function authority(address: string, port: number): string {
  return `${isIPv6(address) ? `[${address}]` : address}:${port}`;
}

function refused(upstream: URL, to: string, how: string): Error {
  const message = `the proxy ${upstream.host} opens no way to ${to} (${how})`;
  return new Error(message);
}

function lost(upstream: URL, error: NodeJS.ErrnoException): Error {
  return error.code ? new Error(`the proxy ${upstream.host} cannot be reached (${error.code})`) : error;
}

/**
 * A connection to a checked address through a proxy (CONNECT, RFC 9110 section 9.3.6). The address is asked for, not
 * the name: the proxy would look the name up again, and may be told another address than we were.
 */
export function tunnel(upstream: URL, address: string, port: number): Promise<Socket> {
  const to = authority(address, port);
  const { username, password } = upstream;
  const credentials = Buffer.from(`${username}:${password}`).toString('base64');
  const request = (upstream.protocol === 'https:' ? secureRequest : plainRequest)({
    host: hostOf(upstream),
    port: portOf(upstream),
    method: 'CONNECT',
    path: to,
    headers: { host: to, ...(username && { 'proxy-authorization': `Basic ${credentials}` }) },
    timeout: PATIENCE,
    agent: false,
  });
  return new Promise((resolve, reject) => {
    request
      .once('connect', ({ statusCode = 0 }, socket: Socket, head: Buffer) => {
        socket.setTimeout(0);
        if (statusCode === 200) {
          if (head.length > 0) socket.unshift(head);
          return resolve(socket);
        }
        socket.destroy();
        reject(refused(upstream, to, `status ${statusCode}`));
      })
      .once('response', (response) => {
        response.destroy();
        reject(refused(upstream, to, `status ${response.statusCode}`));
      })
      .once('timeout', () => request.destroy(refused(upstream, to, 'no answer')))
      .once('error', (error) => reject(lost(upstream, error)))
      .end();
  });
}
