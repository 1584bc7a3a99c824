import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '#model/problem.ts';
import { keyOf } from '../keys.ts';
import { wordsOf, type Step } from '../options.ts';
import { aimAt, type Aim } from './aim.ts';
import { comeTo, scroll, strike, tap, type Pointer } from './input.ts';
import type { Network } from './network.ts';
import { Silent, type Tab } from './tab.ts';
import type { World } from './world.ts';

/** A page that is loaded and quiet, and what is needed to act on it. */
export interface Stage {
  readonly tab: Tab;
  readonly world: World;
  readonly network: Network;
  readonly pointer: Pointer;
  /** The page's path, for messages. */
  readonly path: string;
  readonly signal: AbortSignal;
}

/** ms that an element may take to be there and reachable, and between two looks. */
const [TO_COME, LOOK_EVERY] = [5_000, 100] as const;
/** ms without news after which a step is over, and at most. */
const [QUIET, LONGEST_REST] = [200, 5_000] as const;
/** ms between two keys. */
const BETWEEN_KEYS = 60;

const CORRECT = 'Correct the selector in the step.';
const LOOK =
  'Open the page at this size and look; correct the selector, or add the step that comes before it.';

function unreachable(stage: Stage, step: Step, on: string, aim: Exclude<Aim, { is: 'there' }>): Failure {
  const owner = aim.is === 'invalid' ? 'config' : 'target';
  const how = {
    missing: 'is not there after 5 s',
    hidden: 'is there and not shown after 5 s',
    disabled: 'is disabled after 5 s',
    covered: `is covered by ${aim.is === 'covered' ? aim.by : ''} after 5 s`,
    invalid: 'is no CSS selector',
  }[aim.is];
  return new Failure({
    code: `${owner}/interaction-${aim.is}`,
    owner,
    message: `On ${stage.path}, the ${wordsOf(step)} is impossible: ${on} ${how}.`,
    next: owner === 'config' ? CORRECT : LOOK,
  });
}

/** The page has become silent under a step. */
const hung = ({ path }: Stage, step: string): Failure =>
  new Failure({
    code: 'target/interaction-hung',
    owner: 'target',
    message: `${path} stopped answering for 20 s (${step}).`,
    next: 'Look for an endless loop in what runs then.',
  });

/** Where an element can be reached, waited for. */
async function reach(stage: Stage, step: Step, on: string): Promise<{ x: number; y: number }> {
  const started = performance.now();
  for (;;) {
    const aim = await stage.world.run(aimAt, on);
    if (aim.is === 'there') return aim;
    if (aim.is === 'invalid' || performance.now() - started > TO_COME)
      throw unreachable(stage, step, on, aim);
    await wait(LOOK_EVERY, undefined, { signal: stage.signal });
  }
}

/** Runs in the page: until what is due has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

async function click(stage: Stage, step: Step, on: string): Promise<void> {
  const { tab, world, pointer } = stage;
  const point = await reach(stage, step, on);
  await comeTo(tab, point, pointer);
  await world.run(painted, undefined);
  await tap(tab, point, pointer);
}

async function fill(stage: Stage, step: Step & { does: 'fill' }): Promise<void> {
  await click(stage, step, step.on);
  for (const character of step.text) {
    await stage.world.run(painted, undefined);
    await wait(BETWEEN_KEYS, undefined, { signal: stage.signal });
    const key = keyOf(character);
    if (key) await strike(stage.tab, key);
  }
}

/** Runs in the page: how far to scroll until it is where it is wanted, and the view's middle. */
function wayTo(to: string): { down: number; x: number; y: number } {
  const root = document.scrollingElement ?? document.documentElement;
  const middle = { x: innerWidth / 2, y: innerHeight / 2 };
  if (to === 'top') return { ...middle, down: -root.scrollTop };
  if (to === 'bottom') return { ...middle, down: root.scrollHeight - innerHeight - root.scrollTop };
  const box = document.querySelector(to)?.getBoundingClientRect();
  const most = root.scrollHeight - innerHeight - root.scrollTop;
  return { ...middle, down: box ? Math.min(most, Math.max(-root.scrollTop, box.top - innerHeight / 3)) : 0 };
}

/** A page that grows while it is scrolled has no end. */
const MOST_SCROLLS = 5;

async function scrollTo(stage: Stage, step: Step & { does: 'scroll' }): Promise<void> {
  const { tab, world, pointer, network, signal } = stage;
  if (step.to !== 'top' && step.to !== 'bottom') {
    const isThere = await world
      .run((to) => document.querySelector(to) !== null, step.to)
      .catch(() => undefined);
    if (isThere !== true)
      throw unreachable(stage, step, step.to, {
        is: isThere === undefined ? 'invalid' : 'missing',
      });
  }
  for (let scrolled = 0; scrolled < MOST_SCROLLS; scrolled += 1) {
    const { down, ...middle } = await world.run(wayTo, step.to);
    if (Math.abs(down) < 2) return;
    await scroll(tab, middle, down, pointer);
    await network.rest(QUIET, LONGEST_REST, signal);
  }
}

async function act(stage: Stage, step: Step): Promise<void> {
  switch (step.does) {
    case 'click':
      return click(stage, step, step.on);
    case 'fill':
      return fill(stage, step);
    case 'press': {
      const key = keyOf(step.key);
      return key && strike(stage.tab, key);
    }
    case 'scroll':
      return scrollTo(stage, step);
    case 'wait':
      return wait(step.ms, undefined, { signal: stage.signal });
  }
}

/** One step done, and all that follows from it; when it began, in ms of the page's own clock. */
export async function perform(stage: Stage, step: Step): Promise<number> {
  const { world, network, signal } = stage;
  try {
    const began = await world.run(() => performance.now(), undefined);
    await act(stage, step);
    await world.run(painted, undefined);
    await network.rest(QUIET, LONGEST_REST, signal);
    await world.run(painted, undefined);
    return began;
  } catch (error) {
    throw error instanceof Silent ? hung(stage, wordsOf(step)) : error;
  }
}
