import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Task } from '#model/task.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation, Observed } from '#model/contract/observation.ts';
import type { Explanation, PairFigures } from '#model/contract/suite.ts';
import type { SideName } from '#model/record/pairs.ts';
import { launchChrome } from '#system/chrome/launch.ts';
import { isShell } from '#system/chrome/shells.ts';
import { openEgress, type Egress } from '#system/egress/egress.ts';
import { contactsOf } from '../contacts.ts';
// Lighthouse's modules import each other in rings, so that its entry has to come before any other of them.
import { answered, observedIn, unbroken, type Told } from './whole/answer.ts';
import { measureDirectly } from './direct/measure.ts';
import { unlessLost } from './visit/guard.ts';
import { Input } from './options.ts';
import { ignoreOrphanedCommands } from './orphans.ts';
import { applySession, cookiesIn } from '../session.ts';
import { paintsApart } from './vote/apart.ts';
import { paintsTogether } from './vote/together.ts';
import type { Order } from './whole/audit.ts';
import { answeredInThread } from './whole/thread.ts';

/** A whole run: in this thread where its times count, else in one of its own. */
async function told(order: Order, over: AbortSignal): Promise<Told> {
  return unbroken(await (order.untimed ? answeredInThread(order, over) : answered(order)));
}

/** One load in a Chrome of its own that has one way out. */
async function loadedOnce(task: Task, input: Input, bench: Bench, egress: Egress): Promise<Observed> {
  const { signal } = bench;
  const url = new URL(input.path, bench.target).href;
  const [load = 0] = loadavg();
  const path = bench.chrome();
  const chrome = await launchChrome({
    path,
    profile: join(bench.scratch, 'chrome'),
    signal,
    flags: egress.flags,
  });
  const done = new AbortController();
  const dead = chrome.exited.then((failure): never => {
    signal.throwIfAborted();
    throw failure;
  });
  try {
    const release = await applySession(bench.session(input.as), new URL(bench.target).origin, chrome);
    bench.progress({ done: 1, of: 10, unit: 'steps' });
    const untimed = task.untimed === true;
    const order = { url, input, port: chrome.port, load, untimed, isShell: isShell(path) };
    const loaded = await unlessLost(told(order, done.signal), dead, signal, url);
    release();
    bench.received(await cookiesIn(chrome));
    return observedIn(loaded);
  } finally {
    done.abort();
    await chrome.close();
  }
}

async function once(task: Task, bench: Bench): Promise<Observed> {
  const input = Input.parse(task.input);
  ignoreOrphanedCommands();
  const egress = await openEgress(bench);
  try {
    const seen = await (input.direct
      ? measureDirectly(input, bench, egress.wayOut)
      : loadedOnce(task, input, bench, egress));
    const { hosts, notes } = contactsOf(input.subject, await egress.contacts());
    return { ...seen, hosts, notes: [...(seen.notes ?? []), ...notes] };
  } finally {
    await egress.close();
  }
}

/** Lighthouse keeps state in its modules, so loads of one thread stand in line. */
let line: Promise<unknown> = Promise.resolve();

/** Loads one page once, and says what Lighthouse saw. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
  if (task.untimed) return once(task, bench);
  const turn = line.then(() => once(task, bench));
  line = turn.catch(() => undefined);
  return turn;
}

/** Figures of paints that loads have only together; see `vote`. */
export async function together(
  pairs: readonly (readonly [Observation, Observation])[],
): Promise<readonly PairFigures[]> {
  return paintsTogether(pairs);
}

/** What the first paint waits for on one side alone; see `vote`. */
export async function apart(
  runs: Readonly<Record<SideName, readonly Observation[]>>,
): Promise<readonly Explanation[]> {
  return paintsApart(runs);
}

export { answered } from './whole/answer.ts';
export { receive } from './receive/receive.ts';
