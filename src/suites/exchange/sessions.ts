import type { ReceivedCookie, Session } from '#model/contract/bench.ts';
import { sessionHeaders } from '#system/http/session-headers.ts';
import { attributesOf, cookieOf } from '#system/http/set-cookie.ts';

type Cookies = ReadonlyMap<string, string>;

/** A cookie that is taken away: with no time left, or whose time is over. */
function isGone(line: string): boolean {
  const values = attributesOf(line);
  const age = values.get('max-age');
  if (age !== undefined && age !== '') return Number(age) <= 0;
  const expires = values.get('expires');
  return expires !== undefined && Date.parse(expires) <= Date.now();
}

/**
 * What each actor sends with every request: the session that the run gave, and the cookies that answers set since.
 * A copy is what a checkpoint keeps. Paths of cookies are not looked at: all go to the target alone.
 */
export class Sessions {
  readonly #given: (actor?: string) => Session;
  #cookies: ReadonlyMap<string, Cookies>;

  constructor(given: (actor?: string) => Session, cookies: ReadonlyMap<string, Cookies> = new Map()) {
    this.#given = given;
    this.#cookies = cookies;
  }

  copy(): Sessions {
    return new Sessions(this.#given, this.#cookies);
  }

  #of(actor: string | undefined): Cookies {
    const now = this.#cookies.get(actor ?? '');
    return now ?? new Map(this.#given(actor).cookies.map(({ name, value }) => [name, value]));
  }

  /** The actor's cookies as they are now. */
  cookies(actor: string | undefined): Session['cookies'] {
    return [...this.#of(actor)].map(([name, value]) => ({ name, value }));
  }

  /** The session's headers and the cookies as they are now. */
  headers(actor: string | undefined): Readonly<Record<string, string>> {
    const { headers } = this.#given(actor);
    return sessionHeaders({ headers, cookies: this.cookies(actor) });
  }

  /** What an answer's `Set-Cookie` lines change. */
  hear(actor: string | undefined, lines: readonly string[]): void {
    if (lines.length === 0) return;
    const now = new Map(this.#of(actor));
    for (const line of lines) {
      const { name, value } = cookieOf(line);
      if (isGone(line)) now.delete(name);
      else now.set(name, value);
    }
    this.#cookies = new Map([...this.#cookies, [actor ?? '', now]]);
  }

  /** What a browser has after its steps. */
  set(actor: string | undefined, cookies: readonly Pick<ReceivedCookie, 'name' | 'value'>[]): void {
    const now = new Map(cookies.map(({ name, value }) => [name, value]));
    this.#cookies = new Map([...this.#cookies, [actor ?? '', now]]);
  }
}
