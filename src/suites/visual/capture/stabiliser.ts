import { fakeAnimations, fakeAnimationTimes, makeDriver } from '../time/animations.ts';
import { fakeTasks, fakeTimers, makeClock } from '../time/clock.ts';
import { fakeCalendars, fakeDate } from '../time/dates.ts';
import { fakeEntries, fakeMarks } from '../time/entries.ts';
import { hideIcons } from '../time/icons.ts';
import { fakeMedia } from '../time/media.ts';
import { fakeRandom } from '../time/random.ts';
import { instantScrolls, stillStyles } from '../page/stillness.ts';
import { fakeWorkers, frameOfWorker, ownName, WORKER_MARK } from '../time/workers.ts';

/** The day and hour it always is on a measured page: 17 June 2026, 10:00 UTC. */
export const START = Date.UTC(2026, 5, 17, 10);
const SEED = 20_260_617;

const both = `
  (${fakeDate})(clock);
  (${fakeCalendars})(clock);
  (${fakeEntries})(clock);
  (${fakeMarks})(clock);
  (${fakeRandom})(${SEED});`;

/**
 * Runs in a worker before its own script, and does nothing anywhere else. A shared worker keeps its own timers: no
 * page's time is its time.
 */
const workerSource = `(() => {
  if (!('WorkerGlobalScope' in globalThis) || 'tidemarkClock' in globalThis) return;
  const told = (${ownName})(${JSON.stringify(WORKER_MARK)});
  const clock = (${makeClock})(told?.made ?? ${START});
  if (told) {
    clock.id = told.id;
    clock.drawn = (${frameOfWorker})();
    (${fakeTimers})(clock);
    (${fakeTasks})(clock);
  }
  Object.defineProperty(globalThis, 'tidemarkClock', { value: clock });${both}
})();`;

/** It in one line, so that the lines of the script that follows keep their numbers. */
export const workerStabiliser = workerSource.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/\s*\n\s*/g, ' ');

/**
 * Runs in every frame before the page's own scripts. Windows that nobody clicked for are blocked as in any browser:
 * one would hide the page, and a hidden page is not drawn.
 */
export const stabiliser = `(() => {
  const frame = Math.random();
  const clock = (${makeClock})(${START});
  Object.defineProperty(window, 'tidemarkClock', { value: clock });
  (${fakeTimers})(clock);
  (${fakeTasks})(clock);${both}
  const driver = (${makeDriver})(clock);
  (${fakeAnimationTimes})(clock, driver);
  (${fakeAnimations})(driver);
  (${fakeMedia})(clock);
  (${fakeWorkers})(clock, { mark: ${JSON.stringify(WORKER_MARK)}, frame, script: ${JSON.stringify(workerStabiliser)} });
  (${hideIcons})();
  (${stillStyles})();
  (${instantScrolls})();
  window.open = () => null;
})()`;
