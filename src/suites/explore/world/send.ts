import type { Endpoint } from '#http/endpoint.ts';
import type { Mismatch, Verifier } from '#http/verify.ts';
import type { HttpClient } from '#model/contract/http-client.ts';

/** One request, and what came of it. `status` 0: no answer, and `error` says why. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text. */
  readonly body: unknown;
  readonly error?: string;
  readonly mismatch: Mismatch | undefined;
}

const partOf = (thing: unknown, keys: string): unknown =>
  keys
    .split('.')
    .filter((key) => key !== '')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined,
      thing,
    );

const wordOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

const IT = /\{it((?:\.[\w-]+)*)\}/g;

/** The endpoint for one thing: `{it}` in its path as part of an address, in its body as JSON writes it. */
export function fillIn({ path, body, ...rest }: Endpoint, thing: unknown): Endpoint {
  const quoted = (text: string) =>
    text
      .replace(/"\{it((?:\.[\w-]+)*)\}"/g, (_, keys: string) => JSON.stringify(partOf(thing, keys) ?? null))
      .replace(IT, (_, keys: string) => JSON.stringify(wordOf(partOf(thing, keys))).slice(1, -1));
  return {
    ...rest,
    path: path.replace(IT, (_, keys: string) => encodeURIComponent(wordOf(partOf(thing, keys)))),
    ...(body !== undefined && { body: quoted(body) }),
  };
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const namesOf = (headers: object): Readonly<Record<string, string>> =>
  headers instanceof Headers ? Object.fromEntries(headers) : {};

/** Sends a request and holds its answer to what is expected. Rejects only where the run is over. */
export async function send(
  {
    http,
    signal,
    as,
  }: { readonly http: HttpClient; readonly signal: AbortSignal; readonly as?: string | undefined },
  { method, path, headers, body }: Endpoint,
  verify: Verifier,
): Promise<Sent> {
  try {
    const answer = await http.request({
      method,
      url: path,
      headers,
      ...(body !== undefined && { body }),
      ...(as !== undefined && { as }),
    });
    const text = new TextDecoder().decode(answer.body);
    const names = namesOf(answer.headers);
    const { status, ms } = answer;
    return {
      status,
      headers: names,
      body: bodyOf(text),
      mismatch: verify({ status, headers: names, body: text, service: ms }),
    };
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    return { status: 0, headers: {}, body: undefined, error: why, mismatch: undefined };
  }
}
