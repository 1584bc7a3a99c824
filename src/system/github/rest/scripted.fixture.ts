import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Connection, GitHubApi } from '../api.ts';
import { connect } from './connect.ts';
import type { Pace } from './pace.ts';

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** One answer of a script: status, body and headers, or whatever a function does with the response. */
export type Scripted =
  | readonly [status: number, body?: unknown, headers?: Readonly<Record<string, string>>]
  | ((response: ServerResponse) => void);

function play(answer: Scripted, response: ServerResponse): void {
  if (typeof answer === 'function') return answer(response);
  const [status, body, headers = {}] = answer;
  const text = body === undefined || Buffer.isBuffer(body) ? (body ?? '') : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

/** A server on loopback that answers in the order of its script, the last answer for ever. Ends with the test. */
export async function scripted(
  ...script: readonly Scripted[]
): Promise<{ readonly url: string; readonly requests: Request[] }> {
  const requests: Request[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request
      .on('data', (part: Buffer) => parts.push(part))
      .on('end', () => {
        requests.push({
          method: request.method ?? '',
          path: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(parts).toString(),
        });
        const answer = script[Math.min(requests.length, script.length) - 1];
        if (answer !== undefined) play(answer, response);
      });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, requests };
}

/** A connection whose pauses take no time: what was waited is in `pauses` (ms), what was said in `told`. */
export async function connected(
  url: string,
  more: Partial<Connection & Pace> = {},
): Promise<{ readonly api: GitHubApi; readonly told: string[]; readonly pauses: number[] }> {
  const told: string[] = [];
  const pauses: number[] = [];
  const {
    now = () => Date.parse('2026-11-21T12:00:00Z'),
    patience = 300_000,
    timeout = 30_000,
    sleep = async (ms) => void pauses.push(ms),
    ...connection
  } = more;
  const api = await connect(
    {
      apiUrl: url,
      token: 'ghs_canary0123456789',
      owner: 'octo',
      repo: 'shop',
      signal: new AbortController().signal,
      tell: (words) => void told.push(words),
      ...connection,
    },
    { now, patience, timeout, sleep },
  );
  return { api, told, pauses };
}

/** What a promise rejected with. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => new Error(`it went well: ${JSON.stringify(value)}`),
    (error: unknown) => error,
  );
}
