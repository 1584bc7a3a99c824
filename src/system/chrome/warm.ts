import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { WarmChrome, WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import { cannotWrite } from '../files.ts';
import { browserSocket } from './browser-socket.ts';
import { launchChrome, type Chrome } from './launch.ts';

/** How warm Chromes are started. */
export interface WarmStart {
  /** Path of its program; throws a Failure when there is none. */
  path(): string;
  /** Beside those that every Chrome of ours has. */
  readonly flags: readonly string[];
  readonly signal: AbortSignal;
}

/** Warm Chromes with their end, which is their run's. */
export interface OwnedChrome extends WarmChrome {
  /** Ends every Chrome and deletes its profile. Nothing can be opened afterwards. */
  close(): Promise<void>;
}

/** A dead Chrome is noticed by its connection first and by its exit a moment later (ms). */
const EXIT_LAG = 500;

const Context = z.object({ browserContextId: z.string() });
const Target = z.object({ targetId: z.string() });

/** Where what no visit asked for leads: Chrome itself has no business outside. */
const NOWHERE = ['--proxy-server=http://127.0.0.1:1', '--proxy-bypass-list=<-loopback>'];

/** Rejects when Chrome is gone. Heard already. */
function lostIn({ exited }: Chrome): Promise<never> {
  const lost = exited.then((failure): never => {
    throw failure;
  });
  lost.catch(() => undefined);
  return lost;
}

async function openTab(chrome: Chrome, { server, bypass }: WayOut): Promise<WarmTab> {
  const lost = lostIn(chrome);
  try {
    const socket = await browserSocket(chrome.socket);
    const { browserContextId } = Context.parse(
      await socket.ask('Target.createBrowserContext', {
        // Whatever becomes of us, the context goes with the connection.
        disposeOnDetach: true,
        proxyServer: server,
        proxyBypassList: bypass,
      }),
    );
    const { targetId } = Target.parse(
      await socket.ask('Target.createTarget', { url: 'about:blank', browserContextId }),
    );
    const close = async (): Promise<void> => {
      await socket.ask('Target.disposeBrowserContext', { browserContextId }).catch(() => undefined);
      socket.close();
    };
    return { socket: chrome.socket, context: browserContextId, target: targetId, lost, close };
  } catch (error) {
    throw await Promise.race([chrome.exited, wait(EXIT_LAG, error)]);
  }
}

/** A Chrome that runs or is being started, with its profile. */
interface Kept extends Chrome {
  readonly profile: string;
}

/** One Chrome with its flags: started when first asked for, and anew after it died. */
class Keeper {
  readonly #start: () => Promise<Kept>;
  #running: Promise<Kept> | undefined;
  #cleared: Promise<unknown> = Promise.resolve();

  constructor({ path, flags, signal }: WarmStart, more: readonly string[]) {
    this.#start = async () => {
      const profile = await mkdtemp(join(tmpdir(), 'tidemark-warm-')).catch((error: unknown) => {
        throw cannotWrite(tmpdir(), error);
      });
      try {
        const start = { path: path(), profile, signal, flags: [...NOWHERE, ...flags, ...more] };
        return { ...(await launchChrome(start)), profile };
      } catch (error) {
        await rm(profile, { recursive: true, force: true, maxRetries: 3 });
        throw error;
      }
    };
  }

  running(): Promise<Kept> {
    this.#running ??= this.#begin();
    return this.#running;
  }

  /** A Chrome that died, or never started, is cleared away, and the next visit gets another. */
  #begin(): Promise<Kept> {
    const mine = this.#start();
    const forget = (): void => {
      if (this.#running === mine) this.#running = undefined;
    };
    this.#cleared = mine.then(async ({ exited, close }) => {
      await exited;
      forget();
      await close();
    }, forget);
    return mine;
  }

  async close(): Promise<void> {
    const last = await this.#running?.catch(() => undefined);
    await last?.close();
    await this.#cleared;
  }
}

/** The Chromes for the many visits of a run. Whoever makes them closes them; an abort of the signal ends them too. */
export function warmChrome(start: WarmStart): OwnedChrome {
  const keepers = new Map<string, Keeper>();
  let isOver = false;
  const running = async (flags: readonly string[]): Promise<Kept> => {
    start.signal.throwIfAborted();
    if (isOver) throw new Error('the warm Chrome of this run is closed already');
    const key = flags.join(' ');
    const keeper = keepers.get(key) ?? new Keeper(start, flags);
    keepers.set(key, keeper);
    return keeper.running();
  };
  return {
    open: async (wayOut) => openTab(await running([]), wayOut),
    async share(flags) {
      const chrome = await running(flags);
      const { socket, profile: folder, close: discard } = chrome;
      return { socket, folder, lost: lostIn(chrome), discard, release: async () => undefined };
    },
    async close() {
      isOver = true;
      await Promise.all([...keepers.values()].map((keeper) => keeper.close()));
    },
  };
}
