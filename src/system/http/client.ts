import type { Pinned, ReceivedCookie, Session } from '#model/contract/bench.ts';
import type { HttpAnswer, HttpClient, HttpRequest } from '#model/contract/http-client.ts';
import type { TlsOptions } from '#model/tls.ts';
import { Failure } from '#model/problem.ts';
import { rememberedResolve } from '../egress/names.ts';
import { permitBeside } from '../egress/permit.ts';
import { upstreamOf } from '../egress/upstream.ts';
import { addressAt, hostOf } from './host-port.ts';
import { Breaker } from './breaker.ts';
import { KeptConnections } from './kept/kept-connections.ts';
import type { Whole } from './kept/keeping.ts';
import { ask } from './request.ts';
import { withRetries } from './retry.ts';
import { Ring } from './ring.ts';
import type { Sent } from './sent.ts';
import { sessionHeaders } from './session-headers.ts';
import { cookieOf } from './set-cookie.ts';
import { insecureNote } from './tls.ts';
import { UnderWay } from './kept/under-way.ts';
import { wholeBody } from './whole-body.ts';

/** What a client is made for. */
export interface Circumstances {
  /** Requests with a path go there, with a session; a whole address of another origin gets none. */
  readonly origin: string;
  readonly pinned?: Pinned | undefined;
  session(actor?: string): Session;
  readonly signal: AbortSignal;
  redact(text: string): string;
  /** Towards the target alone. */
  readonly tls?: TlsOptions | undefined;
  /** Hears what people should know of how the target is reached. */
  note?(text: string): void;
  readonly breaker?: Breaker;
  /** Hears of every cookie that an answer sets. */
  received(cookies: readonly ReceivedCookie[]): void;
}

/** ms an answer may take where a request does not say. */
const TIME_LIMIT = 30_000;
/** Where a host that is not the target's may be connected to; a Failure where it lies inside. */
async function pinnedBeside(url: URL, pinned: Pinned | undefined): Promise<Pinned | undefined> {
  const permit = await permitBeside(pinned, url.hostname, rememberedResolve);
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

/** Whether a target can be blamed for an error: it did not answer, as far as we could tell. */
const isUnanswered = (error: unknown, signal: AbortSignal): boolean =>
  !signal.aborted && !(error instanceof Failure);

/** Node's word for why nothing answered: `ECONNREFUSED`, else what the error says. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer in time';
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}

/** One request over a connection of its own: by way of a proxy, or to elsewhere. */
async function alone(
  { origin, pinned, signal, tls }: Circumstances,
  url: URL,
  request: HttpRequest,
  headers: Sent['headers'],
): Promise<Whole> {
  const { method = 'GET', body, timeLimit = TIME_LIMIT } = request;
  const home = url.origin === origin;
  const inTime = AbortSignal.timeout(timeLimit);
  const over = request.afterAbort ? inTime : AbortSignal.any([signal, inTime]);
  const answer = await ask(
    url,
    { method, headers, signal: over, ...(body !== undefined && { body }), ...(home && tls && { tls }) },
    home ? pinned : await pinnedBeside(url, pinned),
  );
  return { status: answer.status, headers: answer.headers, body: await wholeBody(url, answer, over) };
}

/** A client that connects to the target where it was checked, and remembers its requests without secrets. */
export function httpClient(circumstances: Circumstances): HttpClient {
  const { origin, pinned, session, signal, redact, received, tls, breaker = new Breaker() } = circumstances;
  const ring = new Ring();
  if (tls?.insecure) circumstances.note?.(insecureNote(origin));

  const kept = new KeptConnections(pinned, tls);
  const underWay = new UnderWay(signal);
  let isDirect: boolean | undefined;
  const isKept = (url: URL): boolean => (isDirect ??= upstreamOf(url) === undefined);

  const once = (url: URL, isHome: boolean, request: HttpRequest, sent: Sent): Promise<Whole> => {
    const { method = 'GET', timeLimit = TIME_LIMIT, afterAbort = false } = request;
    return isHome && isKept(url)
      ? underWay.until({ method, timeLimit, afterAbort }, (end) => kept.ask(url, sent, end))
      : alone(circumstances, url, request, sent.headers);
  };

  const attempt = async (url: URL, request: HttpRequest): Promise<HttpAnswer> => {
    const { method = 'GET', body } = request;
    const from = url.origin;
    const isHome = from === origin;
    const own = isHome ? sessionHeaders(session(request.as)) : {};
    const headers = { ...own, ...request.headers };
    const sent: Sent = body === undefined ? { method, headers } : { method, headers, body };
    const [at, started] = [Date.now(), performance.now()];
    try {
      breaker.check(from);
      const { status, headers: answered, body: all } = await once(url, isHome, request, sent);
      const ms = performance.now() - started;
      const cookies = answered.getSetCookie();
      if (cookies.length > 0) received(cookies.map(cookieOf));
      breaker.answered(from);
      const answer: HttpAnswer = { status, headers: answered, body: all, ms };
      ring.add({ at, method, url: url.href, status, ms, sent, received: answer });
      return answer;
    } catch (error) {
      if (isUnanswered(error, signal)) breaker.unanswered(from, whyNot(error));
      const text = error instanceof Error ? error.message : String(error);
      ring.add({ at, method, url: url.href, status: 0, ms: performance.now() - started, error: text, sent });
      if (!request.afterAbort) signal.throwIfAborted();
      throw error;
    }
  };

  return {
    request(request) {
      const url = addressAt(request.url, origin);
      if (!request.retry) return attempt(url, request);
      return withRetries(request, () => attempt(url, request), request.afterAbort ? undefined : signal);
    },
    exchanges: (after) => ring.told(redact, after),
  };
}
