import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '#model/problem.ts';
import { partsOf, wordsOf, type Step } from '../../options.ts';
import { aimAt, outOfFrame, scrollingTo, type Aim, type Nothing, type Way } from './aim.ts';
import { closedTreeWith } from './closed.ts';
import type { Places, Stand } from './places.ts';
import type { Stage } from '../stage.ts';
import { Gone } from './world.ts';

/** ms that an element may take to be there and reachable, and between two looks. */
const [TO_COME, LOOK_EVERY] = [5_000, 100] as const;

const CORRECT = 'Correct the selector in the step.';
const LOOK =
  'Open the page at this size and look; correct the selector, or add the step that comes before it.';

/** What a look came to, and in which document. */
interface Looked {
  readonly aim: Aim;
  readonly stand: Stand;
}

/** A place in the innermost of these documents as one in the page's own view. */
async function outwards(stands: readonly Stand[], aim: Aim): Promise<Aim> {
  let seen = aim;
  for (const { world } of stands.slice(0, -1).toReversed()) {
    if (seen.is !== 'there') return seen;
    seen = await world.run(outOfFrame, { x: seen.x, y: seen.y }).catch(notYet);
  }
  return seen;
}

/** What a frame that is loading something else holds is not there yet. */
const notYet = (error: unknown): Nothing => {
  if (error instanceof Gone) return { is: 'missing', at: 0 };
  throw error;
};

/** One look for an element, through the frames that its selector names. */
async function look(places: Places, parts: readonly string[]): Promise<Looked> {
  const stands = [places.page];
  let used = 0;
  for (;;) {
    const stand = stands.at(-1) ?? places.page;
    const aiming = stand.world.run(aimAt, parts.slice(used));
    const aim = await (stand === places.page ? aiming : aiming.catch(notYet));
    if (aim.is !== 'frame') {
      const whole = 'at' in aim ? { ...aim, at: aim.at + used } : aim;
      return { aim: await outwards(stands, whole), stand };
    }
    used += aim.at + 1;
    const inner = await places.inside(stand).catch(notYet);
    if (!inner || 'is' in inner) return { aim: { is: 'missing', at: used - 1 }, stand };
    stands.push(inner);
  }
}

type Nowhere = Exclude<Aim, { is: 'there' }>;

/** Why an element cannot be reached, as the place where its selector ends says it. */
function reasonOf(aim: Nowhere, part: string): string {
  switch (aim.is) {
    case 'missing':
      return `${part} is not there after 5 s`;
    case 'hidden':
      return `${part} is there and not shown after 5 s`;
    case 'disabled':
      return `${part} is disabled after 5 s`;
    case 'covered':
      return `${part} is covered by ${aim.by} after 5 s`;
    case 'invalid':
      return `${part} is no CSS selector`;
  }
}

/** The failure of a step that is impossible. */
async function unreachable(
  stage: Stage,
  step: Step,
  on: string,
  { aim, stand }: Looked & { aim: Nowhere },
): Promise<Failure> {
  const owner = aim.is === 'invalid' ? 'config' : 'target';
  const parts = partsOf(on);
  const part = ('at' in aim ? parts[aim.at] : parts.at(-1)) ?? on;
  const host = aim.is === 'missing' ? await closedTreeWith(stage.tab, stand, part) : undefined;
  const impossible = `On ${stage.path}, the ${wordsOf(step)} is impossible`;
  if (host !== undefined)
    return new Failure({
      code: 'target/interaction-closed',
      owner: 'target',
      excuse: 'possible',
      message: `${impossible}: ${part} is in the closed shadow tree of ${host}.`,
      next: `Attach that tree with mode: 'open', or click ${host} itself and go on with keys.`,
    });
  return new Failure({
    code: `${owner}/interaction-${aim.is}`,
    owner,
    ...(owner === 'target' && { excuse: 'possible' }),
    message: `${impossible}: ${reasonOf(aim, part)}.`,
    next: owner === 'config' ? CORRECT : LOOK,
  });
}

/** Where an element can be reached in the page's own view, waited for. */
export async function reach(stage: Stage, step: Step, on: string): Promise<{ x: number; y: number }> {
  const started = performance.now();
  for (;;) {
    const { aim, stand } = await look(stage.places, partsOf(on));
    if (aim.is === 'there') {
      stage.places.act(stand);
      return aim;
    }
    if (aim.is === 'invalid' || performance.now() - started > TO_COME)
      throw await unreachable(stage, step, on, { aim, stand });
    await wait(LOOK_EVERY, undefined, { signal: stage.signal });
  }
}

/** How far the page is to be scrolled for a step. */
export async function wayTo(stage: Stage, step: Step & { does: 'scroll' }): Promise<Way> {
  const stand = stage.places.page;
  const way = await stand.world.run(scrollingTo, partsOf(step.to));
  if ('is' in way) throw await unreachable(stage, step, step.to, { aim: way, stand });
  return way;
}
