import { randomUUID } from 'node:crypto';
import type { Endpoint } from '#http/endpoint.ts';
import { withOwnHeaders, type FlatHeaders } from '#http/headers.ts';
import { compileTemplate, renderTemplate, type Template } from '#http/template.ts';
import { looksAtBody, verifierOf, type Verifier } from '#http/verify.ts';

/** Whom a worker's requests go to and for. */
export interface Recipient {
  readonly origin: string;
  /** The session's. */
  readonly headers: FlatHeaders;
  readonly seed: number;
}

/** One request as it goes over the wire. */
export interface Message {
  readonly method: Endpoint['method'];
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
  readonly verify: Verifier;
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

/** An endpoint with its templates compiled and the session's headers in front of its own. */
export function requestOf(endpoint: Endpoint, { origin, headers: session, seed }: Recipient): Request {
  const sources = { seed, uuid: randomUUID, now: () => new Date() };
  const compile = (text: string): Template => compileTemplate(text, sources);
  const headers = withOwnHeaders(session, endpoint.headers).map(compile);
  const path = compile(endpoint.path);
  const body = endpoint.body === undefined ? undefined : compile(endpoint.body);
  const { host } = new URL(origin);
  const make = (requestNumber: number): Message => {
    const parts = {
      method: endpoint.method,
      path: ascii(renderTemplate(path, requestNumber)),
      headers: headers.map((header) => renderTemplate(header, requestNumber)),
      body: body === undefined ? undefined : renderTemplate(body, requestNumber),
    };
    return { ...parts, wire: wireOf(host, parts) };
  };
  const differs = [...headers, path, body ?? ''].some((template) => typeof template !== 'string');
  const constant = differs ? undefined : make(1);
  return {
    message: constant ? () => constant : make,
    verify: verifierOf(endpoint.expect),
    looksAtBody: looksAtBody(endpoint.expect),
    repeatable: endpoint.method === 'GET' || endpoint.method === 'HEAD',
  };
}
