import type { HttpClient } from '#model/contract/http-client.ts';
import { httpClient } from '#system/http/client.ts';
import type { Equipment } from './bench.ts';

/** What asks a side as its pages' visitors do. */
export function clientOf({ target, pinned, tls, session, signal }: Equipment): HttpClient {
  return httpClient({
    origin: target,
    pinned,
    tls,
    session,
    signal,
    redact: (text) => text,
    received: () => undefined,
  });
}
