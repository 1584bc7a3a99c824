import type { ReceivedCookie } from '#model/contract/bench.ts';
import { SHORTEST_SECRET } from './forms.ts';

/** Letters of one case, capitalised, or in humps: `dark`, `Berlin`, `USD`, `darkMode`. */
const LETTERS = String.raw`(?:[a-z]{1,20}|[A-Z]{1,20}|[A-Z]?[a-z]{2,20}(?:[A-Z][a-z]{2,20}){0,3})`;
/** A word that may be numbered (`http2`, `v12`), or a number that may have a unit (`1920`, `300px`). */
const plainRun = new RegExp(`^(?:${LETTERS}\\d{0,2}|\\d{1,9}[A-Za-z]{0,4})$`);
/** What a server draws at random is longer than what it counts or names. */
const LONG = 16;
const LONG_RUN = 8;
/** Cookies have no other characters (RFC 6265, cookie-octet); words with spaces between are no token. */
const token = /^[!#-+\--:<-[\]-~]+$/;

const runsOf = (value: string): readonly string[] => value.split(/[^A-Za-z0-9]+/).filter((run) => run !== '');

/** An address or a path; base64 may begin with a slash, too, and has none of these other characters. */
const address = /^(?:[a-z][a-z\d+.-]{0,20}:\/\/|\/(?=.*[-_.~:?&%]))/i;

/** Whether a value is made of words and numbers, as `light-mode`, `en_US`, `1920x1080` and `2026-11-29` are. */
function isPlain(value: string): boolean {
  return runsOf(value).every((run) => plainRun.test(run) || /^\d{1,5}[xT]\d{1,5}$/.test(run));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/**
 * What of a cookie must not be seen. Of one that tells who visits the value, unless it is plain words: then only
 * `name=value`, since the words alone may be anybody's. Of any other one the value only if it looks drawn at random.
 */
export function secretsOf({ name, value: quoted, session }: ReceivedCookie): readonly string[] {
  const value = quoted.replace(/^"(.*)"$/, '$1');
  const plain = address.test(value) || isPlain(decoded(value));
  const whole = session && plain ? `${name}=${value}` : value;
  const isSecret = session
    ? whole.length >= SHORTEST_SECRET
    : !plain && value.length >= LONG && runsOf(value).some((run) => run.length >= LONG_RUN && !isPlain(run));
  return isSecret && token.test(whole)
    ? [...new Set([whole, decoded(whole)])].filter((secret) => token.test(secret))
    : [];
}
