import { setTimeout as wait } from 'node:timers/promises';
import { emulate } from 'lighthouse/core/lib/emulation.js';
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';
import type { WarmTab } from '#model/contract/warm-chrome.ts';
import { Activity } from './activity.ts';
import type { Settings } from './settings.ts';
import { attach, type LogEntry, type Tab } from './tab.ts';

/** What one load left. */
export interface DirectLoad {
  readonly trace: { readonly traceEvents: readonly unknown[] };
  /** What Chrome told of it, message by message, as Lighthouse keeps it. */
  readonly messages: readonly LogEntry[];
  /** Addresses that the tab showed, the main document's and, in the end, what scripts made of it. */
  readonly documentUrl: string;
  readonly shownUrl: string;
  /** Lighthouse's code of what went wrong, where it is not in the messages. */
  readonly fault: string | undefined;
}

/**
 * What of Lighthouse's trace its figures are made of: without any of these one of them is another or none. Left out are
 * scripts' sources, frames for DevTools, input latency, the features that a page uses, and V8's remarks to itself.
 */
const CATEGORIES = [
  '-*',
  'disabled-by-default-lighthouse',
  'loading',
  'v8.execute',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
  'disabled-by-default-devtools.screenshot',
];

/** ms between two looks at whether the page is at rest, and in which an idle one answers. */
const LOOK_EVERY = 20;
const ANSWERS_IN = 50;

/** Lighthouse's own sessions answer to this name. */
const asSession = (tab: Tab) => ({ sendCommand: tab.ask, sendCommandAndIgnore: tab.ask });

/** As Lighthouse: pages under simulated throttling get the deadlines of a slow device when they ask for idle time. */
const idleTime = ({ throttling }: Settings): string =>
  `(() => { ${pageFunctions.esbuildFunctionWrapperString};
(${pageFunctions.wrapRequestIdleCallback})(${throttling.cpuSlowdownMultiplier}); })()`;

async function prepare(tab: Tab, settings: Settings): Promise<void> {
  await Promise.all([
    tab.ask('Page.enable'),
    tab.ask('Network.enable'),
    tab.ask('Inspector.enable'),
    tab.ask('Page.setLifecycleEventsEnabled', { enabled: true }),
    tab.ask('Page.addScriptToEvaluateOnNewDocument', { source: idleTime(settings) }),
    emulate(asSession(tab), settings),
  ]);
}

/** What is known of a load while it goes on. */
class Loading {
  readonly messages: LogEntry[] = [];
  readonly traceEvents: unknown[] = [];
  readonly activity: Activity;
  readonly traced = Promise.withResolvers<void>();
  readonly crashed = Promise.withResolvers<'TARGET_CRASHED'>();
  documentUrl = '';
  shownUrl = '';
  #tab: Tab | undefined;

  /** Aborted when nobody waits for the load any more. */
  readonly over: AbortSignal;

  constructor(frame: string, over: AbortSignal) {
    this.activity = new Activity(frame);
    this.over = over;
  }

  begin(tab: Tab): void {
    this.#tab = tab;
  }

  hear(entry: LogEntry): void {
    const { method, params } = entry;
    if (method === 'Tracing.dataCollected') return void this.traceEvents.push(...listed(params['value']));
    if (method === 'Tracing.tracingComplete') return this.traced.resolve();
    if (method === 'Inspector.targetCrashed') return this.crashed.resolve('TARGET_CRASHED');
    if (method === 'Page.javascriptDialogOpening')
      void this.#tab?.ask('Page.handleJavaScriptDialog', { accept: true }).catch(() => undefined);
    this.messages.push(entry);
    this.activity.hear(entry, performance.now());
    this.#follow(entry);
  }

  #follow({ method, params, targetType }: LogEntry): void {
    if (targetType !== 'page') return;
    const { frame, frameId, url } = params;
    if (method === 'Page.frameNavigated' && isMain(frame)) this.documentUrl = this.shownUrl = frame.url;
    if (method === 'Page.navigatedWithinDocument' && frameId === this.#tab?.frame && typeof url === 'string')
      this.shownUrl = url;
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isMain(frame: unknown): frame is { readonly url: string } {
  return (
    typeof frame === 'object' &&
    frame !== null &&
    !('parentId' in frame) &&
    'url' in frame &&
    typeof frame.url === 'string'
  );
}

/** Whether the main thread answers within `limit` ms. */
async function answers(tab: Tab, limit: number): Promise<boolean> {
  const over = new AbortController();
  const asked = tab.ask('Runtime.evaluate', { expression: '0' }).then(
    () => true,
    () => true,
  );
  const late = wait(limit, false, { signal: over.signal }).catch(() => false);
  return Promise.race([asked, late]).finally(() => over.abort());
}

/** Until the page is at rest or its time is over; the code of what went wrong, if something did. */
async function rest(tab: Tab, { activity, over }: Loading, settings: Settings): Promise<string | undefined> {
  const started = performance.now();
  const age = () => performance.now() - started;
  while (age() < settings.maxWaitForLoad) {
    await wait(LOOK_EVERY, undefined, { signal: over });
    if (!activity.isPainted && age() > settings.maxWaitForFcp) return 'NO_FCP';
    if (!activity.isAtRest(performance.now())) continue;
    // A task that goes on is no rest: what it loads or paints is still to come.
    if (await answers(tab, ANSWERS_IN)) return undefined;
    const left = settings.maxWaitForLoad - age();
    if (left <= 0 || !(await answers(tab, left))) return 'PAGE_HUNG';
    activity.disturbed(performance.now());
  }
  if (!activity.isPainted) return 'NO_FCP';
  return (await answers(tab, 1_000)) ? undefined : 'PAGE_HUNG';
}

/** Fulfilled only where Chrome cannot go there at all, which the messages tell of. */
async function refused(navigation: Promise<unknown>): Promise<undefined> {
  const said = await navigation;
  if (typeof said === 'object' && said !== null && 'errorText' in said) return undefined;
  return new Promise(() => undefined);
}

async function navigated(
  tab: Tab,
  url: string,
  loading: Loading,
  settings: Settings,
): Promise<string | undefined> {
  const refusal = refused(tab.ask('Page.navigate', { url }));
  refusal.catch(() => undefined);
  return Promise.race([refusal, rest(tab, loading, settings), loading.crashed.promise]);
}

/**
 * Loads a page once in a visit's tab, and keeps what its figures are made of. Rejects when Chrome hangs up; `over`:
 * nobody waits for it any more.
 */
export async function loadDirectly(
  visit: WarmTab,
  url: string,
  settings: Settings,
  over: AbortSignal,
): Promise<DirectLoad> {
  const loading = new Loading(visit.target, over);
  const tab = await attach(visit, (entry) => loading.hear(entry));
  try {
    loading.begin(tab);
    await prepare(tab, settings);
    await tab.ask('Tracing.start', { categories: CATEGORIES.join(','), options: 'sampling-frequency=10000' });
    loading.messages.length = 0;
    const fault = await navigated(tab, url, loading, settings);
    if (fault === undefined) {
      await tab.ask('Tracing.end');
      await loading.traced.promise;
    }
    const { traceEvents, messages, documentUrl, shownUrl } = loading;
    return { trace: { traceEvents }, messages, documentUrl, shownUrl, fault };
  } finally {
    tab.close();
  }
}
