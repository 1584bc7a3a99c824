import type { Pinned, ReceivedCookie, Session } from '#model/contract/bench.ts';
import type { Exchange, HttpAnswer, HttpClient, HttpRequest } from '#model/contract/http-client.ts';
import { Failure } from '#model/problem.ts';
import { permitBeside, systemResolve } from '../egress/permit.ts';
import { hostOf } from './host-port.ts';
import { ask, type Answered } from './request.ts';
import { sessionHeaders } from './session-headers.ts';
import { cookieOf } from './set-cookie.ts';

/** What a client is made for. */
export interface Circumstances {
  /** Requests with a path go there, with a session; a whole address of another origin gets none. */
  readonly origin: string;
  readonly pinned?: Pinned | undefined;
  session(actor?: string): Session;
  readonly signal: AbortSignal;
  redact(text: string): string;
  /** Hears of every cookie that an answer sets. */
  received(cookies: readonly ReceivedCookie[]): void;
}

/** ms an answer may take where a request does not say. */
const TIME_LIMIT = 30_000;
const MAX_BODY = 4 * 1024 * 1024;
const MAX_EXCHANGES = 500;

function tooLarge(url: URL): Failure {
  return new Failure({
    code: 'target/large-answer',
    owner: 'target',
    message: `${url.href} answered with more than ${MAX_BODY / 1024 / 1024} MiB.`,
    next: 'Ask for less of it.',
  });
}

/** Where a host that is not the target's may be connected to; a Failure where it lies inside. */
async function pinnedBeside(url: URL, pinned: Pinned | undefined): Promise<Pinned | undefined> {
  const permit = await permitBeside(pinned, url.hostname, systemResolve);
  if (permit.kind === 'permitted') {
    const [address = ''] = permit.addresses;
    return pinned && { host: hostOf(url), address };
  }
  throw new Failure({
    code: 'target/refused-host',
    owner: 'target',
    message:
      permit.kind === 'unknown'
        ? `The host ${url.host} is not known to the name servers.`
        : `${url.host} lies inside this machine's network, where nothing is asked for on a target's behalf.`,
    next: 'Ask a public host, or allow private ones with --allow-private (never those of a cloud itself).',
  });
}

async function wholeBody(url: URL, { body }: Answered): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > MAX_BODY) {
      await body?.cancel().catch(() => undefined);
      throw tooLarge(url);
    }
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A client that connects to the target where it was checked, and remembers its requests without secrets. */
export function httpClient(circumstances: Circumstances): HttpClient {
  const { origin, pinned, session, signal, redact, received } = circumstances;
  const exchanges: Exchange[] = [];
  const record = (exchange: Exchange): void => {
    const error = exchange.error === undefined ? {} : { error: redact(exchange.error) };
    exchanges.push({ ...exchange, url: redact(exchange.url), ...error });
    if (exchanges.length > MAX_EXCHANGES) exchanges.shift();
  };
  const send = async (url: URL, request: HttpRequest): Promise<HttpAnswer> => {
    const { method = 'GET', headers = {}, body, timeLimit = TIME_LIMIT } = request;
    const home = url.origin === origin;
    const started = performance.now();
    const inTime = AbortSignal.timeout(timeLimit);
    const over = request.afterAbort ? inTime : AbortSignal.any([signal, inTime]);
    const all = { ...(home && sessionHeaders(session(request.as))), ...headers };
    const answer = await ask(
      url,
      { method, headers: all, signal: over, ...(body !== undefined && { body }) },
      home ? pinned : await pinnedBeside(url, pinned),
    );
    received(answer.headers.getSetCookie().map(cookieOf));
    const bytes = await wholeBody(url, answer);
    return { status: answer.status, headers: answer.headers, body: bytes, ms: performance.now() - started };
  };
  return {
    async request(request) {
      const url = new URL(request.url, origin);
      const { method = 'GET' } = request;
      const started = performance.now();
      try {
        const answer = await send(url, request);
        record({ method, url: url.href, status: answer.status, ms: answer.ms });
        return answer;
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        record({ method, url: url.href, status: 0, ms: performance.now() - started, error: text });
        if (!request.afterAbort) signal.throwIfAborted();
        throw error;
      }
    },
    exchanges: () => exchanges,
  };
}
