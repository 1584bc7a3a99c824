import type { HttpAnswer } from '#model/contract/http-client.ts';
import { decoded, misread } from '#system/http/charset.ts';

/** An answer as it is looked at. `json`: undefined where the body is none. */
export interface Seen {
  readonly status: number;
  /** Names in lower case; several of one name in one text. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Why the text is not what was meant: its bytes are not of the charset that it names. */
  readonly misread?: string;
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
  const type = headers.get('content-type') ?? '';
  const [text, wrong] = [decoded(body, type), misread(body, type)];
  return {
    status,
    headers: Object.fromEntries(headers.entries()),
    text,
    ...(wrong !== undefined && { misread: wrong }),
    json: parsed(text),
    ms,
  };
}

/** What expressions are asked about: `{ status, headers, body, ms }`; a body that is no JSON is its text. */
export const lookedAt = ({ status, headers, text, json, ms }: Seen): Readonly<Record<string, unknown>> => ({
  status,
  headers,
  body: json === undefined ? text : json,
  ms,
});
