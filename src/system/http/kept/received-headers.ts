import type { HttpAnswer } from '#model/contract/http-client.ts';
import type { AnswerHeaders } from '../wire/exchange.ts';

/** A list of names and values by turns as headers by name. */
export function byName(raw: readonly string[]): AnswerHeaders {
  const headers: Record<string, string | string[]> = Object.create(null);
  for (let at = 0; at < raw.length; at += 2) {
    const [name, value] = [(raw[at] ?? '').toLowerCase(), raw[at + 1] ?? ''];
    const former = headers[name];
    if (Array.isArray(former)) former.push(value);
    else headers[name] = former === undefined ? value : [former, value];
  }
  return headers;
}

type Entry = [name: string, value: string];

/** Headers of an answer as they came. As fetch's own, at a tenth of the price. */
export class ReceivedHeaders implements Pick<Headers, 'get' | 'getSetCookie'> {
  readonly #headers: AnswerHeaders;
  #entries: readonly Entry[] | undefined;

  constructor(headers: AnswerHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const found = this.#headers[name.toLowerCase()];
    return Array.isArray(found) ? found.join(', ') : (found ?? null);
  }

  getSetCookie(): string[] {
    const found = this.#headers['set-cookie'];
    return found === undefined ? [] : [found].flat();
  }

  /** Names in lower case, values of one name in one text, but for cookies, of which each stands by itself. */
  entries(): ReturnType<HttpAnswer['headers']['entries']> {
    this.#entries ??= [
      ...Object.keys(this.#headers)
        .filter((name) => name !== 'set-cookie')
        .map((name): Entry => [name, this.get(name) ?? '']),
      ...this.getSetCookie().map((value): Entry => ['set-cookie', value]),
    ];
    return this.#entries.values();
  }
}
