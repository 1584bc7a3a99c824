import type { HttpAnswer } from '#model/contract/http-client.ts';
import { decoded } from '#system/http/charset.ts';

/** An answer as it is looked at. `json`: undefined where the body is none. */
export interface Seen {
  readonly status: number;
  /** Names in lower case; several of one name in one text. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: unknown;
  /** From the request's first byte to the answer's last. */
  readonly ms: number;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function seenOf({ status, headers, body, ms }: HttpAnswer): Seen {
  const text = decoded(body, headers.get('content-type') ?? '');
  return { status, headers: Object.fromEntries(headers.entries()), text, json: parsed(text), ms };
}

/** What expressions are asked about: `{ status, headers, body, ms }`; a body that is no JSON is its text. */
export const lookedAt = ({ status, headers, text, json, ms }: Seen): Readonly<Record<string, unknown>> => ({
  status,
  headers,
  body: json === undefined ? text : json,
  ms,
});
