import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import type { Task } from '#model/task.ts';
import { isShell } from '#system/chrome/shells.ts';
import { openEgress } from '#system/egress/egress.ts';
import { contactsOf } from '../contacts.ts';
import { readerOf } from '../read-text.ts';
import { requestsOf } from '../requests.ts';
import { applySession, cookiesIn } from '../session.ts';
import type { Timed } from './exhibit.ts';
import { measurementsOf } from './measurements.ts';
import { Input, wordsOf } from './options.ts';
import { visitPage } from './page/visit.ts';
import { slowestOf } from './slowest.ts';

/** ms that the window of a whole Chrome, which opens with a tab, goes on starting beside the page. */
const REST = 1_000;

async function observe(tab: WarmTab, url: string, input: Input, bench: Bench): Promise<Observed> {
  const session = bench.session(input.as);
  const release = await applySession(session, new URL(bench.target).origin, tab);
  const visited = await visitPage(tab, url, input, bench.signal).finally(release);
  bench.received(await cookiesIn(tab));
  bench.progress({ done: 8, of: 10, unit: 'steps' });
  const { subject, steps } = input;
  const timed: Timed = {
    interactions: [...(await slowestOf(visited, steps, url, readerOf(bench, session)))],
  };
  const untimed = steps.filter(
    ({ does }, at) =>
      does !== 'wait' && does !== 'scroll' && !timed.interactions.some(({ step }) => step === at),
  );
  return {
    measurements: measurementsOf(visited, subject),
    findings: [],
    exhibits: [
      {
        subject,
        name: 'interactions',
        mime: 'application/json',
        body: new TextEncoder().encode(JSON.stringify(timed)),
      },
    ],
    requests: requestsOf(subject, url, visited.requests),
    notes: untimed.map((step) => ({ subject, text: `Chrome timed no interaction in the ${wordsOf(step)}.` })),
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

async function inTab(input: Input, bench: Bench, wayOut: WayOut): Promise<Observed> {
  const url = new URL(input.path, bench.target).href;
  const hasWindow = !isShell(bench.chrome());
  bench.signal.throwIfAborted();
  const tab = await bench.warmChrome.open(wayOut);
  const done = new AbortController();
  const signal = AbortSignal.any([bench.signal, done.signal]);
  try {
    if (hasWindow) await wait(REST, undefined, { signal });
    bench.progress({ done: 1, of: 10, unit: 'steps' });
    const work = observe(tab, url, input, { ...bench, signal });
    // Whoever loses the race may still reject: told by the winner.
    work.catch(() => undefined);
    return await Promise.race([work, tab.lost, abortOf(bench.signal)]);
  } finally {
    done.abort();
    await tab.close();
  }
}

/** Visits a page once and does its steps. Rejects with a Failure where they cannot be done. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  const input = Input.parse(task.input);
  bench.chrome();
  const egress = await openEgress(bench);
  try {
    const seen = await inTab(input, bench, egress.wayOut);
    const { hosts, notes } = contactsOf(input.subject, await egress.contacts());
    return { ...seen, hosts, notes: [...(seen.notes ?? []), ...notes] };
  } finally {
    await egress.close();
  }
}
