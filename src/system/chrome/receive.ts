import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page, Request, Response } from 'playwright-core';
import type { Received, ReceivedPage } from '#model/contract/received.ts';

/** Bytes of bodies that are kept of one page. */
const LARGEST = 20_000_000;
/** ms that answers under way are waited for once the page is at rest. */
const PATIENCE = 3_000;

type Headers = Readonly<Record<string, string>>;

/** By the browser for a later page, or by Next.js's router, whose answers are of a type that nothing else reads. */
const isPrefetch = (asked: Headers, { 'content-type': type = '' }: Headers): boolean =>
  /prefetch|prerender/.test(`${asked['sec-purpose'] ?? ''} ${asked['purpose'] ?? ''}`) ||
  (asked['next-router-prefetch'] !== undefined && type.startsWith('text/x-component'));

const hasBody = (response: Response): boolean => {
  const status = response.status();
  return ![204, 205, 304].includes(status) && (status < 300 || status > 399) && isMethodWithBody(response);
};
const isMethodWithBody = (response: Response): boolean => response.request().method() !== 'HEAD';

/**
 * An icon that is not there: a whole Chrome asks for it in its first visit and in no later one. Nothing else that a
 * page can fail to get is of this kind.
 */
const isMissingIcon = ({ kind, status, when }: Received): boolean =>
  kind === 'other' && when !== 'prefetch' && (status === 0 || status >= 400);

const addressOf = (request: Request): string => request.url().split('#', 1)[0] ?? '';

/** Listens to what a page receives from its first request on. */
export class Receiving {
  readonly #origin: string;
  readonly #answers: Promise<Received | undefined>[] = [];
  readonly #open = new Set<Request>();
  readonly #unknown = new Set<string>();
  /** Addresses that the page went by: one that goes on to another may have used what was prefetched for that. */
  readonly #shown = new Set<string>();
  #bytes = 0;
  #atRest = false;

  constructor(context: BrowserContext, page: Page, origin: string) {
    this.#origin = origin;
    // Their own requests may be told to nobody.
    page.on('worker', () => this.#unknown.add('a worker'));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && /^https?:/.test(frame.url()))
        this.#shown.add(frame.url().split('#', 1)[0] ?? '');
    });
    page.on('websocket', () => this.#unknown.add('a socket'));
    context.on('serviceworker', () => this.#unknown.add('a service worker'));
    context.on('request', (request) => {
      if (/^https?:/.test(request.url())) this.#open.add(request);
    });
    const ended = (request: Request) => {
      if (!this.#open.delete(request)) return;
      this.#answers.push(this.#answer(request, this.#atRest));
    };
    context.on('requestfinished', ended);
    context.on('requestfailed', ended);
  }

  async #answer(request: Request, isLate: boolean): Promise<Received | undefined> {
    try {
      return await this.#read(request, isLate);
    } catch {
      this.#unknown.add(`an answer that could not be read (${request.resourceType()})`);
      return undefined;
    }
  }

  async #read(request: Request, isLate: boolean): Promise<Received> {
    const response = await request.response();
    const common = { url: addressOf(request), method: request.method(), kind: request.resourceType() };
    const when = isLate ? 'late' : 'loading';
    const failure = request.failure()?.errorText;
    if (!response || failure !== undefined)
      return {
        ...common,
        status: response?.status() ?? 0,
        protocol: failure ?? 'no answer',
        headers: {},
        wire: 0,
        body: new Uint8Array(),
        when,
      };
    if (response.fromServiceWorker()) this.#unknown.add('a service worker');
    const [asked, headers, protocol, sizes] = await Promise.all([
      request.allHeaders(),
      response.allHeaders(),
      response.httpVersion(),
      request.sizes(),
    ]);
    const body = hasBody(response) ? await this.#body(response) : new Uint8Array();
    return {
      ...common,
      asked,
      status: response.status(),
      protocol,
      headers,
      wire: Math.max(0, sizes.responseBodySize),
      body,
      when: isPrefetch(asked, headers) ? 'prefetch' : when,
    };
  }

  async #body(response: Response): Promise<Uint8Array> {
    if (this.#bytes > LARGEST) throw new Error('the page is too large');
    const body = await response.body();
    this.#bytes += body.length;
    return body;
  }

  /** From now on answers are late. */
  rest(): void {
    this.#atRest = true;
  }

  /** All that was received. What is still under way after some seconds is a stream: nobody knows what it will bring. */
  async page(): Promise<ReceivedPage> {
    const until = performance.now() + PATIENCE;
    while (this.#open.size > 0 && performance.now() < until) await sleep(20);
    if (this.#open.size > 0) this.#unknown.add('an answer that did not end');
    const answers = await Promise.all(this.#answers);
    const received = answers
      .filter((answer) => answer !== undefined)
      .filter((answer) => !isMissingIcon(answer));
    const wentOn = this.#shown.size > 1;
    return {
      origin: this.#origin,
      responses: received.map((answer) =>
        wentOn && answer.when === 'prefetch' ? { ...answer, when: 'loading' } : answer,
      ),
      unknown: [...this.#unknown],
    };
  }
}
