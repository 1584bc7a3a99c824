import { randomUUID } from 'node:crypto';
import type { Endpoint } from '#http/endpoint.ts';
import { withOwnHeaders, type FlatHeaders } from '#http/headers.ts';
import { compileTemplate, renderTemplate, type Template } from '#http/template.ts';
import { wireOf, type WireMessage } from '#system/http/wire/message.ts';
import { looksAtBody, verifierOf, type Verifier } from '#http/verify.ts';

/** Whom a worker's requests go to and for. */
export interface Recipient {
  readonly origin: string;
  /** The session's. */
  readonly headers: FlatHeaders;
  readonly seed: number;
}

/** One request as it goes over the wire. */
export interface Message extends WireMessage {
  readonly method: Endpoint['method'];
  readonly path: string;
  /** Flat: name, value, name, value. */
  readonly headers: string[];
  readonly body: string | undefined;
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

/** A text's bytes, a character a byte. */
const bytesText = (text: string): string => Buffer.from(text).toString('latin1');

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
    const bytes = parts.body === undefined ? undefined : bytesText(parts.body);
    return { ...parts, wire: wireOf(host, { ...parts, headers: parts.headers.map(bytesText), body: bytes }) };
  };
  const differs = [...headers, path, body ?? ''].some((template) => typeof template !== 'string');
  const constant = differs ? undefined : make(1);
  return {
    message: constant ? () => constant : make,
    verify: verifierOf(endpoint.expect, Date.now),
    looksAtBody: looksAtBody(endpoint.expect),
    repeatable: endpoint.method === 'GET' || endpoint.method === 'HEAD',
  };
}
