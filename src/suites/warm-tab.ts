import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '#model/contract/bench.ts';
import type { WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import { isShell } from '#system/chrome/shells.ts';

/**
 * ms that a tab of a whole Chrome is left alone before it is used: the window that it opens goes on starting beside the
 * page, whose main thread then seems two to three times as busy.
 */
const REST = 1_000;

/** A visit's tab, and what ends the visit. */
export interface Opened {
  readonly tab: WarmTab;
  /** Aborted by the run, and when nobody waits for the visit any more. */
  readonly signal: AbortSignal;
  /** Rejects when Chrome is gone or the run is aborted. Heard already. */
  readonly lost: Promise<never>;
  /** Until the tab is as quiet as it will be. */
  rested(): Promise<void>;
}

/** Rejects with the signal's reason once it is aborted. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** A visit in a browser context of its own in the run's Chrome, which is closed whatever becomes of it. */
export async function inWarmTab<T>(
  bench: Bench,
  wayOut: WayOut,
  visit: (opened: Opened) => Promise<T>,
): Promise<T> {
  bench.signal.throwIfAborted();
  const hasWindow = !isShell(bench.chrome());
  const tab = await bench.warmChrome.open(wayOut);
  const done = new AbortController();
  const signal = AbortSignal.any([bench.signal, done.signal]);
  const lost = Promise.race([tab.lost, abortOf(bench.signal)]);
  lost.catch(() => undefined);
  const rested = async (): Promise<void> => {
    if (hasWindow) await wait(REST, undefined, { signal });
  };
  try {
    return await visit({ tab, signal, lost, rested });
  } finally {
    done.abort();
    await tab.close();
  }
}
