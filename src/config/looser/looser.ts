import type { Config, Page, SuiteConfig } from '#model/config.ts';
import type { Suite } from '#model/contract/suite.ts';
import { writeAmount } from '#model/amounts.ts';
import { looserValue, type Loosening } from '#model/record/loosening.ts';
import { looserBudgets } from './budgets.ts';
import { looserFindings } from './findings.ts';

const samePage = (one: Page, other: Page): boolean => one.path === other.path && one.as === other.as;

function pagesGone(before: Config, now: Config): readonly Loosening[] {
  return before.pages
    .filter((page) => !now.pages.some((other) => samePage(page, other)))
    .map(({ name, path, as }) => ({
      key: `pages.${name}`,
      before: as === undefined ? path : `${path} as ${as}`,
    }));
}

function looserOptions(
  before: SuiteConfig,
  now: SuiteConfig,
  suite: Suite | undefined,
): readonly Loosening[] {
  return (suite?.looser?.(before.options, now.options) ?? []).map((option) => ({
    ...option,
    key: `suites.${now.name}.with.${option.key}`,
    ...(now.place && { place: now.place }),
  }));
}

function ofSuite(before: SuiteConfig, now: Config, suites: readonly Suite[]): readonly Loosening[] {
  const same = now.suites.find(({ name, uses }) => name === before.name && uses === before.uses);
  if (!same) return [{ key: `suites.${before.name}`, before: before.uses }];
  const suite = suites.find(({ id }) => id === before.uses);
  return [
    ...looserOptions(before, same, suite),
    ...looserBudgets(before, same, suite),
    ...looserFindings(before, same),
  ];
}

/** From the strictest to the mildest. */
const presets = ['deep', 'normal', 'quick'];
const undecided = ['fail', 'neutral', 'pass'];
const comments = ['always', 'changes', 'failures', 'off'];
const after =
  (order: readonly string[]) =>
  (before: string, now: string): boolean =>
    order.indexOf(now) > order.indexOf(before);
const isOther = (before: unknown, now: unknown): boolean => before !== now;

function looserCompare({ compare: was }: Config, { compare: is }: Config): readonly Loosening[] {
  const time = (ms: number | undefined): string => (ms === undefined ? 'as needed' : writeAmount(ms, 'ms'));
  const isShorter = (is.maxTime ?? Infinity) < (was.maxTime ?? Infinity);
  return [
    ...looserValue('compare.mode', [was.mode, is.mode], (before, now) => before !== now && now === 'stored'),
    ...looserValue('compare.preset', [was.preset, is.preset], after(presets)),
    ...(isShorter ? [{ key: 'compare.max-time', before: time(was.maxTime), now: time(is.maxTime) }] : []),
    ...looserValue('compare.on-inconclusive', [was.onInconclusive, is.onInconclusive], after(undecided)),
    ...looserValue(
      'compare.identity',
      [was.identity, is.identity],
      (before, now) => before === 'off' && now === 'on',
    ),
  ];
}

/**
 * What `now` allows or no longer looks at, and `before` did not. Both are read with the same inputs, so nothing of it
 * is the workflow's doing.
 */
export function loosened(before: Config, now: Config, suites: readonly Suite[]): readonly Loosening[] {
  return [
    ...looserValue('target.url', [before.target.url, now.target.url], isOther),
    ...looserValue('target.base', [before.target.base, now.target.base], isOther),
    ...looserValue(
      'target.environment',
      [before.target.environment ?? '*', now.target.environment ?? '*'],
      isOther,
    ),
    ...looserValue(
      'target.tls.insecure',
      [before.target.tls?.insecure ?? false, now.target.tls?.insecure ?? false],
      (was, is) => is && !was,
    ),
    ...pagesGone(before, now),
    ...before.suites.flatMap((suite) => ofSuite(suite, now, suites)),
    ...looserCompare(before, now),
    ...looserValue('report.comment', [before.report.comment, now.report.comment], after(comments)),
    ...looserValue('report.check', [before.report.check, now.report.check], (was, is) => was && !is),
  ];
}
