import type { Page } from '#model/config.ts';
import type { Task } from '#model/task.ts';
import type { Shared } from '#model/contract/suite.ts';
import { chosenPages } from '../pages.ts';
import { WAY, type Input } from './input.ts';
import { changesIn, viewportsOf, type Options, type Viewport } from './options.ts';

/** ms of two visits, or three further ones, one after the other on a busy machine. */
const TIME_LIMIT = 120_000;

function taskOf(
  page: Page,
  viewport: Viewport,
  options: Options,
  suite: string,
): Omit<Task, 'suite' | 'uses'> {
  const subject = `${page.name}/${viewport.name}`;
  const { level, rules } = changesIn(options);
  const input: Input = {
    way: WAY,
    subject,
    path: page.path,
    ...(page.as !== undefined && { as: page.as }),
    width: viewport.width,
    height: viewport.height,
    mask: options.mask,
    threshold: options.threshold,
    axe: typeof options.axe === 'boolean' ? options.axe && [] : options.axe.disable,
    fullPage: options['full-page'],
    // Left out where it says nothing, so that a baseline from before it was there stays comparable.
    ...((level !== 'fail' || rules.length > 0) && { changes: { level, rules: [...rules] } }),
    ordered: options['ordered-answers'],
  };
  return {
    id: `${suite}:${subject}`,
    subjects: [
      { id: subject, page: { name: page.name, path: page.path }, variant: { viewport: viewport.name } },
    ],
    runs: 1,
    warmup: 0,
    timeLimit: TIME_LIMIT,
    estimate: 4_000,
    untimed: true,
    needs: [{ path: page.path, ...(page.as !== undefined && { as: page.as }) }],
    input,
  };
}

/** One task a page and viewport, in the order of the config. */
export function plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  return chosenPages(options.pages, shared).flatMap((page) =>
    viewportsOf(options).map((viewport) => taskOf(page, viewport, options, shared.name)),
  );
}
