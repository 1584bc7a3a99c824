import { setTimeout as wait } from 'node:timers/promises';
import { lighthouseVersion } from 'lighthouse/shared/root.js';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import { isShell } from '#system/chrome/shells.ts';
import { requestsOf } from '../../requests.ts';
import { cpuTimesOf, withoutCpu } from '../cpu/cpu-times.ts';
import { mainThreadOf } from '../cpu/main-thread.ts';
import { unlessLost } from '../visit/guard.ts';
import { loadOf } from '../measurements.ts';
import type { Input } from '../options.ts';
import { assertMeant } from '../outcome.ts';
import { sentRequests } from '../resources.ts';
import { applySession, cookiesIn } from '../../session.ts';
import { examined, faultOf } from './figures.ts';
import { loadDirectly, type DirectLoad } from './load.ts';
import { settingsFor, UNTHROTTLED_LOAD, type Settings } from './settings.ts';

/**
 * ms that a tab of a whole Chrome is left alone before it is used: the window that it opens goes on starting beside the
 * page, whose main thread then seems two to three times as busy.
 */
const REST = 1_000;

async function visited(tab: WarmTab, url: string, input: Input, bench: Bench): Promise<DirectLoad> {
  const origin = new URL(bench.target).origin;
  if (!isShell(bench.chrome())) await wait(REST, undefined, { signal: bench.signal });
  const release = await applySession(bench.session(input.as), origin, tab);
  try {
    bench.progress({ done: 1, of: 10, unit: 'steps' });
    const load = await loadDirectly(tab, url, settingsFor(input.device, UNTHROTTLED_LOAD), bench.signal);
    bench.received(await cookiesIn(tab));
    bench.progress({ done: 8, of: 10, unit: 'steps' });
    return load;
  } finally {
    release();
  }
}

async function observe(load: DirectLoad, url: string, input: Input): Promise<Observed> {
  const fault = faultOf(load, url);
  if (fault) throw fault;
  assertMeant({ finalDisplayedUrl: load.shownUrl }, url, input.as);
  const settings: Settings = settingsFor(input.device, UNTHROTTLED_LOAD);
  const { subject } = input;
  const { audits, paints } = await examined(load, url, settings);
  const cpu = cpuTimesOf(mainThreadOf(load.trace), settings.throttling.cpuSlowdownMultiplier);
  return {
    measurements: loadOf({ lighthouseVersion, audits, categories: {} }, cpu, subject),
    findings: [],
    exhibits: [],
    requests: requestsOf(subject, url, sentRequests(load.messages)),
    notes: withoutCpu(cpu).map((text) => ({ subject, text })),
    kept: paints,
  };
}

/** Rejects with the signal's reason once it is aborted. Heard already. */
function abortOf(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => undefined);
  return aborted;
}

/**
 * The times of one load and what it received, by Lighthouse's own reckoning and from a trace of our own: no second tab,
 * no audits of what the page is. In a browser context of its own in the run's Chrome.
 */
export async function measureDirectly(input: Input, bench: Bench, wayOut: WayOut): Promise<Observed> {
  const url = new URL(input.path, bench.target).href;
  bench.signal.throwIfAborted();
  const tab = await bench.warmChrome.open(wayOut);
  const done = new AbortController();
  const signal = AbortSignal.any([bench.signal, done.signal]);
  try {
    const lost = Promise.race([tab.lost, abortOf(bench.signal)]);
    const work = async () => observe(await visited(tab, url, input, { ...bench, signal }), url, input);
    return await unlessLost(work(), lost, bench.signal, url);
  } finally {
    done.abort();
    await tab.close();
  }
}
