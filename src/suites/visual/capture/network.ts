import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from './chrome.ts';

/** A request that went wrong. `status` 0: no answer at all, and `reason` says why. */
export interface FailedRequest {
  readonly url: string;
  readonly method: string;
  readonly kind: string;
  readonly status: number;
  readonly reason: string;
}

/** Everything a page asks for, from the moment it was opened. */
export interface Network {
  /** Resolves when nothing was under way for `quiet` ms, or after `patience` ms. */
  settled(quiet: number, patience: number): Promise<void>;
  /** Whether anything is under way that could still change the page. */
  busy(): boolean;
  /** What went wrong so far; what still has no answer counts when `pending` is asked for. */
  failures(pending: boolean): readonly FailedRequest[];
}

const endless = new Set(['eventsource', 'websocket', 'media', 'ping', 'beacon', 'cspreport']);

function described(request: Request, status: number, reason: string): FailedRequest {
  return { url: request.url(), method: request.method(), kind: request.resourceType(), status, reason };
}

/** Listens from now on. */
export function watchNetwork(page: Page): Network {
  const open = new Map<Request, number>();
  const failed: FailedRequest[] = [];
  let last = performance.now();
  const touch = () => {
    last = performance.now();
  };
  page.on('request', (request) => {
    if (endless.has(request.resourceType()) || !/^https?:/.test(request.url())) return;
    open.set(request, performance.now());
    touch();
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(described(response.request(), response.status(), `status ${response.status()}`));
  });
  page.on('requestfinished', (request) => {
    if (open.delete(request)) touch();
  });
  page.on('requestfailed', (request) => {
    if (open.delete(request)) touch();
    const reason = request.failure()?.errorText ?? 'failed';
    // Cancelled by the page itself, by leaving it, or by us.
    if (reason !== 'net::ERR_ABORTED') failed.push(described(request, 0, reason));
  });
  return {
    async settled(quiet, patience) {
      const until = performance.now() + patience;
      while (performance.now() < until && (open.size > 0 || performance.now() - last < quiet)) await sleep(open.size > 0 ? 10 : Math.max(1, Math.min(25, quiet)));
    },
    busy: () => open.size > 0,
    failures: (pending) => [...failed, ...(pending ? [...open.keys()].map((request) => described(request, 0, 'no answer')) : [])],
  };
}
