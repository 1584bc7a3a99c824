import { z } from 'zod';
import type { WarmTab } from '#model/contract/warm-chrome.ts';
import { Failure } from '#model/problem.ts';
import type { BrowserRequest } from '../../requests.ts';
import { wordsOf, type Input } from '../options.ts';
import { perform } from './act.ts';
import { become, devices } from './device.ts';
import type { LongFrame } from './frames.ts';
import { Network } from './network.ts';
import { Places } from './elements/places.ts';
import type { Stage } from './stage.ts';
import { attach, type Said, type Tab } from './tab.ts';
import { eventsIn, interactionsOf, type Interaction } from './timing.ts';
import { Troubles } from './troubles.ts';

/** What came of a visit. Times in ms of the page's own clock. */
export interface Visited {
  /** When each step began. */
  readonly began: readonly number[];
  readonly interactions: readonly Interaction[];
  /** Long frames from the first step on. */
  readonly frames: readonly LongFrame[];
  readonly requests: readonly BrowserRequest[];
}

/** ms of a load at most, and without news until it is over. */
const [LONGEST_LOAD, QUIET] = [30_000, 500] as const;

const Went = z.object({ errorText: z.string().optional() });

function unloaded(path: string, why: string): Failure {
  return new Failure({
    code: 'target/interaction-load',
    owner: 'target',
    message: `${path} could not be loaded: ${why}.`,
    next: 'Open the address in a browser; the server must answer with the page itself.',
  });
}

/** The place of the step that something is of: the last that began before it. */
export const stepAt = (start: number, began: readonly number[]): number =>
  began.findLastIndex((time) => time <= start);

/** Whether a step is taps or keys; the finger that scrolls is none, by the definition of INP. */
const isTimed = (step: Input['steps'][number] | undefined): boolean =>
  step !== undefined && step.does !== 'scroll' && step.does !== 'wait';

/** All that is heard of a tab. */
class Ears {
  readonly network = new Network();
  readonly troubles = new Troubles();
  readonly trace: unknown[] = [];
  readonly traced = Promise.withResolvers<void>();
  tab: Tab | undefined;

  hear(said: Said): void {
    const { method, params } = said;
    if (method === 'Tracing.dataCollected' && Array.isArray(params['value']))
      this.trace.push(...params['value']);
    if (method === 'Tracing.tracingComplete') this.traced.resolve();
    this.network.hear(said);
    this.troubles.hear(said, this.tab);
  }
}

/** What is wanted of a visit, and whether anybody still waits for it. */
interface Asked {
  readonly input: Input;
  readonly signal: AbortSignal;
}

async function load(tab: Tab, url: string, { network }: Ears, { input, signal }: Asked): Promise<void> {
  await Promise.all([
    tab.ask('Page.enable'),
    tab.ask('Network.enable'),
    tab.ask('Inspector.enable'),
    tab.everywhere('Emulation.setFocusEmulationEnabled', { enabled: true }),
    become(tab, devices[input.device]),
  ]);
  const { errorText } = Went.parse(await tab.ask('Page.navigate', { url }));
  if (errorText !== undefined) throw unloaded(input.path, errorText);
  if (!(await network.rest(QUIET, LONGEST_LOAD, signal)))
    throw unloaded(input.path, 'it did not finish loading in 30 s');
}

async function interact(stage: Stage, input: Input, { troubles }: Ears): Promise<readonly number[]> {
  const began: number[] = [];
  for (const [at, step] of input.steps.entries()) {
    const which = `${wordsOf(step)} (step ${at + 1})`;
    try {
      began.push(await perform(stage, step));
    } catch (error) {
      throw troubles.of(input.path, which) ?? error;
    }
    const trouble = troubles.of(input.path, which);
    if (trouble) throw trouble;
  }
  return began;
}

/**
 * Loads a page, lets it come to rest, slows the processor down as Lighthouse's device is slow, and does the steps.
 * Rejects with a Failure where a step is impossible or ends the page; `signal`: nobody waits any more.
 */
export async function visitPage(
  warm: WarmTab,
  url: string,
  input: Input,
  signal: AbortSignal,
): Promise<Visited> {
  const ears = new Ears();
  const tab = await attach(warm, (said) => ears.hear(said));
  try {
    ears.tab = tab;
    await load(tab, url, ears, { input, signal });
    await tab.everywhere('Emulation.setCPUThrottlingRate', { rate: devices[input.device].slowdown });
    const places = await Places.of(tab);
    await tab.ask('Tracing.start', { categories: '-*,devtools.timeline' });
    ears.troubles.watch();
    const pointer = input.device === 'mobile' ? 'touch' : 'mouse';
    const stage = { tab, places, network: ears.network, pointer, path: input.path, signal } as const;
    const began = await interact(stage, input, ears);
    const frames = await places.longFrames();
    await tab.ask('Tracing.end');
    await ears.traced.promise;
    const [first = 0] = began;
    return {
      began,
      interactions: interactionsOf(eventsIn(ears.trace, places.clocks)).filter(({ start }) =>
        isTimed(input.steps[stepAt(start, began)]),
      ),
      frames: frames.filter(({ start }) => start >= first),
      requests: ears.network.requests,
    };
  } finally {
    tab.close();
  }
}
