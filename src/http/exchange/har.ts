import type { Exchange, RememberedBody, RememberedMessage } from '#model/contract/http-client.ts';

/** The part of HAR 1.2 that is written: http://www.softwareishard.com/blog/har-12-spec/ */
export interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    readonly entries: readonly object[];
  };
}

const named = (pairs: Iterable<readonly [string, string]>) =>
  [...pairs].map(([name, value]) => ({ name, value }));

/** As RFC 3986 has it, which HAR asks for; browsers leave more characters of paths and queries as they are. */
function strict(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin } = new URL(url);
  const rest = url.slice(origin.length).toWellFormed();
  return origin + rest.replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
}

function queryOf(url: string): readonly object[] {
  return URL.canParse(url) ? named(new URL(url).searchParams.entries()) : [];
}

/** Cookies are not told: their headers are hidden whole. */
const common = ({ headers, body }: RememberedMessage) => ({
  httpVersion: 'HTTP/1.1',
  cookies: [],
  headers: named(headers),
  headersSize: -1,
  bodySize: body?.size ?? 0,
});

const comment = ({ cut }: RememberedBody) => (cut ? { comment: 'not all of it was remembered' } : {});

function request({ method, url, sent }: Exchange): object {
  const { body } = sent;
  const postData = body && { mimeType: body.type, params: [], text: body.text ?? '', ...comment(body) };
  return {
    method,
    url: strict(url),
    ...common(sent),
    queryString: queryOf(url),
    ...(postData && { postData }),
  };
}

function contentOf(body: RememberedBody | undefined): object {
  if (!body) return { size: 0, mimeType: 'x-unknown' };
  const text = body.text === undefined ? {} : { text: body.text };
  return { size: body.size, mimeType: body.type, ...text, ...comment(body) };
}

const nothing: RememberedMessage = { headers: [] };

function response({ status, received = nothing, error }: Exchange): object {
  const location = received.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '';
  const content = contentOf(received.body);
  const why = error === undefined ? {} : { comment: error };
  return { status, statusText: '', ...common(received), content, redirectURL: location, ...why };
}

/** Exchanges as HAR 1.2, for browsers' network panels and other readers. A request without an answer has status 0. */
export function harOf(exchanges: readonly Exchange[], version: string): Har {
  const entries = exchanges.map((exchange) => ({
    startedDateTime: exchange.at,
    time: exchange.ms,
    request: request(exchange),
    response: response(exchange),
    cache: {},
    timings: { send: 0, wait: exchange.ms, receive: 0 },
  }));
  return { log: { version: '1.2', creator: { name: 'tidemark', version }, entries } };
}
