import type { Endpoint } from '#http/endpoint.ts';
import type { Mismatch, Verifier } from '#http/verify.ts';
import { exchange, type Sender } from '../../exchange/send.ts';
import { answerOf, type Seen } from '../../exchange/answer.ts';
import type { Fired, Sight } from '../search/world.ts';

/** One request, and what came of it. `status` 0: no answer, and `error` says why, without a full stop. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text. */
  readonly body: unknown;
  readonly error?: string;
  readonly mismatch: Mismatch | undefined;
  readonly answer?: Seen;
}

export const partOf = (thing: unknown, keys: string): unknown =>
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

/**
 * The endpoint for one thing: `{it}` in its path as part of an address, in its body as JSON writes it. `{n}` in both:
 * the number of the request since the clean start.
 */
export function fillIn({ path, body, ...rest }: Endpoint, thing: unknown, number: number): Endpoint {
  const numbered = (text: string): string => text.replaceAll('{n}', String(number));
  const quoted = (text: string) =>
    text
      .replace(/"\{it((?:\.[\w-]+)*)\}"/g, (_, keys: string) => JSON.stringify(partOf(thing, keys) ?? null))
      .replace(IT, (_, keys: string) => JSON.stringify(wordOf(partOf(thing, keys))).slice(1, -1));
  return {
    ...rest,
    path: numbered(path).replace(IT, (_, keys: string) => encodeURIComponent(wordOf(partOf(thing, keys)))),
    ...(body !== undefined && { body: quoted(numbered(body)) }),
  };
}

/** Sends a request and holds its answer to what is expected. Rejects only where the run is over. */
export async function send(sender: Sender, endpoint: Endpoint, verify: Verifier): Promise<Sent> {
  const { answer, error = 'no answer' } = await exchange(endpoint, sender);
  if (!answer)
    return { status: 0, headers: {}, body: undefined, error: error.replace(/\.$/, ''), mismatch: undefined };
  const { status, headers, text, json } = answer;
  return {
    status,
    headers,
    body: json === undefined ? text : json,
    mismatch: verify(answerOf(answer)),
    answer,
  };
}

/** What was done, by its answers, and what is seen after it. */
export function firedOf(label: string, sent: readonly Sent[], sight: Sight): Fired {
  const statuses = sent.map(({ status }) => status);
  return {
    ...sight,
    label,
    outcome: statuses.toSorted((a, b) => a - b).join(' and '),
    accepted: statuses.every((status) => status > 0 && status < 400),
  };
}
