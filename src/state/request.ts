import { randomUUID } from 'node:crypto';
import type { StateRequest } from '#http/state/options.ts';
import { endpointOf, requestLine } from '#http/endpoint-options.ts';
import { compileTemplate, renderTemplate } from '#http/template.ts';
import type { HttpAnswer } from '#model/contract/http-client.ts';
import type { StateWorld } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';

/** How a request that failed is named. */
const line = (request: StateRequest): string => {
  const { method, path } = requestLine({ ...request, expect: {} });
  return `${method} ${path}`;
};

function refused(request: StateRequest, what: string, why: string): Failure {
  return new Failure({
    code: 'state/request-failed',
    owner: 'target',
    message: `${line(request)}, which ${what}, ${why}.`,
    next: 'Look into the log of the target; the request has done its work where it answers below 400.',
  });
}

/** What a request of `state:` is sent with: `mark` in place of `{mark}`; `what` it is for, for people. */
export interface Purpose {
  readonly what: string;
  readonly mark?: string;
}

/** Sends one request of `state:`. A Failure unless it is answered below 400. */
export async function send(
  request: StateRequest,
  { what, mark = '' }: Purpose,
  { http }: Pick<StateWorld, 'http'>,
): Promise<HttpAnswer> {
  const { method, path, headers, body } = endpointOf({ ...request, expect: {} });
  const sources = { seed: 1, uuid: randomUUID, now: () => new Date() };
  const filled = (text: string) => renderTemplate(compileTemplate(text, sources), 1);
  const named = (text: string, name: string) => filled(text).replaceAll('{mark}', name);
  const sent = {
    method,
    url: named(path, encodeURIComponent(mark)),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, filled(value)])),
    ...(body !== undefined && { body: named(body, mark) }),
  };
  const answer = await http.request(sent).catch((error: unknown) => {
    throw refused(request, what, `got no answer: ${error instanceof Error ? error.message : error}`);
  });
  if (answer.status >= 400) throw refused(request, what, `was answered with ${answer.status}`);
  return answer;
}
