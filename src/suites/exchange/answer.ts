import type { HttpAnswer } from '#model/contract/http-client.ts';
import type { Answer } from '#http/verify.ts';
import { bodyText } from '#system/http/charset.ts';

/**
 * An answer as it is looked at. `json`: undefined where the body is none. What is read late is no property of its own,
 * so a copy by `...` would lack it.
 */
export interface Seen {
  readonly status: number;
  /** Names in lower case; several of one name in one text. */
  readonly headers: Readonly<Record<string, string>>;
  /** Its `Set-Cookie` lines, each by itself. */
  readonly setCookies?: readonly string[];
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

/** Answers are kept to a run's end, and looked into one at a time: only the last one's values are held. */
const read: { of: Seen | undefined; json: unknown } = { of: undefined, json: undefined };

/** An answer, of which nothing is read before somebody looks at it. */
class Looked implements Seen {
  readonly status: number;
  readonly text: string;
  readonly misread?: string | undefined;
  readonly ms: number;
  readonly #headers: HttpAnswer['headers'];
  #byName: Seen['headers'] | undefined;

  constructor({ status, headers, body, ms }: HttpAnswer) {
    const { text, misread } = bodyText(body, headers.get('content-type') ?? '');
    this.status = status;
    this.text = text;
    this.misread = misread;
    this.ms = ms;
    this.#headers = headers;
  }

  get headers(): Seen['headers'] {
    return (this.#byName ??= Object.fromEntries(this.#headers.entries()));
  }

  get setCookies(): readonly string[] {
    return this.#headers.getSetCookie();
  }

  get json(): unknown {
    if (read.of !== this) {
      read.json = parsed(this.text);
      read.of = this;
    }
    return read.json;
  }
}

export const seenOf = (answer: HttpAnswer): Seen => new Looked(answer);

/** The same as it is held to what is expected. */
class Judged implements Answer {
  readonly #seen: Seen;

  constructor(seen: Seen) {
    this.#seen = seen;
  }

  get status(): number {
    return this.#seen.status;
  }

  get headers(): Answer['headers'] {
    const { headers, setCookies = [] } = this.#seen;
    return setCookies.length > 0 ? { ...headers, 'set-cookie': [...setCookies] } : headers;
  }

  get body(): string {
    return this.#seen.text;
  }

  get json(): unknown {
    return this.#seen.json;
  }

  get service(): number {
    return this.#seen.ms;
  }
}

/** The same as if it had taken another time, ms. */
export const lasting = (
  { status, headers, setCookies = [], text, misread, json }: Seen,
  ms: number,
): Seen => ({
  status,
  headers,
  setCookies,
  text,
  misread,
  json,
  ms,
});

export const answerOf = (seen: Seen): Answer => new Judged(seen);

/** What expressions are asked about: `{ status, headers, body, ms }`; a body that is no JSON is its text. */
export const lookedAt = ({ status, headers, text, json, ms }: Seen): Readonly<Record<string, unknown>> => ({
  status,
  headers,
  body: json === undefined ? text : json,
  ms,
});
