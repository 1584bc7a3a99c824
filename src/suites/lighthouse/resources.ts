import { z } from 'zod';
import { lastingName } from '#model/lasting.ts';
import type { BrowserRequest, BrowserRequests } from '../requests.ts';
import { rowsOf, type Lhr } from './lhr.ts';

const Request = z.object({
  url: z.string(),
  resourceType: z.string().default('Other'),
  transferSize: z.number().default(0),
  resourceSize: z.number().default(0),
  statusCode: z.number().optional(),
});

const Resource = z.strictObject({
  /** Lasting: without hash, query and the target's own host. */
  name: z.string(),
  url: z.string(),
  type: z.string(),
  /** Bytes over the wire with headers, and of the body unpacked. */
  transfer: z.number(),
  size: z.number(),
});
export type Resource = z.infer<typeof Resource>;

/** What lies in a `resources` exhibit, by name. */
export const Resources = z.array(Resource);

/** Chrome asks for it when it likes, and Lighthouse does not count it either. */
const isFavicon = (url: string): boolean => URL.parse(url)?.pathname === '/favicon.ico';

/** Everything the page loaded over the network, data and blob addresses left out. */
export function resourcesOf(lhr: Lhr): readonly Resource[] {
  return rowsOf(lhr.audits['network-requests'], Request)
    .filter(({ url }) => /^https?:/.test(url) && !isFavicon(url))
    .map(({ url, resourceType, transferSize, resourceSize }) => ({
      name: lastingName(url, lhr.finalDisplayedUrl),
      url: URL.parse(url)?.pathname ?? url,
      type: resourceType.toLowerCase(),
      transfer: transferSize,
      size: resourceSize,
    }))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** How many hosts the page talked to. */
export function originsOf(lhr: Pick<Lhr, 'audits'>): number {
  const urls = rowsOf(lhr.audits['network-requests'], Request).flatMap(({ url }) => URL.parse(url) ?? []);
  return new Set(urls.filter(({ protocol }) => protocol.startsWith('http')).map(({ origin }) => origin)).size;
}

/** Chrome's messages of requests; its table of requests says neither the method nor what failed. */
const Said = z.discriminatedUnion('method', [
  z.object({
    method: z.literal('Network.requestWillBeSent'),
    params: z.object({
      requestId: z.string(),
      request: z.object({ method: z.string(), url: z.string() }),
    }),
  }),
  z.object({
    method: z.literal('Network.responseReceived'),
    params: z.object({ requestId: z.string(), response: z.object({ status: z.number() }) }),
  }),
  z.object({
    method: z.literal('Network.loadingFailed'),
    params: z.object({ requestId: z.string(), canceled: z.boolean().optional() }),
  }),
]);
type Said = z.infer<typeof Said>;

const saysFailed = (said: Exclude<Said, { method: 'Network.requestWillBeSent' }>): boolean =>
  said.method === 'Network.responseReceived' ? said.params.response.status >= 400 : !said.params.canceled;

/** What Chrome said that the page asked for, and what of it went wrong; none where it said nothing. */
export function requestsIn(messages: unknown): BrowserRequests {
  const sent: BrowserRequest[] = [];
  const failed: BrowserRequest[] = [];
  const latest = new Map<string, BrowserRequest>();
  for (const message of Array.isArray(messages) ? messages : []) {
    const { data: said } = Said.safeParse(message);
    if (said === undefined) continue;
    const { requestId } = said.params;
    if (said.method === 'Network.requestWillBeSent') {
      sent.push(said.params.request);
      latest.set(requestId, said.params.request);
      continue;
    }
    const request = latest.get(requestId);
    if (request && saysFailed(said)) failed.push(request);
  }
  return { sent, failed };
}
