import type { HttpAnswer } from '#model/contract/http-client.ts';
import { readText } from '#system/http/charset.ts';

/** An answer as it is looked at. `json`: undefined where the body is none. */
export interface Seen {
  readonly status: number;
  /** Names in lower case; several of one name in one text. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Why the text is not what was meant: its bytes are not of the charset that it names. */
  readonly misread?: string | undefined;
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

/** An answer, of which most steps never look at all. */
class Looked implements Seen {
  readonly status: number;
  readonly text: string;
  readonly misread?: string | undefined;
  readonly ms: number;
  readonly #headers: HttpAnswer['headers'];
  #json: { readonly value: unknown } | undefined;
  #byName: Seen['headers'] | undefined;

  constructor({ status, headers, body, ms }: HttpAnswer) {
    const { text, misread } = readText(body, headers.get('content-type') ?? '');
    this.status = status;
    this.text = text;
    this.misread = misread;
    this.ms = ms;
    this.#headers = headers;
  }

  get headers(): Seen['headers'] {
    return (this.#byName ??= Object.fromEntries(this.#headers.entries()));
  }

  get json(): unknown {
    return (this.#json ??= { value: parsed(this.text) }).value;
  }
}

export const seenOf = (answer: HttpAnswer): Seen => new Looked(answer);

/** What expressions are asked about: `{ status, headers, body, ms }`; a body that is no JSON is its text. */
export const lookedAt = ({ status, headers, text, json, ms }: Seen): Readonly<Record<string, unknown>> => ({
  status,
  headers,
  body: json === undefined ? text : json,
  ms,
});
