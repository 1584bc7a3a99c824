import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { errorCode } from '#system/files.ts';
import { certificateFault } from './certificate-faults.ts';
import { ask as askFor, type Answered } from '#system/http/request.ts';

/** How a GET ended, redirects followed by ourselves on the same host only. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly url: URL;
      readonly headers: Answered['headers'];
      readonly text: string;
    }
  | { readonly kind: 'redirect-loop'; readonly url: URL }
  | { readonly kind: 'left-host'; readonly to: URL }
  | { readonly kind: 'timeout'; readonly ms: number }
  | { readonly kind: 'unreachable'; readonly reason: string; readonly next?: string };

export interface Ask {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly signal: AbortSignal;
  /** Where the page's host is, found out before. */
  readonly pinned?: Pinned | undefined;
  readonly tls?: TlsOptions | undefined;
}

const MAX_REDIRECTS = 10;
const MAX_TEXT_LENGTH = 2_000_000;

const plain: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'host unreachable',
  ENETUNREACH: 'network unreachable',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'name server did not answer',
  UND_ERR_SOCKET: 'connection closed by the server',
  UND_ERR_CONNECT_TIMEOUT: 'connecting took too long',
  'bad port': 'its port is one that browsers refuse to open',
};

function whyNot(error: unknown): { readonly reason: string; readonly next?: string } {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  const code = errorCode(first);
  const message = first instanceof Error ? first.message : String(first);
  const fault = certificateFault(code);
  if (fault) return { reason: fault.words, next: fault.next };
  return { reason: plain[code] ?? plain[message] ?? (code || message) };
}

/** At most 2 MB of the body: enough to recognise a login page, never a way to fill memory. */
async function firstText(response: Answered): Promise<string> {
  const type = response.headers.get('content-type') ?? '';
  if (!/text|html|json|xml/.test(type) || !response.body) {
    await response.body?.cancel();
    return '';
  }
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MAX_TEXT_LENGTH) break;
  }
  return text;
}

/**
 * GETs a page as a person's browser would start to. Never throws for what the server does; rejects only when `signal`
 * is aborted.
 */
export async function fetchPage(start: URL, ask: Ask): Promise<Answer> {
  const limit = AbortSignal.timeout(ask.timeout);
  const signal = AbortSignal.any([limit, ask.signal]);
  const seen = new Set<string>();
  let url = start;
  try {
    while (seen.size <= MAX_REDIRECTS) {
      seen.add(url.href);
      const response = await askFor(url, { headers: ask.headers, signal, tls: ask.tls }, ask.pinned);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || !location) {
        return {
          kind: 'answer',
          status: response.status,
          url,
          headers: response.headers,
          text: await firstText(response),
        };
      }
      await response.body?.cancel();
      const next = new URL(location, url);
      if (next.host !== start.host) return { kind: 'left-host', to: next };
      if (seen.has(next.href)) return { kind: 'redirect-loop', url: next };
      url = next;
    }
    return { kind: 'redirect-loop', url };
  } catch (error) {
    ask.signal.throwIfAborted();
    return limit.aborted ? { kind: 'timeout', ms: ask.timeout } : { kind: 'unreachable', ...whyNot(error) };
  }
}
