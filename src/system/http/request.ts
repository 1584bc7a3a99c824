import { request as plainRequest, type Agent, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { agentOver } from '../egress/agent.ts';
import { connectTo } from '../egress/connect.ts';
import { bareHost } from '../egress/permit.ts';
import { upstreamOf } from '../egress/upstream.ts';
import { portOf } from './host-port.ts';
import { pinnedLookup } from './pinned.ts';
import { headersOf, introduced, sizeOf, type Sent } from './sent.ts';
import { secureOptions } from './tls.ts';

/** A request of ours: no redirect is followed, and who asks is said unless `headers` say otherwise. */
export interface Asked extends Sent {
  readonly signal: AbortSignal;
  readonly tls?: TlsOptions | undefined;
}

/** What answers: a part of fetch's own Response, whoever made it. */
export interface Answered {
  readonly status: number;
  readonly headers: Pick<Headers, 'get' | 'getSetCookie' | 'entries'>;
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null;
}

function answered(message: IncomingMessage): Answered {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct))
    for (const value of values) headers.append(name, value);
  const cancel = async () => void message.destroy();
  return { status: message.statusCode ?? 0, headers, body: Object.assign(message, { cancel }) };
}

/**
 * The agent of a request: none, or one that goes through the proxy of this network to the pinned address. A host that
 * was not checked is looked up by nobody, so it is never gone to.
 */
function agentFor(url: URL, { host, address }: Pinned, tls: TlsOptions): Agent | false {
  const upstream = upstreamOf(url);
  if (!upstream || bareHost(url.hostname) !== bareHost(host)) return false;
  const connect = () => connectTo({ addresses: [address], port: portOf(url), upstream });
  return agentOver(url, connect, secureOptions(tls));
}

/**
 * By Node's own client, because fetch asks the name servers itself and takes no certificates. The connection is not
 * kept.
 */
function requestAt(pinned: Pinned | undefined, url: URL, asked: Asked): Promise<Answered> {
  const { method = 'GET', body, signal, tls = {} } = asked;
  const bytes = body instanceof Uint8Array ? body : body?.toString();
  const options = {
    method,
    headers: { ...headersOf(asked), ...sizeOf(bytes) },
    signal,
    agent: pinned ? agentFor(url, pinned, tls) : false,
    ...(pinned && { lookup: pinnedLookup(pinned) }),
    ...secureOptions(tls),
  } as const;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options, (message) =>
      resolve(answered(message)),
    );
    request.on('error', reject).end(bytes);
  });
}

/**
 * One request, answered or rejected as by fetch. With a pin, the connection goes to that address and no name server
 * is asked.
 */
export async function ask(url: URL, asked: Asked, pinned: Pinned | undefined): Promise<Answered> {
  const { tls, body, ...plain } = asked;
  if (pinned || tls) return requestAt(pinned, url, asked);
  const sent = body instanceof Uint8Array ? new Uint8Array(body) : body;
  const headers = introduced(asked.headers);
  return fetch(url, { ...plain, ...(sent !== undefined && { body: sent }), headers, redirect: 'manual' });
}
