import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserRequest } from '../../requests.ts';
import type { Page, Request } from './chrome.ts';
import type { AskedAt } from './initiators.ts';

/** A request that went wrong. `status` 0: no answer at all, and `reason` says why. */
export interface FailedRequest {
  readonly url: string;
  readonly method: string;
  readonly kind: string;
  readonly status: number;
  readonly reason: string;
  /** It was still open when the page was looked at. */
  readonly unanswered: boolean;
  /** Where it was asked for, as far as somebody knows. */
  readonly askedAt?: AskedAt;
}

/** Requests remembered: a page that polls for ever is no reason to keep them all. */
const REMEMBERED = 5_000;

/** Everything a page asks for, from the moment it was opened. */
export interface Network {
  /** Resolves when nothing was under way for `quiet` ms; a request without an answer for 5 s is not waited for. */
  settled(quiet: number): Promise<void>;
  /** Whether anything is under way that could still change the page. */
  busy(): boolean;
  /** What comes from `url` is on its way: of a shared worker's script Chrome itself never says so. */
  answered(url: string): void;
  /** Whether something is under way, and all that is has been waited for long enough. */
  stale(): boolean;
  /** Counts whatever is under way as failed for good. */
  giveUp(): void;
  /**
   * Forgets icons that are not there: a headless shell asks for none, a whole Chrome for such a one once in all visits.
   */
  forgetIcons(urls: readonly string[]): void;
  /** What the page asked for so far, the first thousands of it. */
  asked(): readonly BrowserRequest[];
  /** What went wrong so far; what still has no answer counts when `pending` is asked for. */
  failures(pending: boolean): readonly FailedRequest[];
}

/** ms. A page may hold a request open for ever: a long poll, a dead server. */
const PATIENCE = 5_000;
/** ms that all may take together, in case there is always another one. */
const LONGEST = 10_000;
const endless = new Set(['eventsource', 'websocket', 'media', 'ping', 'beacon', 'cspreport']);

function failedRequest(
  request: Request,
  how: Pick<FailedRequest, 'status' | 'reason'> & { readonly unanswered?: boolean },
): FailedRequest {
  return {
    url: request.url(),
    method: request.method(),
    kind: request.resourceType(),
    unanswered: false,
    ...how,
  };
}

const refusedRequest = (request: Request, status: number): FailedRequest =>
  failedRequest(request, { status, reason: `status ${status}` });

/** Listens from now on. */
export function watchNetwork(page: Page): Network {
  const open = new Map<Request, number>();
  let failed: FailedRequest[] = [];
  let asked: BrowserRequest[] = [];
  let last = performance.now();
  const touch = () => {
    last = performance.now();
  };
  const busy = () => [...open.values()].some((since) => performance.now() - since < PATIENCE);
  const unanswered = () =>
    [...open.keys()].map((request) =>
      failedRequest(request, { status: 0, reason: 'no answer', unanswered: true }),
    );
  page.on('request', (request) => {
    if (asked.length < REMEMBERED) asked.push({ method: request.method(), url: request.url() });
    if (endless.has(request.resourceType()) || !/^https?:/.test(request.url())) return;
    open.set(request, performance.now());
    touch();
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(refusedRequest(response.request(), response.status()));
  });
  page.on('requestfinished', (request) => {
    if (open.delete(request)) touch();
  });
  page.on('requestfailed', (request) => {
    if (open.delete(request)) touch();
    const reason = request.failure()?.errorText ?? 'failed';
    // Cancelled by the page itself, by leaving it, or by us.
    if (reason !== 'net::ERR_ABORTED') failed.push(failedRequest(request, { status: 0, reason }));
  });
  return {
    async settled(quiet) {
      const until = performance.now() + LONGEST;
      while (performance.now() < until && (busy() || performance.now() - last < quiet))
        await sleep(busy() ? 10 : Math.max(1, Math.min(25, quiet)));
    },
    busy,
    answered(url) {
      for (const request of open.keys()) if (request.url() === url && open.delete(request)) touch();
    },
    forgetIcons(urls) {
      const missing = new Set(
        failed.filter(({ url, kind }) => kind === 'other' && urls.includes(url)).map(({ url }) => url),
      );
      failed = failed.filter(({ url }) => !missing.has(url));
      asked = asked.filter(({ url }) => !missing.has(url));
    },
    asked: () => asked,
    stale: () => open.size > 0 && !busy(),
    giveUp() {
      failed.push(...unanswered());
      open.clear();
    },
    // By address: the order of answers is chance.
    failures: (pending) =>
      [...failed, ...(pending ? unanswered() : [])].toSorted((a, b) => (a.url < b.url ? -1 : 1)),
  };
}
