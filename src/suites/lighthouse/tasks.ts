import type { Page } from '#model/config.ts';
import type { Task } from '#model/task.ts';
import type { Shared, Slice } from '#model/contract/suite.ts';
import { chosenPages } from '../pages.ts';
import { Input, type Options } from './options.ts';

/** Simulated throttling loads at full speed; the others wait as a slow phone would. ms a run. */
const ESTIMATE = { simulate: 9_000, devtools: 23_000, provided: 9_000 } as const;
const TIME_LIMIT = 90_000;

function task(
  page: Page,
  device: Input['device'],
  options: Options,
  suite: string,
): Omit<Task, 'suite' | 'uses'> {
  const id = `${page.name}/${device}`;
  const as = page.as === undefined ? {} : { as: page.as };
  // In one order whatever was written, so that reordering the list is not another measurement.
  const categories = [...new Set(options.categories)].toSorted();
  const input: Input = {
    subject: id,
    path: page.path,
    ...as,
    device,
    throttling: options.throttling,
    categories,
  };
  return {
    id: `${suite}:${id}`,
    subjects: [{ id, page: { name: page.name, path: page.path }, variant: { device } }],
    runs: options.runs,
    warmup: 1,
    timeLimit: TIME_LIMIT,
    estimate: ESTIMATE[options.throttling],
    needs: [{ path: page.path, ...as }],
    input,
  };
}

/** ms of one load whose trace alone is read, in a Chrome that runs already. */
const DIRECT = 2_500;

/**
 * Where the network is simulated, a load for its times alone takes a fifth of a whole run, so that is what pairs are
 * made of; nothing of a whole run's times counts then. Real throttling takes its time whoever reads the trace.
 */
export function slice(task: Task): Slice {
  const input = Input.parse(task.input);
  if (input.throttling !== 'simulate') return { task };
  return {
    task: { ...task, estimate: DIRECT, warmup: 0, input: { ...input, direct: true } },
    // Both sides share the machine.
    whole: { ...task, untimed: true, timeLimit: 2 * TIME_LIMIT },
  };
}

/** One task a page and device, in the order of the config. */
export function plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  const devices = [...new Set(options.devices)];
  return chosenPages(options.pages, shared).flatMap((page) =>
    devices.map((device) => task(page, device, options, shared.name)),
  );
}
