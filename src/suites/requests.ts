import type { PageRequest } from '#model/observation/page-request.ts';
import { isOwn } from './addresses.ts';

/** Methods and paths kept of one page; one that asks for more is no page of a site any more. */
const MOST = 200;

/** A request as a browser made it. */
export interface BrowserRequest {
  readonly method: string;
  readonly url: string;
}

/** What a page asked for, and what of it went wrong. */
export interface BrowserRequests {
  readonly sent: readonly BrowserRequest[];
  readonly failed: readonly BrowserRequest[];
}

/** What of a page's requests went to the target itself: each method and path once, its query left out, in order. */
export function requestsOf(
  subject: string,
  target: string,
  { sent, failed }: BrowserRequests,
): readonly PageRequest[] {
  const bad = new Set(failed.map(({ method, url }) => `${method} ${url}`));
  const counts = new Map<string, PageRequest>();
  for (const { method, url } of sent) {
    const path = /^https?:/.test(url) && isOwn(url, target) ? URL.parse(url)?.pathname : undefined;
    if (path === undefined) continue;
    const key = `${path} ${method}`;
    const known = counts.get(key);
    const hasFailed = known?.failed === true || bad.has(`${method} ${url}`);
    const count = (known?.count ?? 0) + 1;
    counts.set(key, { subject, method, path, count, ...(hasFailed && { failed: true }) });
  }
  return [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([, request]) => request);
}
