import type { HttpAnswer } from '#model/contract/http-client.ts';

/** An answer with all of its body. */
export type Whole = Omit<HttpAnswer, 'ms'>;

/** ms that a connection waits for the next request: shorter than any server's own patience, which it must not meet. */
export const IDLE = 1_000;

const REPEATABLE = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** What may be sent again over a new connection where a kept one turns out to be closed. */
export const isRepeatable = (method: string): boolean => REPEATABLE.has(method);
