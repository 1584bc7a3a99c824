import type { ClientRequest, IncomingMessage } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import { createSecureContext } from 'node:tls';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { hostOf, portOf } from '../host-port.ts';
import { pinnedLookup } from '../pinned.ts';
import { secureOptions } from '../tls.ts';
import { broken, MAX_BODY, tooLarge } from '../whole-body.ts';
import { byName, ReceivedHeaders } from './received-headers.ts';
import { headersOf, sizeOf, type Sent } from '../sent.ts';
import { IDLE, isRepeatable, type Whole } from './keeping.ts';
import type { OnEnd } from './under-way.ts';

/** Read once: an agent compares what it is given as texts at each request. */
function secured(tls: TlsOptions | undefined) {
  if (!tls) return {};
  const { rejectUnauthorized, ...own } = secureOptions(tls);
  return {
    secureContext: createSecureContext(own),
    ...(rejectUnauthorized === false && { rejectUnauthorized }),
  };
}

/** Collects an answer's body; `done` with all of it, `failed` where it is too large or ends before its end. */
function collect(
  url: URL,
  message: IncomingMessage,
  done: (whole: Whole) => void,
  failed: (why: unknown) => void,
): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  message
    .on('data', (part: Buffer) => {
      size += part.byteLength;
      if (size <= MAX_BODY) return void parts.push(part);
      failed(tooLarge(url));
      message.destroy();
    })
    .on('end', () => {
      const headers = new ReceivedHeaders(byName(message.rawHeaders));
      done({ status: message.statusCode ?? 0, headers, body: Buffer.concat(parts) });
    })
    .on('error', () => failed(broken(url, size)));
}

/** Connections to one target over TLS, by Node's own client. */
export class SecureConnections {
  readonly #agent: Agent;

  constructor(pinned: Pinned | undefined, tls: TlsOptions | undefined) {
    const lookup = pinned && { lookup: pinnedLookup(pinned) };
    this.#agent = new Agent({ keepAlive: true, timeout: IDLE, ...lookup, ...secured(tls) });
  }

  ask(url: URL, sent: Sent, onEnd: OnEnd): Promise<Whole> {
    const { method = 'GET', body } = sent;
    const bytes = body instanceof Uint8Array ? body : body?.toString();
    return new Promise((resolve, reject) => {
      let isOver = false;
      const send = (): void => {
        const request = this.#request(url, sent, bytes);
        request
          .on('response', (message) => {
            isOver = true;
            collect(url, message, resolve, reject);
          })
          .on('error', (error) => {
            if (!isOver && request.reusedSocket && isRepeatable(method)) send();
            else reject(error);
          })
          .end(bytes);
        onEnd((reason) => {
          isOver = true;
          reject(reason);
          request.destroy();
        });
      };
      send();
    });
  }

  #request(url: URL, sent: Sent, bytes: string | Uint8Array | undefined): ClientRequest {
    const { method = 'GET' } = sent;
    const place = { host: hostOf(url), port: portOf(url), path: url.pathname + url.search };
    const headers = { ...headersOf(sent), ...sizeOf(bytes) };
    return secureRequest({ ...place, method, headers, agent: this.#agent });
  }
}
