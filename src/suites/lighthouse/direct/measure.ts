import { lighthouseVersion } from 'lighthouse/shared/root.js';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import { requestsOf } from '../../requests.ts';
import { cpuTimesOf, withoutCpu } from '../cpu/cpu-times.ts';
import { mainThreadOf } from '../cpu/main-thread.ts';
import { unlessLost } from '../visit/guard.ts';
import { loadOf } from '../measurements.ts';
import type { Input } from '../options.ts';
import { assertMeant } from '../outcome.ts';
import { requestsIn } from '../resources.ts';
import { applySession, cookiesIn } from '../../session.ts';
import { inWarmTab } from '../../warm-tab.ts';
import { examined, faultOf } from './figures.ts';
import { loadDirectly, type DirectLoad } from './load.ts';
import { performanceOf } from './score.ts';
import { settingsFor, UNTHROTTLED_LOAD, type Settings } from './settings.ts';

async function visited(tab: WarmTab, url: string, input: Input, bench: Bench): Promise<DirectLoad> {
  const origin = new URL(bench.target).origin;
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
    measurements: loadOf(
      { lighthouseVersion, audits, categories: { performance: performanceOf(audits) } },
      cpu,
      subject,
    ),
    findings: [],
    exhibits: [],
    requests: requestsOf(subject, url, requestsIn(load.messages)),
    notes: withoutCpu(cpu).map((text) => ({ subject, text })),
    kept: paints,
  };
}

/**
 * The times of one load and what it received, by Lighthouse's own reckoning and from a trace of our own: no second tab,
 * no audits of what the page is. In a browser context of its own in the run's Chrome.
 */
export async function measureDirectly(input: Input, bench: Bench, wayOut: WayOut): Promise<Observed> {
  const url = new URL(input.path, bench.target).href;
  return inWarmTab(bench, wayOut, (opened) => {
    const work = async () => {
      await opened.rested();
      const load = await visited(opened.tab, url, input, { ...bench, signal: opened.signal });
      return observe(load, url, input);
    };
    return unlessLost(work(), opened.lost, bench.signal, url);
  });
}
