import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserRequest } from '../../requests.ts';
import type { Said } from './tab.ts';

const ENDS = new Set(['Network.loadingFinished', 'Network.loadingFailed']);
const LOOK_EVERY = 20;
/** Requests that may go on and on beside a page at rest, and how much longer such a page has to be quiet. */
const [FEW, PATIENCE] = [2, 4] as const;

/** What of a request is read. */
function requestIn({ request }: Said['params']): BrowserRequest | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const { method, url } = { method: '', url: '', ...request };
  return { method, url };
}

/** What a page asks for, and whether it has all that it asked for. */
export class Network {
  readonly requests: BrowserRequest[] = [];
  readonly #open = new Set<unknown>();
  #isLoaded = false;
  #latest = performance.now();

  hear({ method, params }: Said): void {
    if (method === 'Network.requestWillBeSent') {
      this.#open.add(params['requestId']);
      const request = requestIn(params);
      if (request) this.requests.push(request);
    } else if (ENDS.has(method)) this.#open.delete(params['requestId']);
    else if (method === 'Page.loadEventFired') this.#isLoaded = true;
    else return;
    this.#latest = performance.now();
  }

  #isQuiet(quiet: number): boolean {
    if (!this.#isLoaded || this.#open.size > FEW) return false;
    return performance.now() - this.#latest >= quiet * (this.#open.size > 0 ? PATIENCE : 1);
  }

  /** Until the page is loaded and nothing was heard for `quiet` ms, at most `longest` ms; whether it came to that. */
  async rest(quiet: number, longest: number, signal: AbortSignal): Promise<boolean> {
    const started = performance.now();
    while (!this.#isQuiet(quiet)) {
      if (performance.now() - started > longest) return this.#isLoaded;
      await wait(LOOK_EVERY, undefined, { signal });
    }
    return true;
  }
}
