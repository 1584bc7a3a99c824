import type { Endpoint } from '#http/endpoint.ts';
import { ContentMistake, contentBytes, type Content, type ContentBytes } from '#http/content.ts';
import type { ProjectFiles } from '#model/contract/bench.ts';
import type { HttpClient } from '#model/contract/http-client.ts';
import { isTargetDown } from '#system/http/breaker.ts';
import { seenOf, type Seen } from './answer.ts';
import type { Sessions } from './sessions.ts';

/** What requests are sent with. */
export interface Sender {
  readonly http: HttpClient;
  readonly signal: AbortSignal;
  readonly sessions: Sessions;
  /** Where files of a body lie; without it none is sent. */
  readonly project?: ProjectFiles;
  readonly as?: string | undefined;
  /** ms that an answer may take. */
  readonly timeLimit?: number | undefined;
  /** What takes away what was made: sent also after the run was aborted. */
  readonly afterAbort?: boolean;
}

/** What was sent, as far as it is told. */
export interface Sent {
  readonly method: string;
  /** With the query; a whole address where it is not the target's. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request and what came of it. */
export interface Exchanged {
  readonly sent: Sent;
  readonly answer: Seen | undefined;
  /** Why there is no answer. */
  readonly error?: string;
  /** Nothing was sent: its body cannot be made. */
  readonly unsent?: boolean;
  /** There was time, and nothing that answers. */
  readonly unreachable?: boolean;
}

const NOBODY = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN']);

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = (cause ?? error) as { readonly code?: unknown };
  const why = typeof code.code === 'string' ? code.code : (cause ?? error).message;
  return error.name === 'TimeoutError' ? 'no answer in time' : why;
}

/** The same header under whatever case it is written. */
const without = (
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Readonly<Record<string, string>> => {
  if (names.length === 0) return headers;
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !taken.has(name.toLowerCase())));
};

const bytesOf = (content: Content, { project }: Sender): Promise<ContentBytes> =>
  contentBytes(content, async (path) => project?.read(path));

function whyNone(error: unknown): Pick<Exchanged, 'error' | 'unreachable' | 'unsent'> {
  if (error instanceof ContentMistake) return { error: error.message, unsent: true };
  const why = wordsOf(error);
  return { error: why, unreachable: isTargetDown(error) || NOBODY.has(why) };
}

/** Sends an endpoint whose templates are filled in. Rejects only where the run is aborted. */
export async function exchange(endpoint: Endpoint, sender: Sender): Promise<Exchanged> {
  const { http, signal, sessions, as, timeLimit, afterAbort } = sender;
  const { method, path, headers: own, body, content: made } = endpoint;
  const isHome = path.startsWith('/');
  const session = isHome ? without(sessions.headers(as), Object.keys(own)) : {};
  const headers = { ...session, ...own };
  const sent: Sent = { method, path, headers, ...(body !== undefined && { body }) };
  try {
    const content = made && (await bytesOf(made, sender));
    const answer = await http.request({
      method,
      url: path,
      headers: content ? { 'content-type': content.type, ...headers } : headers,
      ...(body !== undefined && { body }),
      ...(content && { body: content.bytes }),
      ...(timeLimit !== undefined && { timeLimit }),
      ...(afterAbort && { afterAbort }),
    });
    if (isHome) sessions.hear(as, answer.headers.getSetCookie());
    return { sent, answer: seenOf(answer) };
  } catch (error) {
    if (!afterAbort) signal.throwIfAborted();
    return { sent, answer: undefined, ...whyNone(error) };
  }
}
