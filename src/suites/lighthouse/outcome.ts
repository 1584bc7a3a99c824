import { Failure, type Problem } from '#model/problem.ts';
import { ASKS_WHO, asksWho } from '#system/http/page-faults.ts';
import { loginShown } from '#system/hosting/login-page.ts';
import type { Lhr } from './lhr.ts';

type Explanation = Pick<Problem, 'message' | 'next'> & { readonly owner: 'target' | 'environment' };

const nothingPainted =
  'Open the page in a browser: is it empty, or does it wait for something that never comes?';
const answers = 'Open the address in a browser; the server must answer with the page itself.';
const again =
  'Run again; if it happens every time, the machine has too little memory or too few cores for Chrome.';

/** Lighthouse's codes in plain words; the page is the sentence's beginning. */
const known: Readonly<Record<string, Explanation>> = {
  NO_FCP: { owner: 'target', message: 'never painted anything', next: nothingPainted },
  NO_LCP: { owner: 'target', message: 'never painted content that counts as LCP', next: nothingPainted },
  NO_DOCUMENT_REQUEST: { owner: 'target', message: 'loaded no document', next: answers },
  FAILED_DOCUMENT_REQUEST: { owner: 'target', message: 'could not be loaded', next: answers },
  ERRORED_DOCUMENT_REQUEST: {
    owner: 'target',
    message: 'answers with an error',
    next: 'Correct the path under pages, or give the page an actor who may see it.',
  },
  INSECURE_DOCUMENT_REQUEST: {
    owner: 'target',
    message: 'has a certificate that Chrome does not trust',
    next: 'Give the deploy a valid certificate, or measure it by plain HTTP on this machine.',
  },
  CHROME_INTERSTITIAL_ERROR: {
    owner: 'target',
    message: 'is blocked by a warning page of Chrome',
    next: answers,
  },
  PAGE_HUNG: {
    owner: 'target',
    message: 'stopped answering while it was measured',
    next: 'Look for an endless loop in its scripts.',
  },
  NOT_HTML: {
    owner: 'target',
    message: 'is not an HTML page',
    next: 'Name only pages under pages; files and APIs have no Lighthouse score.',
  },
  INVALID_URL: {
    owner: 'target',
    message: 'is no address Chrome can open',
    next: 'Correct the path under pages.',
  },
  DNS_FAILURE: {
    owner: 'target',
    message: 'has a host name that cannot be resolved',
    next: 'Look whether the deploy still exists and is reachable from this machine.',
  },
  NO_TTI_NETWORK_IDLE_PERIOD: {
    owner: 'target',
    message: 'never stopped loading',
    next: 'Look for polling or streaming that starts with the page.',
  },
  TARGET_CRASHED: { owner: 'environment', message: 'crashed its tab', next: again },
  PROTOCOL_TIMEOUT: {
    owner: 'environment',
    message: 'was not measured because Chrome stopped answering',
    next: again,
  },
  CRI_TIMEOUT: {
    owner: 'environment',
    message: 'was not measured because Chrome did not answer',
    next: again,
  },
};

/** What Lighthouse adds to a code only in the error's text: the status, or what Chrome gave as the reason. */
const detailIn = (text: string): string | undefined =>
  /\((Status code: \d+|Details: [^)]+)\)/.exec(text)?.[1];

/** A headless shell shows no page of warning, from which Lighthouse tells certificates from other reasons. */
const exactly = (code: string, text: string): string =>
  code === 'FAILED_DOCUMENT_REQUEST' && /net::ERR_CERT_/.test(text) ? 'INSECURE_DOCUMENT_REQUEST' : code;

/** A Lighthouse error, by its code, as a Failure about `url`. */
export function failureOf(said: string, text: string, url: string): Failure {
  const code = exactly(said, text);
  const { pathname } = new URL(url);
  if (text.includes(ASKS_WHO)) return new Failure({ owner: 'target', ...asksWho(pathname) });
  const found: Explanation = known[code] ?? {
    owner: 'environment',
    message: 'could not be measured',
    next: again,
  };
  const detail = detailIn(text) ?? (known[code] ? '' : text);
  return new Failure({
    code: `${found.owner}/lighthouse-${code.toLowerCase().replaceAll('_', '-')}`,
    owner: found.owner,
    message: `${pathname} ${found.message} (Lighthouse: ${[code, detail].filter(Boolean).join(', ')}).`,
    next: found.next,
  });
}

/** Throws when the load says nothing about the page that was meant: it failed, or another page answered instead. */
export function assertMeant(
  lhr: Pick<Lhr, 'runtimeError' | 'finalDisplayedUrl'>,
  url: string,
  as: string | undefined,
): void {
  if (lhr.runtimeError) throw failureOf(lhr.runtimeError.code, lhr.runtimeError.message, url);
  const [asked, got] = [new URL(url), new URL(lhr.finalDisplayedUrl)];
  const elsewhere = got.hostname !== asked.hostname;
  const login = loginShown(asked, { url: got }) !== undefined;
  if (!elsewhere && !login) return;
  throw new Failure({
    code: login ? 'target/login-page' : 'target/other-host',
    owner: 'target',
    message:
      `${asked.pathname} ended at ${got.origin}${got.pathname}, ` +
      `${login ? 'which is a login page' : 'on another host'}; ` +
      `measuring that would say nothing about ${asked.pathname}.`,
    next:
      as === undefined
        ? 'Give the page an actor who is logged in (pages: { name: { path, as } }), ' +
          'target.headers that let the preview through, or the address it redirects to.'
        : `Look at the login of the actor ${as}: its session is not accepted here.`,
  });
}
