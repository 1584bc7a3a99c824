import { Agent, request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as SecureAgent, request as secureRequest } from 'node:https';
import { createSecureContext } from 'node:tls';
import type { Pinned } from '#model/contract/bench.ts';
import type { HttpAnswer } from '#model/contract/http-client.ts';
import { hostOf, portOf } from '../host-port.ts';
import { pinnedLookup } from '../pinned.ts';
import { ReceivedHeaders } from './received-headers.ts';
import { introduced, type Asked } from '../request.ts';
import type { TlsOptions } from '#model/tls.ts';
import { secureOptions } from '../tls.ts';
import type { OnEnd } from './under-way.ts';
import { broken, MAX_BODY, tooLarge } from '../whole-body.ts';

/** ms that a connection waits for the next request: shorter than any server's own patience, which it must not meet. */
const IDLE = 1_000;
/** What may be sent again over a new connection where a kept one turns out to be closed. */
const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

type Whole = Omit<HttpAnswer, 'ms'>;
type Sent = Pick<Asked, 'method' | 'headers' | 'body'>;

/** Read once: an agent compares what it is given as texts at each request. */
function secured(tls: TlsOptions | undefined) {
  if (!tls) return {};
  const { rejectUnauthorized, ...own } = secureOptions(tls);
  return {
    secureContext: createSecureContext(own),
    ...(rejectUnauthorized === false && { rejectUnauthorized }),
  };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };

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
      const headers = new ReceivedHeaders(message.rawHeaders);
      done({ status: message.statusCode ?? 0, headers, body: Buffer.concat(parts) });
    })
    .on('error', () => failed(broken(url, size)));
}

/** Connections to one target, to its checked address, kept from request to request. No redirect is followed. */
export class KeptConnections {
  readonly #plain: Agent;
  readonly #secure: () => SecureAgent;

  constructor(pinned: Pinned | undefined, tls: TlsOptions | undefined) {
    const options = { keepAlive: true, timeout: IDLE, ...(pinned && { lookup: pinnedLookup(pinned) }) };
    this.#plain = new Agent(options);
    let secure: SecureAgent | undefined;
    this.#secure = () => (secure ??= new SecureAgent({ ...options, ...secured(tls) }));
  }

  /** Rejects with what `onEnd` says, with a Failure where the answer is not whole, or with Node's own error. */
  ask(url: URL, sent: Sent, onEnd: OnEnd): Promise<Whole> {
    const { method = 'GET', body } = sent;
    const bytes = body instanceof Uint8Array ? body : body?.toString();
    return new Promise((resolve, reject) => {
      let isOver = false;
      const send = (): void => {
        const request = this.#request(url, method, sent);
        request
          .on('response', (message) => {
            isOver = true;
            collect(url, message, resolve, reject);
          })
          .on('error', (error) => {
            if (!isOver && request.reusedSocket && REPEATABLE.has(method)) send();
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

  #request(url: URL, method: string, { headers, body }: Sent): ClientRequest {
    const form = body instanceof URLSearchParams ? FORM : {};
    const { pathname, search } = url;
    const place = { host: hostOf(url), port: portOf(url), path: pathname + search };
    const options = { ...place, method, headers: { accept: '*/*', ...form, ...introduced(headers) } };
    return url.protocol === 'https:'
      ? secureRequest({ ...options, agent: this.#secure() })
      : plainRequest({ ...options, agent: this.#plain });
  }
}
