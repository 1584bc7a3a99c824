import type { Page } from '#model/config.ts';
import { nearest } from '#model/nearest.ts';
import type { Task } from '#model/plan.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Shared } from '#model/suite.ts';
import type { Input } from './input.ts';
import { viewportsOf, type Options, type Viewport } from './options.ts';

function unknownPage(name: string, shared: Shared): Problem {
  const known = shared.pages.map((page) => page.name);
  const meant = nearest(name, known);
  return {
    code: 'config/unknown-page',
    owner: 'config',
    message: `${shared.name} names the page ${name}, which is not under pages.`,
    next: meant ? `Did you mean ${meant}?` : `Name one of ${known.join(', ')}, or add ${name} under pages.`,
    suite: shared.name,
  };
}

function chosen(options: Options, shared: Shared): readonly Page[] {
  if (options.pages === 'all') return shared.pages;
  const found = options.pages.map((name) => shared.pages.find((page) => page.name === name) ?? unknownPage(name, shared));
  const problems = found.flatMap((one) => ('code' in one ? [one] : []));
  if (problems.length > 0) throw new Failure(...problems);
  return [...new Set(found.flatMap((one) => ('code' in one ? [] : [one])))];
}

function taskOf(page: Page, viewport: Viewport, options: Options, suite: string): Omit<Task, 'suite' | 'uses'> {
  const subject = `${page.name}/${viewport.name}`;
  const input: Input = {
    subject,
    path: page.path,
    ...(page.as !== undefined && { as: page.as }),
    width: viewport.width,
    height: viewport.height,
    mask: options.mask,
    threshold: options.threshold,
    axe: typeof options.axe === 'boolean' ? options.axe && [] : options.axe.disable,
    fullPage: options['full-page'],
  };
  return {
    id: `${suite}:${subject}`,
    subjects: [{ id: subject, label: `${page.path} on ${viewport.name}`, parts: [page.name, viewport.name] }],
    runs: 1,
    warmup: 0,
    timeLimit: 60_000,
    estimate: 4_000,
    needs: [{ path: page.path, ...(page.as !== undefined && { as: page.as }) }],
    input,
  };
}

/** One task a page and viewport, in the order of the config. */
export function plan(options: Options, shared: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  return chosen(options, shared).flatMap((page) => viewportsOf(options).map((viewport) => taskOf(page, viewport, options, shared.name)));
}
