import { validateHeaderName, validateHeaderValue } from 'node:http';
import { wireOf, type WireMessage } from '../wire/message.ts';
import type { Way } from '../wire/plain-transport.ts';
import { PlainConnection, type Pending } from './plain-connection.ts';
import { headersOf, type Sent } from '../sent.ts';
import { IDLE, isRepeatable, type Whole } from './keeping.ts';
import type { OnEnd } from './under-way.ts';

/**
 * Flat, the last of a name whatever its case. Throws Node's own errors where a name or a value cannot be sent.
 */
function flat(headers: Readonly<Record<string, string>>): readonly string[] {
  const places = new Map<string, number>();
  const list: string[] = [];
  for (const name in headers) {
    const value = headers[name] ?? '';
    validateHeaderName(name);
    validateHeaderValue(name, value);
    const key = name.toLowerCase();
    const at = places.get(key) ?? list.length;
    places.set(key, at);
    list[at] = name;
    list[at + 1] = value;
  }
  return list;
}

function bytesText(body: Sent['body']): string | undefined {
  if (body === undefined) return undefined;
  const bytes = body instanceof Uint8Array ? body : String(body);
  return Buffer.from(bytes).toString('latin1');
}

function messageOf({ host, pathname, search }: URL, sent: Sent): WireMessage {
  const { method = 'GET', body } = sent;
  // A word of the same letters as a header's name (RFC 9110, section 9.1).
  validateHeaderName(method);
  const parts = { method, path: pathname + search, headers: flat(headersOf(sent)), body: bytesText(body) };
  return { method, wire: wireOf(host, parts) };
}

/** Connections to one target over plain HTTP. */
export class PlainConnections {
  readonly #way: Way;
  readonly #free: PlainConnection[] = [];

  constructor(way: Pick<Way, 'pinned'>) {
    this.#way = { ...way, idle: IDLE };
  }

  ask(url: URL, sent: Sent, onEnd: OnEnd): Promise<Whole> {
    const { method = 'GET' } = sent;
    return new Promise((done, failed) => {
      const message = messageOf(url, sent);
      const pending: Pending = { url, message, repeatable: isRepeatable(method), done, failed };
      const connection = this.#free.pop() ?? this.#connection(url.origin);
      onEnd((reason) => connection.giveUp(pending, reason));
      connection.send(pending);
    });
  }

  #connection(origin: string): PlainConnection {
    return new PlainConnection(origin, this.#way, (free) => void this.#free.push(free));
  }
}
