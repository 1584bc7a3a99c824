import type { Bench } from '#model/contract/bench.ts';
import type { Observed } from '#model/contract/observation.ts';
import type { WarmTab, WayOut } from '#model/contract/warm-chrome.ts';
import type { Task } from '#model/task.ts';
import { openEgress } from '#system/egress/egress.ts';
import { contactsOf } from '../contacts.ts';
import { readerOf } from '../read-text.ts';
import { requestsOf } from '../requests.ts';
import { applySession, cookiesIn } from '../session.ts';
import { inWarmTab } from '../warm-tab.ts';
import type { Timed } from './exhibit.ts';
import { measurementsOf } from './measurements.ts';
import { Input, wordsOf } from './options.ts';
import { visitPage } from './page/visit.ts';
import { slowestOf } from './slowest.ts';

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
    requests: requestsOf(subject, url, { sent: visited.requests, failed: [] }),
    notes: untimed.map((step) => ({ subject, text: `Chrome timed no interaction in the ${wordsOf(step)}.` })),
  };
}

async function inTab(input: Input, bench: Bench, wayOut: WayOut): Promise<Observed> {
  const url = new URL(input.path, bench.target).href;
  return inWarmTab(bench, wayOut, async ({ tab, signal, lost, rested }) => {
    const work = async () => {
      await rested();
      bench.progress({ done: 1, of: 10, unit: 'steps' });
      return observe(tab, url, input, { ...bench, signal });
    };
    const working = work();
    // Whoever loses the race may still reject: told by the winner.
    working.catch(() => undefined);
    return Promise.race([working, lost]);
  });
}

/** Visits a page once and does its steps. Rejects with a Failure where they cannot be done. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  const input = Input.parse(task.input);
  const egress = await openEgress(bench);
  try {
    const seen = await inTab(input, bench, egress.wayOut);
    const { hosts, notes } = contactsOf(input.subject, await egress.contacts());
    return { ...seen, hosts, notes: [...(seen.notes ?? []), ...notes] };
  } finally {
    await egress.close();
  }
}
