import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { SharedChrome, WarmChrome, WayOut } from '#model/contract/warm-chrome.ts';
import { devtoolsTransport } from './devtools-socket.ts';
import { died } from './launch.ts';

/** A Chrome as Playwright drives it, and how many visits it is driven for. */
interface Connection {
  readonly browser: Promise<Browser>;
  visits: number;
}

/** By the Chrome's socket. A second connection would stop the pages of the first at their start. */
const connections = new Map<string, Connection>();
const ending = new Map<string, Promise<void>>();

/** ms until a Chrome that runs has to answer. */
const TO_CONNECT = 20_000;

/** A dead Chrome is noticed by its connection first and by its exit a moment later (ms). */
const EXIT_LAG = 500;

/** More than half of what the program takes to start, so it is read where a Chrome is driven. */
const playwright = () => import('playwright-core');

async function connected({ socket, folder }: SharedChrome): Promise<Browser> {
  const [{ chromium }, transport] = await Promise.all([playwright(), devtoolsTransport(socket)]);
  return chromium.connectOverCDP(transport, { timeout: TO_CONNECT, artifactsDir: folder });
}

/**
 * Playwright does not notice a Chrome that dies before it answered; one that never answers ends, for the next visit's
 * sake.
 */
async function connect(chrome: SharedChrome): Promise<Browser> {
  const { lost, discard } = chrome;
  try {
    return await Promise.race([connected(chrome), lost]);
  } catch (error) {
    await Promise.race([lost, wait(EXIT_LAG)]);
    await discard();
    throw error;
  }
}

async function connectionTo(chrome: SharedChrome): Promise<Connection> {
  const { socket } = chrome;
  await ending.get(socket);
  const connection = connections.get(socket) ?? { browser: connect(chrome), visits: 0 };
  connections.set(socket, connection);
  connection.visits += 1;
  return connection;
}

/** One visit less; the last one hangs up, so that nothing of ours listens to what is measured next. */
async function leave(socket: string, connection: Connection): Promise<void> {
  connection.visits -= 1;
  if (connection.visits > 0) return;
  connections.delete(socket);
  const end = connection.browser
    .then((browser) => browser.close())
    .catch(() => undefined)
    .finally(() => ending.delete(socket));
  ending.set(socket, end);
  await end;
}

/** Playwright's hold on a Chrome while `work` goes on; visits of one Chrome share it. */
async function driven<T>(chrome: SharedChrome, work: (browser: Browser) => Promise<T>): Promise<T> {
  const connection = await connectionTo(chrome);
  try {
    return await work(await connection.browser);
  } finally {
    await leave(chrome.socket, connection);
  }
}

/** What a visit has of a Chrome that others use too. */
export interface Visit {
  readonly browser: Browser;
  /** A fresh profile with a way out of its own, closed when the visit is over. */
  open(wayOut: WayOut, options: BrowserContextOptions): Promise<BrowserContext>;
}

/** What a visit is in, and what ends it before its time. */
interface Within {
  readonly chrome: WarmChrome;
  /** Beside those of every Chrome of ours. */
  readonly flags: readonly string[];
  readonly signal: AbortSignal;
}

/** ms after which a Chrome that closes no profile is ended. */
const TO_CLOSE = 5_000;

/** Profiles of one visit; none is opened once they are closed. */
class Profiles {
  readonly #browser: Browser;
  readonly #open: BrowserContext[] = [];
  #isOver = false;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  readonly open: Visit['open'] = async ({ server, bypass }, options) => {
    // Playwright parts its list with commas, and knows its first word only then.
    const proxy = { server, bypass: bypass.replaceAll(';', ',') };
    const context = await this.#browser.newContext({ ...options, proxy });
    this.#open.push(context);
    if (this.#isOver) await this.close();
    return context;
  };

  /** Whether Chrome closed all of them in time. */
  async close(): Promise<boolean> {
    this.#isOver = true;
    const all = this.#open.splice(0).map((context) => context.close().catch(() => undefined));
    const closed = Promise.all(all).then(() => true);
    return Promise.race([closed, wait(TO_CLOSE, false, { ref: false })]);
  }
}

/** Rejects when the visit has to end: the run or its time is over, Chrome is gone, or it hung up. Heard already. */
function endOf(
  browser: Browser,
  { lost }: SharedChrome,
  signal: AbortSignal,
  over: AbortSignal,
): Promise<never> {
  const end = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over });
    const hungUp = (): void => {
      const failure = died('in the middle of the work', 'it hung up');
      void wait(EXIT_LAG, undefined, { ref: false }).then(() => reject(failure));
    };
    browser.once('disconnected', hungUp);
    over.addEventListener('abort', () => browser.off('disconnected', hungUp), { once: true });
    lost.catch((failure: unknown) => reject(signal.aborted ? signal.reason : failure));
  });
  end.catch(() => undefined);
  return end;
}

/**
 * Work in profiles of its own in a Chrome of the run. Rejects at once when that Chrome ends or `signal` aborts; then
 * nothing of the visit is left.
 */
export async function visiting<T>(
  { chrome, flags, signal }: Within,
  work: (visit: Visit) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const sharing = chrome.share(flags);
  // While Chrome starts.
  void playwright();
  const shared = await sharing;
  const over = new AbortController();
  try {
    return await driven(shared, async (browser) => {
      signal.throwIfAborted();
      const profiles = new Profiles(browser);
      const end = endOf(browser, shared, signal, over.signal);
      const working = work({ browser, open: profiles.open });
      working.catch(() => undefined);
      try {
        return await Promise.race([working, end]);
      } catch (error) {
        // A call that fails because Chrome is going away may be told before the news of its end.
        if (!browser.isConnected()) await end;
        throw error;
      } finally {
        if (!(await profiles.close())) await shared.discard();
      }
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    over.abort();
    await shared.release();
  }
}
