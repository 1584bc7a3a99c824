import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import type { HttpAnswer, HttpRequest } from '#model/contract/http-client.ts';
import type { Received, ReceivedPage } from '#model/contract/received.ts';
import { protocolOf } from '#system/egress/protocol.ts';
import { headersTold } from '#identity/headers.ts';
import { inLanes } from '#run/lanes.ts';
import type { Equipment } from '#run/single/bench.ts';
import { clientOf } from '#run/single/client.ts';

/** ms that each answer may take: for slow ones a browser waits. */
const TIME_LIMIT = 5_000;

/** What Playwright calls protocols. */
const PROTOCOLS = { 'http/1.1': 'HTTP/1.1', h2: 'HTTP/2.0' } as const;

/** Bytes of a body that was packed: of a larger one a browser has to tell. */
const LARGEST = { maxOutputLength: 20_000_000 } as const;

const UNPACKED: Readonly<Record<string, (body: Uint8Array, most: typeof LARGEST) => Uint8Array>> = {
  br: brotliDecompressSync,
  deflate: inflateSync,
  gzip: gunzipSync,
  zstd: zstdDecompressSync,
};

/** Statuses whose answers have no body, or one that no browser reads. */
const isBodiless = (status: number): boolean => [204, 205].includes(status) || (status > 299 && status < 400);

/** A side, and who asks it. */
interface Asked {
  readonly side: Equipment;
  readonly as: string | undefined;
}

/** Cookies that a page set itself: those that are not its visitor's. */
function ownCookies(asked: Received['asked'], { side, as }: Asked): string {
  const visitors = new Set(side.session(as).cookies.map(({ name }) => name));
  const pairs = (asked?.['cookie'] ?? '').split(/;\s*/);
  return pairs.filter((pair) => pair !== '' && !visitors.has(pair.split('=', 1)[0] ?? '')).join('; ');
}

/** Headers that belong to one connection, or to HTTP/2 itself. */
const isOfConnection = (name: string): boolean =>
  name.startsWith(':') || ['host', 'connection', 'content-length'].includes(name);

/** A browser's headers as it would send them for another side's page. */
function movedTo(side: Equipment, { asked = {} }: Received, from: Asked): Readonly<Record<string, string>> {
  const there = Object.entries(asked).filter(([name]) => !isOfConnection(name));
  return Object.fromEntries(
    there.map(([name, value]) =>
      name === 'origin' || name === 'referer'
        ? [name, value.replace(from.side.target, side.target)]
        : [name, value],
    ),
  );
}

const isHome = ({ url }: Received, { side }: Asked): boolean => url.startsWith(`${side.target}/`);

/** A browser's request as it would send it for another side's page; its visitor there is the client's to add. */
function requestFor(answer: Received, from: Asked, { side, as }: Asked): HttpRequest {
  const { url, asked } = answer;
  const moved = movedTo(side, answer, from);
  const limits = { timeLimit: TIME_LIMIT, retry: { times: 0 } };
  if (!isHome(answer, from)) return { url, headers: moved, ...limits };
  const visitors = new Set(Object.keys(from.side.session(as).headers).map((name) => name.toLowerCase()));
  const own = Object.entries(moved).filter(([name]) => name !== 'cookie' && !visitors.has(name));
  const cookies = side.session(as).cookies.map(({ name, value }) => `${name}=${value}`);
  const set = ownCookies(asked, from);
  return {
    url: url.slice(from.side.target.length),
    headers: {
      ...Object.fromEntries(own),
      ...(set !== '' && { cookie: [...cookies, set].join('; ') }),
    },
    ...limits,
    ...(as !== undefined && { as }),
  };
}

/** Whether an address of elsewhere names the host of its page, so that another side's page would have another one. */
function namesPage(url: string, { side }: Asked): boolean {
  const { pathname, search } = new URL(url);
  const said = (pathname + search).replace(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(parseInt(code.slice(1), 16)),
  );
  return said.includes(new URL(side.target).hostname);
}

/** Whether the same can be asked without a browser, and nothing is done by that. */
function isAskable(answer: Received, from: Asked): boolean {
  const { method, status, url, asked } = answer;
  if (method !== 'GET') return false;
  if (!isHome(answer, from)) return (asked !== undefined || status === 0) && !namesPage(url, from);
  const brings = Object.keys(from.side.session(from.as).headers).some((name) => /^cookie$/i.test(name));
  return asked !== undefined && status > 0 && !(brings && ownCookies(asked, from) !== '');
}

/** An answer as a browser would have received it. */
function receivedAs(like: Received, url: string, answer: HttpAnswer): Received {
  const { status, body } = answer;
  const headers = headersTold(answer);
  const common = { ...like, url, status, headers };
  if (isBodiless(status) && like.body.length === 0) return common;
  const packing = headers['content-encoding']?.trim().toLowerCase();
  const unpacked = packing === undefined ? body : UNPACKED[packing]?.(body, LARGEST);
  if (!unpacked) throw new Error(`packed as ${packing}`);
  return { ...common, wire: body.length, body: unpacked };
}

/**
 * What a browser would receive from another side if it asked for the same there, asked by plain requests: as long as it
 * is given the same, it asks for the same. Other hosts are asked as that side's page would ask them; one that gave no
 * answer has to give none again. Undefined where it cannot be said: what is no GET, or has no answer now.
 */
export async function plainAnswers(
  page: ReceivedPage,
  from: Asked,
  to: Equipment,
): Promise<ReceivedPage | undefined> {
  const protocol = await protocolOf(to);
  if (!protocol || !page.responses.every((answer) => isAskable(answer, from))) return undefined;
  const client = clientOf(to);
  const asked = { side: to, as: from.as };
  const ask = async (answer: Received): Promise<Received> => {
    const request = requestFor(answer, from, asked);
    if (answer.status === 0) return unanswered(answer, client.request(request));
    const given = await client.request(request);
    // How another host is spoken to is not the side's doing.
    if (!isHome(answer, from)) return receivedAs(answer, answer.url, given);
    return { ...receivedAs(answer, to.target + request.url, given), protocol: PROTOCOLS[protocol] };
  };
  try {
    return { ...page, origin: to.target, responses: await inLanes(page.responses, ask) };
  } catch {
    to.signal.throwIfAborted();
    return undefined;
  }
}

/** What got no answer, where it gets none now either. */
async function unanswered(answer: Received, request: Promise<unknown>): Promise<Received> {
  const isAnswered = await request.then(
    () => true,
    () => false,
  );
  if (isAnswered) throw new Error('answered now');
  return answer;
}
