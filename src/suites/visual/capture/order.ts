import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from './chrome.ts';

/** ms after which nobody waits for an answer that has not come, or for one to be read to its end: polls, streams. */
const PATIENCE = 1_500;
/** The same while nothing else is answered, or the page does not answer us: then it is the machine that is slow. */
const PATIENCE_OF_ALL = 5_000;
/** Connections that Chrome keeps to one host by HTTP/1.1: answers that wait take up theirs. */
const CONNECTIONS = 6;

/** A request or its answer, of a kind whose order a page may show: data, and scripts that run when they come. */
interface Ordered {
  readonly type: string;
  readonly priority: string;
}

const isOrdered = ({ type, priority }: Ordered): boolean =>
  type === 'XHR' || type === 'Fetch' || (type === 'Script' && priority === 'Low');

/** An answer that waits. `id` is its request's in the Network domain. */
interface Waiting {
  readonly id: string;
  readonly url: string;
  /** Lets it go on its way. */
  readonly go: () => Promise<unknown>;
}

/** Answers that come at about the same time, let go one by one in the order of their addresses. */
export interface Order {
  /** Whether an answer waits for its turn; one that does not has to be let go by who asks. */
  takes(answer: Ordered & Waiting): boolean;
}

/** A request without an answer. */
interface Open {
  readonly host: string;
  /** When it was asked for, or when it went out. */
  since: number;
  /** Whether it has a connection. */
  isOut: boolean;
  /** Whether others were answered since. */
  isPassed: boolean;
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? '';

/** Requests without an answer, and which of them may still get one while other answers wait. */
class Asked {
  readonly #open = new Map<string, Open>();

  add(id: string, url: string): void {
    this.#open.set(id, { host: hostOf(url), since: performance.now(), isOut: false, isPassed: false });
  }
  /** It has a connection and is on its way. */
  out(id: string): void {
    const request = this.#open.get(id);
    if (request) Object.assign(request, { since: performance.now(), isOut: true, isPassed: false });
  }
  /** Connections are free again: what waited for one has all its time before it. */
  renew(): void {
    for (const request of this.#open.values()) if (!request.isOut) request.since = performance.now();
  }
  delete(id: string): void {
    if (!this.#open.delete(id)) return;
    for (const request of this.#open.values()) request.isPassed = true;
  }
  /** Whether something may still come beside answers of these hosts that wait. */
  mayCome(waiting: readonly string[]): boolean {
    const requests = [...this.#open.values()];
    const taken = (host: string) =>
      waiting.filter((each) => each === host).length +
      requests.filter((each) => each.isOut && each.host === host).length;
    return requests.some(
      ({ host, since, isOut, isPassed }) =>
        performance.now() - since < (isPassed ? PATIENCE : PATIENCE_OF_ALL) &&
        (isOut || taken(host) < CONNECTIONS),
    );
  }
}

/** Resolves when nobody waits any longer. A page that is slow to answer us is slow to tell of its answers, too. */
async function patience(cdp: CDPSession): Promise<void> {
  const answered = sleep(PATIENCE, undefined, { ref: false }).then(() =>
    cdp.send('Runtime.evaluate', { expression: '0' }),
  );
  await Promise.race([answered.catch(() => undefined), sleep(PATIENCE_OF_ALL, undefined, { ref: false })]);
}

/** Watches what a page asks for, from now on. */
export async function watchOrder(cdp: CDPSession): Promise<Order> {
  const asked = new Asked();
  const read = new Map<string, () => void>();
  const waiting: Waiting[] = [];
  let busy = false;
  cdp.on('Network.requestWillBeSent', ({ requestId, type = '', request }) => {
    if (!isOrdered({ type, priority: request.initialPriority }) || !/^https?:/.test(request.url)) return;
    asked.add(requestId, request.url);
    letGoLater();
  });
  cdp.on('Network.requestWillBeSentExtraInfo', ({ requestId }) => asked.out(requestId));
  const ended = ({ requestId }: { readonly requestId: string }) => {
    asked.delete(requestId);
    read.get(requestId)?.();
    letGo();
  };
  cdp.on('Network.loadingFinished', ended);
  cdp.on('Network.loadingFailed', ended);
  const isTime = () => waiting.length > 0 && !asked.mayCome(waiting.map(({ url }) => hostOf(url)));
  const release = async ({ id, go }: Waiting) => {
    const done = Promise.withResolvers<void>();
    read.set(id, done.resolve);
    await go();
    await Promise.race([done.promise, patience(cdp)]);
    read.delete(id);
  };
  const releaseAll = async () => {
    while (isTime()) {
      const all = waiting.splice(0).toSorted((a, b) => (a.url < b.url ? -1 : Number(a.url > b.url)));
      for (const each of all) await release(each);
      asked.renew();
    }
  };
  const letGo = () => {
    if (busy || !isTime()) return;
    busy = true;
    releaseAll()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
        letGoLater();
      });
  };
  const letGoLater = () => {
    for (const ms of [PATIENCE, PATIENCE_OF_ALL])
      sleep(ms + 10, undefined, { ref: false }).then(letGo, () => undefined);
  };
  await cdp.send('Network.enable');
  return {
    takes(answer) {
      if (!isOrdered(answer)) return false;
      asked.delete(answer.id);
      waiting.push(answer);
      letGo();
      letGoLater();
      return true;
    },
  };
}
