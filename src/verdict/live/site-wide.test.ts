import { expect, test } from 'vitest';
import type { PairSeries } from '#model/record/pairs.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import type { Verdict } from '#model/record/verdict.ts';
import { recordOf } from '../../../fixtures/record.ts';
import { ask, budget, centred, outlookOn, series } from '../../../fixtures/live-pairs.ts';

const PAGES = ['home', 'about', 'pricing', 'blog'] as const;
const PAIRS = 14;

/** The record with four pages looked at on a phone. */
function fourPages(record: RunRecord): RunRecord {
  const [suite] = record.suites;
  const [task] = record.tasks;
  if (!suite || !task) throw new Error('the sample record has no suite');
  const subjects = PAGES.map((name) => ({
    id: `${name}/mobile`,
    page: { name, path: `/${name}` },
    variant: { device: 'mobile' },
  }));
  return {
    ...record,
    suites: [{ ...suite, subjects }],
    tasks: subjects.map(({ id }) => ({ ...task, id: `web:${id}`, subjects: [id] })),
  };
}

/** LCP of each page, of the head `factors` times as long. */
const pagesSlower = (factors: readonly number[], pairs = PAIRS): PairSeries[] =>
  PAGES.map((name, at) => ({
    ...series('lcp', centred(pairs, 1_000, 10 + at), centred(pairs, 1_000 * (factors[at] ?? 1), 20 + at)),
    subject: `${name}/mobile`,
  }));

const everywhere = (factor: number, pairs?: number): PairSeries[] =>
  pagesSlower([factor, factor, factor, factor], pairs);
const budgets = [budget('lcp', { regress: 0.05 })];
const verdictOn = (all: readonly PairSeries[], own = budgets): Verdict =>
  ask(all, { budgets: own, change: fourPages });
const failing = ({ checks }: Verdict): string[] =>
  checks.filter(({ status }) => status === 'fail').map(({ id }) => id);

const sites = ({ checks }: Verdict): string[] => checks.filter(({ across }) => across).map(({ id }) => id);

test('what slows every page by less than the pairs of one can prove is proved by all of them together', () => {
  const verdict = verdictOn(everywhere(1.045));
  expect(failing(verdict)).toEqual(['web/*/mobile/lcp#regress']);
  const site = verdict.checks.find(({ id }) => id === 'web/*/mobile/lcp#regress');
  expect(site).toMatchObject({
    suite: 'web',
    subject: '*/mobile',
    across: PAGES.map((name) => `${name}/mobile`),
    kind: 'regression',
    level: 'fail',
    reason: 'proved',
    limit: { type: 'regress', value: expect.closeTo(0.0375, 6), source: 'config' },
    pairs: { count: PAIRS, margin: expect.closeTo(0.0375, 6) },
  });
  const { change = 0, interval: [low, high] = [0, 0] } = site?.pairs ?? {};
  expect([low < 0.045, high > 0.045, change > 0.0375]).toEqual([true, true, true]);
});

test('what a page’s own check says is not said of the site as well', () => {
  expect(failing(verdictOn(pagesSlower([1.3, 1, 1, 1])))).toEqual(['web/home/mobile/lcp#regress']);
  const all = failing(verdictOn(everywhere(1.2)));
  expect(all.length).toBeGreaterThan(0);
  expect(all).not.toContain('web/*/mobile/lcp#regress');
});

test('an unchanged site, and one that became faster, have no check of their own', () => {
  for (const factor of [1, 0.9]) {
    const verdict = verdictOn(everywhere(factor));
    expect([verdict.status, sites(verdict)]).toEqual(['pass', []]);
  }
});

test('pages with budgets of their own are not averaged, and fewer than three are no site', () => {
  const apart = [
    ...budgets,
    ...PAGES.slice(0, 2).map((name) => budget('lcp', { regress: 0.1, subject: name })),
  ];
  expect(sites(verdictOn(everywhere(1.045), apart))).toEqual([]);
  expect(sites(verdictOn(everywhere(1.045).slice(0, 2)))).toEqual([]);
});

test('a site held to a warning only warns', () => {
  const { status, checks } = verdictOn(everywhere(1.05, 10), [
    budget('lcp', { regress: 0.05, level: 'warn' }),
  ]);
  expect(status).toBe('warn');
  expect(checks.find(({ across }) => across)).toMatchObject({
    status: 'warn',
    level: 'warn',
    reason: 'proved',
  });
});

test('while a site may still fail, all its pages are measured on', () => {
  const record = fourPages(recordOf());
  const on = (factor: number, pairs: number) =>
    outlookOn(record, { numbers: everywhere(factor, pairs), tallies: [] }, budgets);
  expect(on(1, 8).open).toEqual([]);
  expect(on(1.04, 8).open).toEqual(PAGES.map((name) => `web:${name}/mobile`));
});
