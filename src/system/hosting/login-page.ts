import { gateOfRedirect } from './access-gate.ts';
import { titleOf } from './page-title.ts';

/**
 * Words in a path or host that name a place where one logs in or registers, each between characters that are no
 * letters.
 */
const PLACES: readonly string[] = [
  '(?:log|sign)[-_]?(?:in|on|up)(?:page|form)?s?',
  '[a-z]*(?:login|signin)(?:page|form)?',
  'o?auth\\d?',
  'oidc',
  'openid',
  'saml\\d?',
  'sso',
  'okta',
  'authori[sz]e',
  'authenticat(?:e|ion)',
  'passwords?',
  'register',
  'sessions?/new',
  'accounts?/new',
];
const place = new RegExp(`(?<![a-z])(?:${PLACES.join('|')})(?![a-z])`);

/** What the title of a login says. A page counts as one only if it asks for a password, too. */
const titles = /\blog[ -]?in|\bsign[ -]?in|password protected/i;
/** What hosts write on their login pages, wherever it stands. */
const phrases =
  /vercel authentication|deployment protection|password protected|cloudflare access|sign in to continue/i;
const passwordField = /<input[^<>]{1,500}type=["']?password/i;

/** Whether an address' path is one at which people log in. */
function namesLogin(path: string): boolean {
  return place.test(path.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
}

/** Where a visit ended, and as much of the page as the visitor knows. */
export interface VisitEnd {
  readonly url: URL;
  readonly status?: number;
  /** The page's markup, or its title and whether a password field shows. */
  readonly page?: string | { readonly title: string; readonly asksPassword: boolean };
}

function looksLikeLogin(page: VisitEnd['page'] = ''): boolean {
  if (typeof page !== 'string')
    return page.asksPassword && (titles.test(page.title) || phrases.test(page.title));
  return passwordField.test(page) && (titles.test(titleOf(page)) || phrases.test(page));
}

/**
 * How it shows that a visit ended at a login in place of the page asked for (`status 401`, a path, a host); undefined
 * when it
 * did not. A page asked for by a path of login is one that is meant.
 */
export function loginShown(asked: URL, { url, status, page }: VisitEnd): string | undefined {
  if (status === 401 || status === 403) return `status ${status}`;
  if (url.host !== asked.host)
    return gateOfRedirect(url) || namesLogin(`${url.hostname}${url.pathname}`) ? url.host : undefined;
  if (namesLogin(asked.pathname)) return undefined;
  return namesLogin(url.pathname) || looksLikeLogin(page) ? url.pathname : undefined;
}
