import { availableParallelism } from 'node:os';
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import type { Observed } from '#model/contract/observation.ts';
import { requestsOf } from '../../requests.ts';
import { cpuTimesOf, withoutCpu } from '../cpu/cpu-times.ts';
import { mainThreadOf } from '../cpu/main-thread.ts';
import { UNTHROTTLED_LOAD } from '../direct/settings.ts';
import { findingsOf } from '../findings.ts';
import { Lhr } from '../lhr.ts';
import { measurementsOf } from '../measurements.ts';
import type { Input } from '../options.ts';
import { ignoreOrphanedCommands } from '../orphans.ts';
import { assertMeant } from '../outcome.ts';
import { requestsIn, resourcesOf } from '../resources.ts';
import { keepBenchmark } from './benchmark.ts';

/** One page to be audited in a Chrome that is this load's alone. Plain data: a thread may be asked. */
export interface Order {
  readonly url: string;
  readonly input: Input;
  /** Chrome's, on 127.0.0.1. */
  readonly port: number;
  /** Load average of the machine before it. */
  readonly load: number;
  /** Whether its times count for nothing. */
  readonly untimed: boolean;
  /** Whether Chrome has no windows. */
  readonly isShell: boolean;
}

/** Lighthouse goes away and back for it, to say of a Chrome without windows that it cannot tell. */
const NEEDS_WINDOW = ['bf-cache'];

/** What a load leaves: Lighthouse's result, and the trace that it was made from. */
interface Loaded {
  readonly lhr: unknown;
  readonly trace: object | undefined;
  /** What Chrome told of the load, message by message. */
  readonly messages: unknown;
}

async function loaded({ url, input, port, isShell }: Order): Promise<Loaded> {
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
    ...(isShell && { skipAudits: NEEDS_WINDOW }),
  };
  const result = await lighthouse(url, flags, input.device === 'desktop' ? desktopConfig : undefined);
  const { Trace, DevtoolsLog } = result?.artifacts ?? {};
  return { lhr: result?.lhr, trace: Trace, messages: DevtoolsLog };
}

/**
 * How many times slower the simulated device is than what the trace shows. Only simulated throttling runs at full
 * speed: under `devtools` Chrome keeps the thread itself busy, so its CPU times hold the slowdown already.
 */
function slowdownOf({ configSettings: { throttlingMethod, throttling } }: Lhr): number {
  return throttlingMethod === 'simulate' ? throttling.cpuSlowdownMultiplier : 1;
}

function observe({ lhr: result, trace, messages }: Loaded, order: Order): Observed {
  const { url, input, load, untimed } = order;
  const lhr = Lhr.parse(result);
  if (untimed) keepBenchmark(lhr.environment.benchmarkIndex);
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
    `Machine: benchmark index ${Math.round(lhr.environment.benchmarkIndex)}, ` +
    `load average ${load.toFixed(1)} on ${availableParallelism()} cores.`;
  return {
    measurements: measurementsOf(lhr, cpu, subject),
    findings: findingsOf(lhr, subject, input.categories),
    exhibits: [json('lighthouse-report', result), json('resources', resourcesOf(lhr))],
    requests: requestsOf(subject, url, requestsIn(messages)),
    notes: [health, ...withoutCpu(cpu), ...lhr.runWarnings].map((text) => ({ subject, text })),
  };
}

/** One whole Lighthouse run, and what it says of its page. Rejects with Lighthouse's errors as they are. */
export async function audited(order: Order): Promise<Observed> {
  ignoreOrphanedCommands();
  return observe(await loaded(order), order);
}
