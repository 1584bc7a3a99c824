import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { readBody } from './rest/body.ts';

/** An answer, whatever its status. */
export interface Posted {
  readonly status: number;
  readonly text: string;
}

const MAX_ANSWER_BYTES = 100_000;

/**
 * Posts bytes to an address, through the proxy that the runner names for it. Follows no redirect: what the headers hold
 * goes to that host alone. Rejects where no answer comes before `until` is aborted.
 */
export async function postBytes(
  address: string,
  {
    headers,
    bytes,
    until,
  }: {
    readonly headers: Readonly<Record<string, string>>;
    readonly bytes: Uint8Array;
    readonly until: AbortSignal;
  },
): Promise<Posted> {
  const { agentTo } = await import('./toolkit.ts');
  const request = (address.startsWith('https:') ? secureRequest : plainRequest)(address, {
    method: 'POST',
    agent: agentTo(address),
    signal: until,
    headers: { ...headers, 'content-length': bytes.byteLength },
  });
  const answered = new Promise<IncomingMessage>((done, failed) =>
    request.on('response', done).on('error', failed),
  );
  request.end(bytes);
  const response = await answered;
  const body = await readBody(response, MAX_ANSWER_BYTES);
  return { status: response.statusCode ?? 0, text: Buffer.from(body).toString('utf8') };
}
