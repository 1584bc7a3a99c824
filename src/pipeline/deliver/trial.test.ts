import { expect, test } from 'vitest';
import type { PageLikeness } from '#model/record/likeness.ts';
import type { Check } from '#model/record/verdict.ts';
import { isTrial } from '../identity/trial.ts';
import { brokenBy, triedBy } from './trial.ts';

const page = (subject: string, tried?: 'held'): PageLikeness => ({
  suite: 'web',
  subject,
  kind: 'identical',
  responses: 3,
  renamed: [],
  renamings: 0,
  differs: [],
  proved: false,
  ...(tried && { tried }),
});

const failing = (subject: string, kind: Check['kind'], more: Partial<Check> = {}): Check => ({
  id: `web/${subject}/figure#max`,
  suite: 'web',
  subject,
  kind,
  status: 'fail',
  level: 'fail',
  reason: 'over-limit',
  ...more,
});

test('the rule is broken where an unchanged page fails by what differs, and holds where a limit alone fails', () => {
  const checks = [
    failing('slower', 'regression'),
    failing('faulty', 'findings'),
    failing('uglier', 'limit', { basis: { kind: 'contrast', n: 1 } }),
    failing('heavy', 'limit'),
    failing('warned', 'regression', { status: 'warn' }),
    failing('measured', 'regression'),
  ];
  const tried = ['slower', 'faulty', 'uglier', 'heavy', 'warned'].map((name) => page(name, 'held'));
  const pages = triedBy([...tried, page('measured')], checks);
  expect(pages.map((one) => one.tried)).toEqual(['broken', 'broken', 'broken', 'held', 'held', undefined]);
  expect(brokenBy(pages).map(({ subject }) => subject)).toEqual(['slower', 'faulty', 'uglier']);
});

test('one commit in twenty tries the rule, the same one each time; none where it is not known', () => {
  const shas = Array.from({ length: 2_000 }, (_, at) =>
    (at * 2_654_435_761).toString(16).padStart(8, '0').slice(-8),
  );
  expect(shas.filter(isTrial).length).toBe(shas.filter((sha) => Number.parseInt(sha, 16) % 20 === 0).length);
  expect(shas.filter(isTrial).length).toBeGreaterThan(50);
  expect([undefined, '', 'unknown'].some(isTrial)).toBe(false);
});
