import { expect, test } from 'vitest';
import type { PairSeries } from '#model/record/pairs.ts';
import { budget, errors, lcp, outlook } from '../../../fixtures/live-pairs.ts';

test('the outlook keeps a page open until its gated figures are decided, and none once one failed', () => {
  const budgets = [budget('lcp', { regress: 0.05 })];
  const about = (pairs: number): PairSeries => ({ ...lcp(pairs, 1, 0.004), subject: 'about' });
  expect(outlook([lcp(1, 1), about(1)], budgets)).toEqual({
    open: ['web:home', 'web:about'],
    figures: { decided: 0, of: 2, failed: false },
  });
  expect(outlook([lcp(6, 1.15), about(6)], budgets)).toEqual({
    open: ['web:home'],
    figures: { decided: 1, of: 2, failed: false },
  });
  expect(
    outlook(
      [lcp(10, 1.3), lcp(10, 1.2, 0.1)].map((one, at) => ({ ...one, subject: at === 0 ? 'home' : 'about' })),
      budgets,
    ),
  ).toMatchObject({ open: [], figures: { of: 2, failed: true } });
  expect(outlook([lcp(3, 1)], budgets, true)).toEqual({
    open: [],
    figures: { decided: 0, of: 1, failed: false },
  });
});

test('once something failed nothing is open, not even what only warns; errors wait for ten slices', () => {
  const noisy: PairSeries = { ...lcp(8, 1.36, 0.15), subject: 'about' };
  const budgets = [
    budget('lcp', { regress: 0.05, subject: 'home' }),
    budget('lcp', { regress: 0.05, subject: 'about', level: 'warn' }),
  ];
  expect(outlook([lcp(10, 1), noisy], budgets).open).toEqual(['web:about']);
  expect(outlook([lcp(10, 1.3), noisy], budgets).open).toEqual([]);
  const few = {
    ...errors(0, 0, 0),
    base: errors(0, 0, 0).base.slice(1),
    head: errors(0, 0, 0).head.slice(1),
  };
  const gate = [budget('errors', { regress: 0 })];
  expect(outlook([], gate, false, [few])).toEqual({
    open: ['web:home'],
    figures: { decided: 0, of: 1, failed: false },
  });
  expect([outlook([], gate, true, [few]).open, outlook([], gate, false, [errors(0, 0, 0)]).open]).toEqual([
    [],
    [],
  ]);
});

test('what may only warn is measured in ten pairs at most, and what may fail in more', () => {
  const open = (level: 'warn' | 'fail', pairs: number) =>
    outlook([lcp(pairs, 1.36, 0.15)], [budget('lcp', { regress: 0.05, level })]).open;
  expect([open('warn', 8), open('warn', 10)]).toEqual([['web:home'], []]);
  expect(open('fail', 10)).toEqual(['web:home']);
});

test('a page whose pairs are nearly all lost is measured no further once no pair to come makes up for it', () => {
  const budgets = [budget('lcp', { regress: 0.05 })];
  const refused = (pairs: number, kept: number): PairSeries => {
    const calm = lcp(pairs, 1, 0.03);
    return { ...calm, head: calm.head.map((ms, pair) => (pair < kept ? ms : undefined)) };
  };
  // Quick takes 17 pairs at most: with four lost there are thirteen to come.
  expect(outlook([refused(4, 0)], budgets).open).toEqual(['web:home']);
  expect(outlook([refused(5, 0)], budgets).open).toEqual([]);
  // What either side loses alike is a busy machine's doing, and pairs to come make up for it.
  const alike = refused(6, 0);
  const base = alike.base.map((ms, pair) => (pair % 2 === 0 ? undefined : ms));
  const head = lcp(6, 1, 0.03).head.map((ms, pair) => (pair % 2 === 0 ? ms : undefined));
  expect(outlook([{ ...alike, base, head }], budgets).open).toEqual(['web:home']);
  // Where as many hold, what is left may still show that it is worse.
  expect(outlook([refused(10, 5)], budgets).open).toEqual(['web:home']);
});
