import type { Endpoint } from '#http/endpoint.ts';
import { addressAt } from '#system/http/host-port.ts';
import { lasting } from './answer.ts';
import { exchange, type Exchanged, type Sender } from './send.ts';

/** Redirects that are followed where nobody says how many: as many as browsers do. */
export const MOST_REDIRECTS = 20;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Headers that say something of a body, or let somebody in who is not known elsewhere. */
const OF_BODY = /^content-|^transfer-encoding$/i;
const OF_OWNER = /^(?:authorization|cookie|proxy-authorization)$|api-?key|token/i;

/** What came of one request and of those that its answers led to. */
export interface Followed extends Exchanged {
  /** Where each answer led, as an address of the target or a whole one. */
  readonly redirects: readonly string[];
  /** Why it ends with a redirect. */
  readonly astray?: string;
}

/** An address as it may be told: codes and tokens stand in its query. */
export const withoutQuery = (address: string): string => address.replace(/[?#].*$/s, '').slice(0, 200);

type Next = { readonly path: string } | { readonly astray: string };

/** Where an answer leads: to the target by a path, to elsewhere by a whole address. */
function nextOf(location: string, at: URL, home: string): Next {
  if (!URL.canParse(location, at))
    return { astray: `is redirected to ${withoutQuery(location)}, which is no address` };
  const { protocol, origin, pathname, search, href, hash } = new URL(location, at);
  if (protocol !== 'http:' && protocol !== 'https:')
    return { astray: `is redirected to ${withoutQuery(location)}, which no request can follow` };
  return { path: origin === home ? pathname + search : href.slice(0, href.length - hash.length) };
}

/** The request that a redirect asks for (Fetch, HTTP-redirect fetch): without its body where it becomes a GET. */
function redirected(endpoint: Endpoint, status: number, path: string): Endpoint {
  const { method, headers, body, content, ...rest } = endpoint;
  const isGet = status === 303 ? method !== 'HEAD' : status < 303 && method === 'POST';
  const isAway = !path.startsWith('/');
  const kept = Object.entries(headers).filter(
    ([name]) => !(isGet && OF_BODY.test(name)) && !(isAway && OF_OWNER.test(name)),
  );
  return {
    ...rest,
    path,
    headers: Object.fromEntries(kept),
    method: isGet ? 'GET' : method,
    ...(!isGet && body !== undefined && { body }),
    ...(!isGet && content && { content }),
  };
}

const locationOf = ({ answer }: Exchanged): string | undefined =>
  answer && REDIRECTS.has(answer.status) ? answer.headers['location'] : undefined;

/**
 * Sends an endpoint and follows up to `most` redirects; its time is that of all. Rejects only where the run is aborted.
 */
export async function follow(
  endpoint: Endpoint,
  sender: Sender & { readonly target: string },
  most: number,
): Promise<Followed> {
  const { origin: home } = new URL(sender.target);
  const redirects: string[] = [];
  let [asked, ms] = [endpoint, 0];
  for (;;) {
    const exchanged = await exchange(asked, sender);
    const { answer } = exchanged;
    ms += answer?.ms ?? 0;
    const whole = { ...exchanged, answer: answer && lasting(answer, ms), redirects };
    const location = locationOf(exchanged);
    if (!answer || location === undefined) return whole;
    if (redirects.length === most)
      return {
        ...whole,
        astray: `is redirected more than ${most} times, at last to ${withoutQuery(location)}`,
      };
    const next = nextOf(location, addressAt(asked.path, home), home);
    if ('astray' in next) return { ...whole, astray: next.astray };
    redirects.push(next.path);
    asked = redirected(asked, answer.status, next.path);
  }
}
