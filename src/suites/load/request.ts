import type { Dispatcher } from 'undici';
import { judgeOf, looksAtBody, type Judge } from './expect.ts';
import type { EndpointInput } from './input.ts';
import type { Order } from './order.ts';
import { compile, render, type Template } from './template.ts';

/** An endpoint ready to be sent. */
export interface Request {
  /** The same frozen object every time when nothing in it differs per request. Numbers count from 1. */
  options(requestNumber: number): Dispatcher.DispatchOptions;
  readonly judge: Judge;
  readonly looksAtBody: boolean;
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean;
}

function optionsOf(endpoint: EndpointInput, headers: readonly string[], path: string, body: string | undefined): Dispatcher.DispatchOptions {
  return Object.freeze({ method: endpoint.method, path, headers: [...headers], ...(body !== undefined && { body }) });
}

function withSession(endpoint: EndpointInput, order: Order): string[] {
  const own = new Set(Object.keys(endpoint.headers).map((name) => name.toLowerCase()));
  const names = order.headers.filter((_, index) => index % 2 === 0);
  const kept = names.flatMap((name, index) => (own.has(name.toLowerCase()) ? [] : [name, order.headers[index * 2 + 1] ?? '']));
  return [...kept, ...Object.entries(endpoint.headers).flat()];
}

/** An endpoint with its templates compiled and the session's headers in front of its own. */
export function requestOf(endpoint: EndpointInput, order: Order): Request {
  const headers: readonly Template[] = withSession(endpoint, order).map((text) => compile(text, order.seed));
  const path = compile(endpoint.path, order.seed);
  const body = endpoint.body === undefined ? undefined : compile(endpoint.body, order.seed);
  const make = (requestNumber: number) =>
    optionsOf(
      endpoint,
      headers.map((one) => render(one, requestNumber)),
      render(path, requestNumber),
      body === undefined ? undefined : render(body, requestNumber),
    );
  const differs = [...headers, path, body ?? ''].some((one) => typeof one !== 'string');
  const constant = differs ? undefined : make(1);
  return {
    options: constant ? () => constant : make,
    judge: judgeOf(endpoint.expect),
    looksAtBody: looksAtBody(endpoint.expect),
    repeatable: endpoint.method === 'GET' || endpoint.method === 'HEAD',
  };
}
