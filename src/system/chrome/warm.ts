import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { WarmChrome, WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import { cannotWrite } from '../files.ts';
import { browserSocket } from './browser-socket.ts';
import { launchChrome, type Chrome } from './launch.ts';

/** How a warm Chrome is started. */
export interface WarmStart {
  /** Path of its program; throws a Failure when there is none. */
  path(): string;
  /** Beside those that every Chrome of ours has. */
  readonly flags: readonly string[];
  readonly signal: AbortSignal;
}

/** A warm Chrome with its end, which is its run's. */
export interface OwnedChrome extends WarmChrome {
  /** Ends Chrome and deletes its profile. Nothing can be opened afterwards. */
  close(): Promise<void>;
}

/** A dead Chrome is noticed by its connection first and by its exit a moment later (ms). */
const EXIT_LAG = 500;

const Context = z.object({ browserContextId: z.string() });
const Target = z.object({ targetId: z.string() });

/** Where what no visit asked for leads: Chrome itself has no business outside. */
const NOWHERE = ['--proxy-server=http://127.0.0.1:1', '--proxy-bypass-list=<-loopback>'];

async function openTab(chrome: Chrome, { server, bypass }: WayOut): Promise<WarmTab> {
  const lost = chrome.exited.then((failure): never => {
    throw failure;
  });
  lost.catch(() => undefined);
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

/** A Chrome for the many visits of a run. Whoever makes it closes it; an abort of the signal ends it too. */
export function warmChrome({ path, flags, signal }: WarmStart): OwnedChrome {
  let running: Promise<Chrome> | undefined;
  let cleared: Promise<unknown> = Promise.resolve();
  let isOver = false;
  const start = async (): Promise<Chrome> => {
    const profile = await mkdtemp(join(tmpdir(), 'tidemark-warm-')).catch((error: unknown) => {
      throw cannotWrite(tmpdir(), error);
    });
    return launchChrome({ path: path(), profile, signal, flags: [...NOWHERE, ...flags] });
  };
  /** A Chrome that died, or never started, is cleared away, and the next visit gets another. */
  const begin = (): Promise<Chrome> => {
    const mine = start();
    const forget = (): void => {
      if (running === mine) running = undefined;
    };
    cleared = mine.then(async ({ exited, close }) => {
      await exited;
      forget();
      await close();
    }, forget);
    return mine;
  };
  return {
    async open(wayOut) {
      signal.throwIfAborted();
      if (isOver) throw new Error('the warm Chrome of this run is closed already');
      running ??= begin();
      return openTab(await running, wayOut);
    },
    async close() {
      isOver = true;
      const last = await running?.catch(() => undefined);
      await last?.close();
      await cleared;
    },
  };
}
