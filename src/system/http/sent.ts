import { VERSION } from '../process/version.ts';

/** What a request says, wherever it goes. */
export interface Sent {
  readonly method?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | URLSearchParams | Uint8Array;
}

/** A request's headers, with who asks where they do not say it. */
export function introduced(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'user-agent');
  return named ? headers : { 'user-agent': `tidemark/${VERSION} (page check)`, ...headers };
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' };

/** The headers that go along, those of the body's type and of who asks among them. */
export function headersOf({ headers, body }: Sent): Readonly<Record<string, string>> {
  const form = body instanceof URLSearchParams ? FORM : {};
  return { accept: '*/*', ...form, ...introduced(headers) };
}

/** The length of a body: Node's client leaves it out where a method seldom has one, so that servers see no body. */
export const sizeOf = (bytes: string | Uint8Array | undefined): Readonly<Record<string, number>> =>
  bytes === undefined ? {} : { 'content-length': Buffer.byteLength(bytes) };
