import type { Page } from '#model/config.ts';
import { nearest } from '#model/nearest.ts';
import type { Task } from '#model/plan.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Shared } from '#model/suite.ts';
import type { Input, Options } from './options.ts';

/** Simulated throttling loads at full speed; the others wait as a slow phone would. ms a run. */
const ESTIMATE = { simulate: 9_000, devtools: 23_000, provided: 9_000 } as const;
const TIME_LIMIT = 90_000;

function unknown(name: string, shared: Shared): Problem {
  const known = shared.pages.map((page) => page.name);
  const meant = nearest(name, known);
  return {
    code: 'config/unknown-page',
    owner: 'config',
    message: `The suite ${shared.name} asks for the page ${name}, but pages has only ${known.join(', ') || 'none at all'}.`,
    next: meant ? `Did you mean ${meant}?` : `Add ${name} under pages, or take it out of the suite's list.`,
    suite: shared.name,
  };
}

function pagesOf(options: Options, shared: Shared): readonly Page[] {
  if (options.pages === 'all') return shared.pages;
  const byName = new Map(shared.pages.map((page) => [page.name, page]));
  const names = [...new Set(options.pages)];
  const problems = names.filter((name) => !byName.has(name)).map((name) => unknown(name, shared));
  if (problems.length > 0) throw new Failure(...problems);
  return names.flatMap((name) => byName.get(name) ?? []);
}

function task(page: Page, device: Input['device'], options: Options, suite: string): Omit<Task, 'suite' | 'uses'> {
  const id = `${page.name}/${device}`;
  const as = page.as === undefined ? {} : { as: page.as };
  // In one order whatever was written, so that reordering the list is not another measurement.
  const categories = [...new Set(options.categories)].toSorted();
  const input: Input = { subject: id, path: page.path, ...as, device, throttling: options.throttling, categories };
  return {
    id: `${suite}:${id}`,
    subjects: [{ id, label: `${page.path} on ${device}`, parts: [page.name, device] }],
    runs: options.runs,
    warmup: 1,
    timeLimit: TIME_LIMIT,
    estimate: ESTIMATE[options.throttling],
    needs: [{ path: page.path, ...as }],
    input,
  };
}

/** One task a page and device, in the order of the config. */
export function plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  const devices = [...new Set(options.devices)];
  return pagesOf(options, shared).flatMap((page) => devices.map((device) => task(page, device, options, shared.name)));
}
