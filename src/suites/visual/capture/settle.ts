import { setTimeout as sleep } from 'node:timers/promises';
import { drawn, intent, loaded, makeEager, scrollPage } from '../page/loading.ts';
import { heard, workUntil } from '../time/workers.ts';
import { freeze } from '../page/stillness.ts';
import type { CDPSession, Frame, Page, Worker } from './chrome.ts';
import type { Network } from './network.ts';
import { START } from './stabiliser.ts';
import { hasLoaded, stillThere } from './visit.ts';
import type { Workers } from './workers.ts';
import { answered, Moved, openWorld, type World } from './world.ts';

/** ms of the page's time at which every picture is taken, however long the page is. */
const END = 5_000;
const STEP = 200;
const SCROLLS = 40;
const SCROLL_STEP = 50;
/** Real ms that pictures and fonts, or a frame within the page, may take to answer; less where one never will. */
const PATIENCE = 5_000;
const IMPATIENCE = 500;
/** Real ms that workers whose scripts are on their way may take to begin, after all else was waited for. */
const FOR_WORKERS = 3_000;
/** How often a page may become another one before it is given up. */
const MOST_MOVES = 3;

/** Moves the time of a page's frames, then of its workers, to `to` ms after its start, `by` ms more than it was. */
function timeOf({ page, path, workers: its }: Visited): (by: number, to: number) => Promise<void> {
  const stuck = new Set<Frame | Worker>();
  const answer = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => true,
    );
  const inTime = async (of: Frame | Worker, work: Promise<unknown>) => {
    const moved = await Promise.race([answer(work), sleep(PATIENCE, false, { ref: false })]);
    if (!moved) stuck.add(of);
  };
  const advance = (frame: Frame, ms: number) =>
    frame.evaluate((by) => globalThis.tidemarkClock?.advance(by), ms);
  return async (by, to) => {
    // What has no document yet, such as a lazy iframe, would not answer before it has one.
    const frames = page
      .frames()
      .filter((frame) => frame !== page.mainFrame() && frame.url() !== '' && !stuck.has(frame));
    await Promise.all([
      answered(path, answer(advance(page.mainFrame(), by))),
      ...frames.map((frame) => inTime(frame, advance(frame, by))),
    ]);
    const workers = page.workers().filter((worker) => !stuck.has(worker));
    const move = async (worker: Worker) => {
      await its.begun(worker);
      await worker.evaluate(workUntil, START + to);
    };
    await Promise.all(workers.map((worker) => inTime(worker, move(worker))));
    if (workers.length === 0) return;
    // Chrome answers us before it gives a page what its workers said.
    const listening = [page.mainFrame(), ...frames].filter((frame) => !stuck.has(frame));
    await Promise.all(listening.map((frame) => inTime(frame, frame.evaluate(heard))));
  };
}

/** Brings a loaded page to rest by moving its time to `END`, always in the same steps. */
async function settle(visited: Visited, world: World): Promise<void> {
  const { page, network, workers } = visited;
  let now = 0;
  const advance = timeOf(visited);
  const patience = () => (network.stale() ? IMPATIENCE : PATIENCE);
  const step = async (ms: number) => {
    now += ms;
    await advance(ms, now);
    await world.run(drawn, undefined);
    if (network.busy()) await network.settled(0);
  };
  // Who watches the scrolling is told in the next frame, which must come before time moves, not some time after.
  const scrollTo = async (y: number) => {
    await world.run(scrollPage, y);
    await world.run(drawn, undefined);
  };
  const advanceTo = async (end: number) => {
    while (now < end) await step(Math.min(STEP, end - now));
  };
  await advanceTo(1_000);
  const height = await world.run(makeEager, undefined);
  const jump = (page.viewportSize()?.height ?? 800) * 0.9;
  for (let at = 1; at <= SCROLLS && at * jump < height; at += 1) {
    await scrollTo(at * jump);
    await step(SCROLL_STEP);
  }
  await scrollTo(0);
  await network.settled(50);
  await advanceTo(3_400);
  await world.run(loaded, patience());
  await advanceTo(4_200);
  await world.run(loaded, patience());
  await workers.allBegun(FOR_WORKERS);
  await advanceTo(END);
  await world.run(freeze, undefined);
  await world.run(drawn, undefined);
}

/** A page that was visited. */
export interface Visited {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly network: Network;
  readonly workers: Workers;
  /** What was asked for. */
  readonly target: string;
  readonly path: string;
}

/** Waits until a page is at rest, whatever other page it becomes on the way, and returns its last world. */
export async function rest(visited: Visited): Promise<World> {
  const { page, cdp, network, target, path } = visited;
  const once = async () => {
    await network.settled(250);
    const world = await openWorld(cdp, path);
    await stillThere(page, world, target, path);
    // A style sheet without an answer keeps the page from being drawn at all.
    const blank = !(await world.run(drawn, undefined)) && network.stale();
    if (blank) network.giveUp();
    if (blank || (await world.run(intent, undefined)).leavesLater) await cdp.send('Page.stopLoading');
    await settle(visited, world);
    await stillThere(page, world, target, path);
    return world;
  };
  for (let moves = 0; ; moves += 1) {
    try {
      return await once();
    } catch (error) {
      if (!(error instanceof Moved) || moves === MOST_MOVES) throw error;
      await hasLoaded(page);
    }
  }
}
