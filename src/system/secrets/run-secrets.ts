import type { ReceivedCookie } from '#model/contract/bench.ts';
import { secretsOf } from './received.ts';
import { redactor, withoutSecrets, type Redact } from './redact.ts';

/** Characters of what a target may make us look for: each costs a pass over every text. */
const MOST_LEARNED = 24_000;
const MOST_COOKIES = 200;

/** Names of a run. */
export interface Names {
  /** By which things are found: hidden, they would take their budgets along. */
  readonly found: readonly string[];
  /** Which are shown besides. */
  readonly shown: readonly string[];
}

/** Those values that can be hidden without a trace in any of these names. */
function unnamed(values: readonly string[], names: readonly string[]): readonly string[] {
  return values.filter((value) => {
    const hide = withoutSecrets([value]);
    return names.every((name) => hide(name) === name);
  });
}

/** What is hidden of cookies, up to a bound that no honest target reaches. */
function learnable(cookies: readonly ReceivedCookie[]): readonly string[] {
  const first = cookies.toSorted((a, b) => Number(b.session) - Number(a.session)).slice(0, MOST_COOKIES);
  let left = MOST_LEARNED;
  return [...new Set(first.flatMap(secretsOf))].filter((secret) => {
    left -= secret.length;
    return left >= 0;
  });
}

/**
 * The secrets of a run: what it was given, and what it comes to know. Whatever is written is redacted when it is
 * written, so that what became known late is hidden in all that follows.
 */
export class RunSecrets {
  readonly #secrets: readonly string[];
  readonly #values: readonly string[];
  #learned: readonly string[] = [];
  #names: Names = { found: [], shown: [] };
  #hideNames: Redact;
  #hide: Redact;

  /** `values`: hidden as `secrets` are, unless a name holds one of them. */
  constructor(secrets: readonly string[], values: readonly string[] = []) {
    this.#secrets = secrets;
    this.#values = values;
    this.#hideNames = redactor([...secrets, ...values]);
    this.#hide = this.#hideNames;
  }

  /** Hides all that is known by now. */
  readonly redact: Redact = Object.assign((text: string) => this.#hide(text), {
    names: (text: string) => this.#hideNames(text),
  });

  /** From now on nothing is hidden that a name holds, but for the secrets that were given as such. */
  spare(names: Names): void {
    this.#names = names;
    this.#hideNames = redactor([...this.#secrets, ...unnamed(this.#values, names.found)]);
    this.#hide = this.#hideOthers(this.#learned);
  }

  /** Hides these cookies from now on, everywhere. */
  learn(cookies: readonly ReceivedCookie[]): void {
    this.#learned = [...new Set([...this.#learned, ...learnable(cookies)])];
    this.#hide = this.#hideOthers(this.#learned);
  }

  /** Hides these cookies, too: for what others wrote while they were set. */
  hiding(cookies: readonly ReceivedCookie[]): Redact {
    const more = learnable(cookies);
    return more.length === 0 ? this.redact : this.#hideOthers([...this.#learned, ...more]);
  }

  /** A target chooses what its cookies hold: it must not be able to hide a name of ours. */
  #hideOthers(learned: readonly string[]): Redact {
    const { found, shown } = this.#names;
    const names = [...found, ...shown].map((name) => this.#hideNames(name));
    const others = withoutSecrets(unnamed(learned, names));
    const hide = this.#hideNames;
    return Object.assign((text: string) => hide(others(text)), { names: this.#hideNames });
  }
}
