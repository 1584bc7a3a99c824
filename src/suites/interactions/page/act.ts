import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '#model/problem.ts';
import { keyOf } from '../keys.ts';
import { wordsOf, type Step } from '../options.ts';
import { comeTo, scroll, strike, tap } from './input.ts';
import { reach, wayTo } from './elements/reach.ts';
import type { Stage } from './stage.ts';
import { Silent } from './tab.ts';

/** ms without news after which a step is over, and at most. */
const [QUIET, LONGEST_REST] = [200, 5_000] as const;
/** ms between two keys. */
const BETWEEN_KEYS = 60;

/** The page has become silent under a step. */
const hung = ({ path }: Stage, step: string): Failure =>
  new Failure({
    code: 'target/interaction-hung',
    owner: 'target',
    excuse: 'possible',
    message: `${path} stopped answering for 20 s (${step}).`,
    next: 'Look for an endless loop in what runs then.',
  });

async function click(stage: Stage, step: Step, on: string): Promise<void> {
  const { tab, pointer } = stage;
  const point = await reach(stage, step, on);
  await comeTo(tab, point, pointer);
  await stage.places.painted();
  await tap(tab, point, pointer);
}

async function fill(stage: Stage, step: Step & { does: 'fill' }): Promise<void> {
  await click(stage, step, step.on);
  for (const character of step.text) {
    await stage.places.painted();
    await wait(BETWEEN_KEYS, undefined, { signal: stage.signal });
    const key = keyOf(character);
    if (key) await strike(stage.tab, key);
  }
}

/** A page that grows while it is scrolled has no end. */
const MOST_SCROLLS = 5;

async function scrollTo(stage: Stage, step: Step & { does: 'scroll' }): Promise<void> {
  const { tab, pointer, network, signal } = stage;
  for (let scrolled = 0; scrolled < MOST_SCROLLS; scrolled += 1) {
    const { down, ...middle } = await wayTo(stage, step);
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
  const { places, network, signal } = stage;
  try {
    const began = await places.page.world.run(() => performance.now(), undefined);
    await act(stage, step);
    await places.painted();
    await network.rest(QUIET, LONGEST_REST, signal);
    await places.painted();
    return began;
  } catch (error) {
    throw error instanceof Silent ? hung(stage, wordsOf(step)) : error;
  }
}
