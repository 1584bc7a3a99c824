import { loadavg, availableParallelism } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import type { Task } from '#model/task.ts';
import type { Bench } from '#model/contract/bench.ts';
import type { Observation, Observed } from '#model/contract/observation.ts';
import type { Explanation, PairFigures } from '#model/contract/suite.ts';
import type { SideName } from '#model/record/pairs.ts';
import { launchChrome, type Chrome } from '#system/chrome/launch.ts';
import { openEgress, type Egress } from '#system/egress/egress.ts';
import { contactsOf } from '../contacts.ts';
import { requestsOf } from '../requests.ts';
import { cpuTimesOf, withoutCpu } from './cpu/cpu-times.ts';
import { mainThreadOf } from './cpu/main-thread.ts';
import { measureDirectly } from './direct/measure.ts';
import { UNTHROTTLED_LOAD } from './direct/settings.ts';
import { findingsOf } from './findings.ts';
import { unlessLost } from './visit/guard.ts';
import { Lhr } from './lhr.ts';
import { measurementsOf } from './measurements.ts';
import { Input } from './options.ts';
import { ignoreOrphanedCommands } from './orphans.ts';
import { assertMeant } from './outcome.ts';
import { resourcesOf, requestsIn } from './resources.ts';
import { applySession, cookiesIn } from '../session.ts';
import { paintsApart } from './vote/apart.ts';
import { paintsTogether } from './vote/together.ts';

/** What a load leaves: Lighthouse's result, and the trace that it was made from. */
interface Loaded {
  readonly lhr: unknown;
  readonly trace: object | undefined;
  /** What Chrome told of the load, message by message. */
  readonly messages: unknown;
}

async function audit(url: string, input: Input, port: number): Promise<Loaded> {
  const flags: Flags = {
    hostname: '127.0.0.1',
    port,
    logLevel: 'silent',
    output: 'json',
    throttlingMethod: input.throttling,
    ...(input.throttling !== 'devtools' && { maxWaitForLoad: UNTHROTTLED_LOAD }),
    // Always with performance: its audits carry the numbers, whatever scores are asked for.
    onlyCategories: [...new Set(['performance', ...input.categories])],
    disableFullPageScreenshot: true,
  };
  const result = await lighthouse(url, flags, input.device === 'desktop' ? desktopConfig : undefined);
  const { Trace, DevtoolsLog } = result?.artifacts ?? {};
  return { lhr: result?.lhr, trace: Trace, messages: DevtoolsLog };
}

async function audited(chrome: Chrome, url: string, input: Input, signal: AbortSignal): Promise<Loaded> {
  const dead = chrome.exited.then((failure): never => {
    signal.throwIfAborted();
    throw failure;
  });
  return unlessLost(audit(url, input, chrome.port), dead, signal, url);
}

/**
 * How many times slower the simulated device is than what the trace shows. Only simulated throttling runs at full
 * speed: under `devtools` Chrome keeps the thread itself busy, so its CPU times hold the slowdown already.
 */
function slowdownOf({ configSettings: { throttlingMethod, throttling } }: Lhr): number {
  return throttlingMethod === 'simulate' ? throttling.cpuSlowdownMultiplier : 1;
}

function observe(
  { lhr: result, trace, messages }: Loaded,
  url: string,
  input: Input,
  load: number,
): Observed {
  const lhr = Lhr.parse(result);
  assertMeant(lhr, url, input.as);
  const cpu = cpuTimesOf(mainThreadOf(trace), slowdownOf(lhr));
  const { subject } = input;
  const json = (name: string, value: unknown) => ({
    subject,
    name,
    mime: 'application/json',
    body: new TextEncoder().encode(JSON.stringify(value)),
  });
  const health =
    `Machine while measuring: benchmark index ${Math.round(lhr.environment.benchmarkIndex)}, ` +
    `load average ${load.toFixed(1)} on ${availableParallelism()} cores.`;
  return {
    measurements: measurementsOf(lhr, cpu, subject),
    findings: findingsOf(lhr, subject, input.categories),
    exhibits: [json('lighthouse-report', result), json('resources', resourcesOf(lhr))],
    requests: requestsOf(subject, url, requestsIn(messages)),
    notes: [health, ...withoutCpu(cpu), ...lhr.runWarnings].map((text) => ({ subject, text })),
  };
}

/** One load in a Chrome of its own that has one way out. */
async function loadedOnce(input: Input, bench: Bench, egress: Egress): Promise<Observed> {
  const url = new URL(input.path, bench.target).href;
  const [load = 0] = loadavg();
  const chrome = await launchChrome({
    path: bench.chrome(),
    profile: join(bench.scratch, 'chrome'),
    signal: bench.signal,
    flags: egress.flags,
  });
  try {
    const release = await applySession(bench.session(input.as), new URL(bench.target).origin, chrome);
    bench.progress({ done: 1, of: 10, unit: 'steps' });
    const loaded = await audited(chrome, url, input, bench.signal);
    release();
    bench.received(await cookiesIn(chrome));
    return observe(loaded, url, input, load);
  } finally {
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
      : loadedOnce(input, bench, egress));
    const { hosts, notes } = contactsOf(input.subject, await egress.contacts());
    return { ...seen, hosts, notes: [...(seen.notes ?? []), ...notes] };
  } finally {
    await egress.close();
  }
}

/** Lighthouse keeps state in its modules, so loads of one process stand in line. */
let line: Promise<unknown> = Promise.resolve();

/** Loads one page once in a Chrome of its own, and says what Lighthouse saw. */
export async function measure(task: Task, bench: Bench): Promise<Observed> {
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

export { receive } from './receive/receive.ts';
