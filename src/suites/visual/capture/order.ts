import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from './chrome.ts';

/** ms that the first of some answers waits for the others, and one that was let go may take to be read. */
const PATIENCE = 400;
/** ms after which nobody waits for an answer that has not come: a long poll holds up nothing. */
const TOO_LATE = 1_000;

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

/** Watches what a page asks for, from now on. */
export async function watchOrder(cdp: CDPSession): Promise<Order> {
  /** Asked for, when, and nothing came yet. */
  const open = new Map<string, number>();
  const read = new Map<string, () => void>();
  const waiting: (Waiting & { readonly since: number })[] = [];
  let busy = false;
  cdp.on('Network.requestWillBeSent', ({ requestId, type = '', request }) => {
    if (isOrdered({ type, priority: request.initialPriority }) && /^https?:/.test(request.url))
      open.set(requestId, performance.now());
  });
  const ended = ({ requestId }: { readonly requestId: string }) => {
    open.delete(requestId);
    read.get(requestId)?.();
    letGo();
  };
  cdp.on('Network.loadingFinished', ended);
  cdp.on('Network.loadingFailed', ended);
  const isTime = () =>
    waiting.length > 0 &&
    (![...open.values()].some((since) => performance.now() - since < TOO_LATE) ||
      waiting.some(({ since }) => performance.now() - since >= PATIENCE));
  const release = async ({ id, go }: Waiting) => {
    const done = Promise.withResolvers<void>();
    read.set(id, done.resolve);
    await go();
    await Promise.race([done.promise, sleep(PATIENCE, undefined, { ref: false })]);
    read.delete(id);
  };
  const releaseAll = async () => {
    while (isTime()) {
      const all = waiting.splice(0).toSorted((a, b) => (a.url < b.url ? -1 : Number(a.url > b.url)));
      for (const each of all) await release(each);
    }
  };
  const letGo = () => {
    if (busy || !isTime()) return;
    busy = true;
    releaseAll()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  };
  await cdp.send('Network.enable');
  return {
    takes(answer) {
      if (!isOrdered(answer)) return false;
      open.delete(answer.id);
      waiting.push({ ...answer, since: performance.now() });
      letGo();
      sleep(PATIENCE + 10, undefined, { ref: false }).then(letGo, () => undefined);
      return true;
    },
  };
}
