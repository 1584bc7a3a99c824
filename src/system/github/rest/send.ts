import { z } from 'zod';
import { VERSION } from '../../process/version.ts';
import { brokenOff } from './body.ts';
import type { Connection, Parameters } from '../api.ts';
import type { Answer } from './limits.ts';
import { clean } from '../../text.ts';

/** One request as it is to be sent. `url` replaces route and parameters once GitHub named another place. */
export interface Order {
  readonly route: string;
  readonly parameters: Parameters;
  readonly signal: AbortSignal;
  /** ms for the whole answer, body included. */
  readonly within: number;
  readonly url?: string;
}

/** What came back; of a success the body is still unread. */
export interface Sent {
  readonly answer: Answer;
  readonly body: ReadableStream<Uint8Array> | undefined;
}

/** Sends one request to GitHub's API. Rejects only when the signal is aborted, with its reason. */
export type Send = (order: Order) => Promise<Sent>;

/**
 * GETs an address anywhere, without the token and without following redirects. Rejects only when the signal is
 * aborted, with its reason.
 */
export type FetchLink = (url: string, signal: AbortSignal) => Promise<Sent>;

const Headers = z.record(z.string(), z.coerce.string());
/** What the toolkit throws for a status of 400 or more (`response`), or when nothing came back. */
const Thrown = z.looseObject({
  status: z.int(),
  response: z.looseObject({ headers: Headers, data: z.unknown() }),
});
/** How GitHub tells what is wrong. */
const ErrorBody = z.looseObject({
  message: z.string(),
  errors: z
    .array(
      z.union([
        z.string(),
        z.looseObject({
          message: z.string().optional(),
          field: z.string().optional(),
          code: z.string().optional(),
        }),
      ]),
    )
    .optional()
    .catch(undefined),
});

function reasonIn(data: unknown): string {
  const body = ErrorBody.safeParse(data).data;
  if (body === undefined) return typeof data === 'string' && !data.includes('<') ? clean(data, 200) : '';
  const details = (body.errors ?? [])
    .slice(0, 3)
    .map((detail) =>
      typeof detail === 'string'
        ? detail
        : (detail.message ?? [detail.field, detail.code].filter(Boolean).join(' ')),
    );
  return clean([body.message, ...details].join('; '), 200);
}

function answerOf(error: unknown): Answer {
  const { data } = Thrown.safeParse(error);
  if (data === undefined) return { status: 0, headers: {}, ...brokenOff(error) };
  return {
    status: data.status,
    headers: data.response.headers,
    reason: reasonIn(data.response.data),
    sent: true,
  };
}

/** The toolkit's client bound to one connection. Follows no redirect, repeats nothing, prints nothing. */
export async function openToolkit(
  connection: Connection,
): Promise<{ readonly send: Send; readonly fetchLink: FetchLink }> {
  const { getOctokit, proxiedFetch } = await import('../toolkit.ts');
  const quiet = () => undefined;
  const octokit = getOctokit(connection.token, {
    baseUrl: connection.apiUrl.replace(/\/+$/, ''),
    userAgent: `tidemark/${VERSION}`,
  });
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const hide = (reason: string): string => reason.replaceAll(connection.token, '***');
  const send: Send = async ({ route, parameters, signal, within, url }) => {
    signal.throwIfAborted();
    const settings = {
      headers: { 'x-github-api-version': '2022-11-28' },
      request: {
        signal: AbortSignal.any([signal, AbortSignal.timeout(within)]),
        log,
        redirect: 'manual',
        parseSuccessResponseBody: false,
      },
    } as const;
    try {
      const { status, headers, data } = await (url === undefined
        ? octokit.request(route, { ...parameters, ...settings })
        : octokit.request({ method: 'GET', url, ...settings }));
      const body: unknown = data;
      return {
        answer: { status, headers: Headers.parse(headers), reason: '', sent: true },
        body: body instanceof ReadableStream ? body : undefined,
      };
    } catch (error) {
      signal.throwIfAborted();
      const answer = answerOf(error);
      return { answer: { ...answer, reason: hide(answer.reason) }, body: undefined };
    }
  };
  const fetchLink: FetchLink = async (url, signal) => {
    try {
      const { status, headers, body } = await proxiedFetch(url, {
        signal,
        redirect: 'manual',
        headers: { 'user-agent': `tidemark/${VERSION}`, 'accept-encoding': 'identity' },
      });
      return {
        answer: { status, headers: Object.fromEntries(headers), reason: '', sent: true },
        body: body ?? undefined,
      };
    } catch (error) {
      signal.throwIfAborted();
      return { answer: { status: 0, headers: {}, ...brokenOff(error) }, body: undefined };
    }
  };
  return { send, fetchLink };
}
