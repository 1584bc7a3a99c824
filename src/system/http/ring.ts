import { decoded } from './charset.ts';
import { HIDDEN, tellsWho } from './tells-who.ts';
import type { HttpAnswer, Exchange, RememberedBody, RememberedMessage } from '#model/contract/http-client.ts';

/** What went one way, as it went. */
export interface Message {
  readonly headers: Readonly<Record<string, string>> | Pick<HttpAnswer['headers'], 'entries' | 'get'>;
  readonly body?: string | URLSearchParams | Uint8Array;
}

type Raw = Omit<Exchange, 'id' | 'at' | 'sent' | 'received'> & {
  /** ms since 1970. */
  readonly at: number;
  readonly sent: Message;
  readonly received?: Message;
};

interface Kept {
  readonly type: string;
  readonly size: number;
  /** Its beginning; empty where it is no text. */
  readonly bytes: Uint8Array;
}

interface Side {
  readonly headers: Message['headers'];
  body: Kept | undefined;
}

const MAX_EXCHANGES = 500;
const MAX_KEPT = 8 * 1024 * 1024;
const MAX_TEXT = 16 * 1024;
/** A secret that the cut would split is known as a whole. */
const BEYOND = 4 * 1024;
const NOTHING = new Uint8Array();
const TEXT =
  /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript|x-www-form-urlencoded|graphql|yaml))/i;

const entriesOf = (headers: Message['headers']): Iterable<readonly [string, string]> =>
  typeof headers.entries === 'function' ? headers.entries() : Object.entries(headers);

function saidType(headers: Message['headers']): string | undefined {
  if (typeof headers.get === 'function') return headers.get('content-type') ?? undefined;
  return Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
}

function typeOf(headers: Side['headers'], body: Message['body']): string {
  const said = saidType(headers);
  if (said !== undefined) return said;
  if (body instanceof URLSearchParams) return 'application/x-www-form-urlencoded';
  return typeof body === 'string' ? 'text/plain' : 'application/octet-stream';
}

/** Nothing of what is longer is held by it. */
const begun = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength <= MAX_TEXT + BEYOND ? bytes : Uint8Array.from(bytes.subarray(0, MAX_TEXT + BEYOND));

function keep({ headers, body }: Message): Side {
  if (body === undefined) return { headers, body: undefined };
  const type = typeOf(headers, body);
  const bytes = body instanceof Uint8Array ? body : Buffer.from(String(body));
  return { headers, body: { type, size: bytes.byteLength, bytes: TEXT.test(type) ? begun(bytes) : NOTHING } };
}

type Redact = (text: string) => string;

function bodyOf({ type, size, bytes }: Kept, redact: Redact): RememberedBody {
  if (bytes.byteLength === 0) return { type: redact(type), size, cut: size > 0 };
  const whole = redact(decoded(bytes, type));
  const cut = size > bytes.byteLength || whole.length > MAX_TEXT;
  return { type: redact(type), size, text: cut ? whole.slice(0, MAX_TEXT) : whole, cut };
}

function told({ headers, body }: Side, redact: Redact): RememberedMessage {
  const shown = Array.from(
    entriesOf(headers),
    ([name, value]) => [name, tellsWho(name) ? HIDDEN : redact(value)] as const,
  );
  return { headers: shown, ...(body && { body: bodyOf(body, redact) }) };
}

type Entry = Omit<Raw, 'error' | 'sent' | 'received'> & {
  readonly id: number;
  readonly error: string | undefined;
  readonly sent: Side;
  readonly received: Side | undefined;
};

const sizeOf = (entry: Entry | undefined): number =>
  (entry?.sent.body?.bytes.byteLength ?? 0) + (entry?.received?.body?.bytes.byteLength ?? 0);

/**
 * The latest exchanges of a client. They are kept as they were and redacted when they are told: what is a secret may
 * become known only by a later answer.
 */
export class Ring {
  #entries: Entry[] = [];
  #count = 0;
  #size = 0;

  add({ at, method, url, status, ms, error, sent, received }: Raw): void {
    this.#count += 1;
    const entry: Entry = {
      id: this.#count,
      at,
      method,
      url,
      status,
      ms,
      error,
      sent: keep(sent),
      received: received && keep(received),
    };
    this.#entries.push(entry);
    this.#size += sizeOf(entry);
    while (this.#entries.length > MAX_EXCHANGES) this.#size -= sizeOf(this.#entries.shift());
    this.#shed();
  }

  /** The oldest bodies are given up first. */
  #shed(): void {
    for (const entry of this.#entries) {
      if (this.#size <= MAX_KEPT) return;
      this.#size -= sizeOf(entry);
      entry.sent.body = undefined;
      if (entry.received) entry.received.body = undefined;
    }
  }

  told(redact: Redact, after = 0): readonly Exchange[] {
    return this.#entries
      .filter(({ id }) => id > after)
      .map(({ sent, received, error, ...exchange }) => ({
        ...exchange,
        at: new Date(exchange.at).toISOString(),
        url: redact(exchange.url),
        ...(error !== undefined && { error: redact(error) }),
        sent: told(sent, redact),
        ...(received && { received: told(received, redact) }),
      }));
  }
}
