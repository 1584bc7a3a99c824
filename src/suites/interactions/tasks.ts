import type { Shared } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { chosenPages } from '../pages.ts';
import { stepOf, type Input, type Options } from './options.ts';

/** ms of a visit: the load, and each step with the rest after it. */
const [LOAD, STEP, KEY] = [2_500, 700, 150] as const;
const TIME_LIMIT = 120_000;

function estimateOf(steps: Input['steps']): number {
  const times = steps.map((step) => {
    if (step.does === 'wait') return step.ms;
    return STEP + (step.does === 'fill' ? KEY * step.text.length : 0);
  });
  return times.reduce((sum, time) => sum + time, LOAD);
}

/** One task a page and device, in the order of the config. */
export function plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  const devices = [...new Set(options.devices)];
  return chosenPages(Object.keys(options.pages), shared).flatMap(({ name, path, as }) => {
    const steps = (options.pages[name] ?? []).map(stepOf);
    const visitor = as === undefined ? {} : { as };
    return devices.map((device) => {
      const id = `${name}/${device}`;
      const input: Input = { subject: id, path, ...visitor, device, steps };
      return {
        id: `${shared.name}:${id}`,
        subjects: [{ id, page: { name, path }, variant: { device } }],
        runs: options.runs,
        warmup: 1,
        timeLimit: TIME_LIMIT,
        estimate: estimateOf(steps),
        needs: [{ path, ...visitor }],
        input,
      };
    });
  });
}
