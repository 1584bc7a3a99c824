import { fakeDate, fakeRandom, fakeTimers, makeClock, type Clock } from '../page/clock.ts';
import { drawn, loaded, makeEager, scrollPage } from '../page/loading.ts';
import { freeze, stillStyles } from '../page/stillness.ts';
import type { Page } from './chrome.ts';
import type { Network } from './network.ts';
import type { World } from './world.ts';

declare global {
  interface Window {
    /** Ours, in the page's own world; not enumerable. */
    readonly tidemarkClock?: Clock;
  }
}

/** The day and hour it always is on a measured page: 17 June 2026, 10:00 UTC. */
const START = Date.UTC(2026, 5, 17, 10);
const SEED = 20_260_617;
/** ms of the page's time at which every picture is taken, however long the page is. */
const END = 5_000;
const STEP = 200;
const SCROLLS = 40;
const SCROLL_STEP = 50;
/** Real ms that one wait for the network may take. */
const PATIENCE = 5_000;

/** Runs in every frame before the page's own scripts. */
export const stabiliser = `(() => {
  const clock = (${makeClock})(${START});
  Object.defineProperty(window, 'tidemarkClock', { value: clock });
  (${fakeTimers})(clock);
  (${fakeDate})(clock);
  (${fakeRandom})(${SEED});
  (${stillStyles})();
})()`;

/** Brings a loaded page to rest by moving its time to `END`, always in the same steps. */
export async function settle(page: Page, world: World, network: Network): Promise<void> {
  let now = 0;
  const step = async (ms: number) => {
    now += ms;
    await Promise.all(page.frames().map((frame) => frame.evaluate((by) => window.tidemarkClock?.advance(by), ms).catch(() => undefined)));
    await world.run(drawn, undefined);
    if (network.busy()) await network.settled(0, PATIENCE);
  };
  // Who watches the scrolling is told in the next frame, which must come before time moves, not some time after.
  const scrollTo = async (y: number) => {
    await world.run(scrollPage, y);
    await world.run(drawn, undefined);
  };
  const advanceTo = async (end: number) => {
    while (now < end) await step(Math.min(STEP, end - now));
  };
  await network.settled(250, PATIENCE);
  await advanceTo(1_000);
  const height = await world.run(makeEager, undefined);
  const jump = (page.viewportSize()?.height ?? 800) * 0.9;
  for (let at = 1; at <= SCROLLS && at * jump < height; at += 1) {
    await scrollTo(at * jump);
    await step(SCROLL_STEP);
  }
  await scrollTo(0);
  await network.settled(50, PATIENCE);
  await advanceTo(3_400);
  await world.run(loaded, PATIENCE);
  await advanceTo(4_200);
  await world.run(loaded, PATIENCE);
  await advanceTo(END);
  await world.run(freeze, undefined);
  await world.run(drawn, undefined);
}

