import { judgeOf, looksAtBody, type Judge } from './expectation.ts';
import type { EndpointInput } from '../scenario/input.ts';
import type { Order } from '../generate/order.ts';
import { compile, render, type Template } from './template.ts';

/** One request as it goes over the wire. */
export interface Message {
  readonly method: EndpointInput['method'];
  readonly path: string;
  /** Flat: name, value, name, value. */
  readonly headers: string[];
  readonly body: string | undefined;
  /** All of it as HTTP/1.1, a character a byte. */
  readonly wire: string;
}

/** An endpoint ready to be sent. */
export interface Request {
  /** The same object every time when nothing in it differs per request. Numbers count from 1. */
  message(requestNumber: number): Message;
  readonly judge: Judge;
  readonly looksAtBody: boolean;
  /** Whether sending it twice does no harm. */
  readonly repeatable: boolean;
}

function ascii(path: string): string {
  return path.toWellFormed().replace(/[^\u0021-\u007e]+/g, encodeURIComponent);
}

/** How long the body is and when the connection ends is for us to say. */
const OURS = /^(content-length|transfer-encoding|connection|keep-alive|upgrade)$/i;

function wireOf(host: string, { method, path, headers, body }: Omit<Message, 'wire'>): string {
  const names = headers.filter((_, index) => index % 2 === 0);
  const lines = names
    .map((name, index) => `${name}: ${headers[index * 2 + 1] ?? ''}`)
    .filter((_, index) => !OURS.test(names[index] ?? ''));
  const hosted = names.some((name) => name.toLowerCase() === 'host');
  const sized = body !== undefined || ['POST', 'PUT', 'PATCH'].includes(method);
  const head = [
    `${method} ${path} HTTP/1.1`,
    ...(hosted ? [] : [`host: ${host}`]),
    'connection: keep-alive',
    ...lines,
    ...(sized ? [`content-length: ${Buffer.byteLength(body ?? '')}`] : []),
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body ?? ''}`).toString('latin1');
}

function withSession(endpoint: EndpointInput, order: Order): string[] {
  const own = new Set(Object.keys(endpoint.headers).map((name) => name.toLowerCase()));
  const names = order.headers.filter((_, index) => index % 2 === 0);
  const kept = names.flatMap((name, index) =>
    own.has(name.toLowerCase()) ? [] : [name, order.headers[index * 2 + 1] ?? ''],
  );
  return [...kept, ...Object.entries(endpoint.headers).flat()];
}

/** An endpoint with its templates compiled and the session's headers in front of its own. */
export function requestOf(endpoint: EndpointInput, order: Order): Request {
  const headers: readonly Template[] = withSession(endpoint, order).map((text) => compile(text, order.seed));
  const path = compile(endpoint.path, order.seed);
  const body = endpoint.body === undefined ? undefined : compile(endpoint.body, order.seed);
  const { host } = new URL(order.origin);
  const make = (requestNumber: number): Message => {
    const parts = {
      method: endpoint.method,
      path: ascii(render(path, requestNumber)),
      headers: headers.map((one) => render(one, requestNumber)),
      body: body === undefined ? undefined : render(body, requestNumber),
    };
    return { ...parts, wire: wireOf(host, parts) };
  };
  const differs = [...headers, path, body ?? ''].some((one) => typeof one !== 'string');
  const constant = differs ? undefined : make(1);
  return {
    message: constant ? () => constant : make,
    judge: judgeOf(endpoint.expect),
    looksAtBody: looksAtBody(endpoint.expect),
    repeatable: endpoint.method === 'GET' || endpoint.method === 'HEAD',
  };
}
