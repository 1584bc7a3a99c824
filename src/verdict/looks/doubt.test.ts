import { expect, test } from 'vitest';
import type { Looks } from '#model/observation/looks.ts';
import { budget, finding } from '../../../fixtures/judging.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { inDoubt, isWorthALook, type LooksAsked } from './doubt.ts';

const [recorded] = recordOf().suites;
const asked = (changes: Partial<LooksAsked['suite']> = {}): LooksAsked => ({
  suite: suiteConfig(changes),
  subjects: recorded?.subjects ?? [],
  metrics: recorded?.metrics ?? [],
  today: '2026-11-28',
});

const looks = (of: number, changes: Partial<Looks> = {}): Looks => ({
  of,
  findings: [],
  exact: [],
  ...changes,
});
const showing = (of: number, runs = of): Looks =>
  looks(of, { findings: [finding('oops', { seen: { runs, of } })] });
const sized = (...values: readonly number[]): Looks =>
  looks(values.length, { exact: [{ subject: 'home', metric: 'total-bytes', values }] });

test('a fault of the head alone leaves a doubt until luck is ruled out, or it comes and goes', () => {
  const doubted = (head: Looks, base: Looks) => inDoubt(asked(), { base, head });
  expect([1, 3, 4, 5].map((of) => doubted(showing(of), looks(of)))).toEqual([true, true, true, false]);
  expect(doubted(looks(1, { findings: [finding('oops')] }), looks(1))).toBe(true);
  expect(doubted(showing(3, 2), looks(3))).toBe(false);
  expect(doubted(showing(3), showing(3, 1))).toBe(false);
  expect(doubted(looks(3), showing(3))).toBe(false);
});

test('what may not fail leaves no doubt: too mild, ignored, or findings that never fail', () => {
  const doubted = (changes: Parameters<typeof asked>[0], head = showing(1)) =>
    inDoubt(asked(changes), { base: looks(1), head });
  const ignore = [{ match: '#oops', because: 'a ticket' }];
  expect([
    doubted({ findings: { failOn: 'never', onlyNew: true, ignore: [] } }),
    doubted({ findings: { failOn: 'error', onlyNew: true, ignore } }),
    doubted({}, looks(1, { findings: [finding('oops', { severity: 'warning' })] })),
    doubted({ findings: { failOn: 'error', onlyNew: true, ignore: [] } }),
  ]).toEqual([false, false, false, true]);
});

test('a plain difference over a budget leaves a doubt while all looks agree and are few', () => {
  const budgets = [budget('home/total-bytes', { regress: 0.1 })];
  const doubted = (head: Looks, base: Looks, all = budgets) =>
    inDoubt(asked({ budgets: all }), { base, head });
  expect(doubted(sized(120, 120), sized(100, 100))).toBe(true);
  expect(doubted(sized(120, 120, 120, 120, 120), sized(100, 100, 100, 100, 100))).toBe(false);
  expect(doubted(sized(120, 100), sized(100, 100))).toBe(false);
  expect(doubted(sized(120, 120), sized(100, 120))).toBe(false);
  expect(doubted(sized(109, 109), sized(100, 100))).toBe(false);
  expect(doubted(sized(80, 80), sized(100, 100))).toBe(false);
  expect(doubted(sized(120, 120), looks(2))).toBe(false);
  expect(doubted(sized(120), sized(100), [budget('home/total-bytes', { regress: 0.1, level: 'warn' })])).toBe(
    false,
  );
  expect(doubted(sized(120), sized(100), [budget('about/total-bytes', { regress: 0.1 })])).toBe(false);
});

test('a recorded base is worth looks at the head alone only where those can tell', () => {
  const worth = (head: number, base: number) =>
    isWorthALook(asked(), { base: looks(base), head: showing(head) });
  const needed = (base: number) => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].find((head) => !worth(head, base));
  expect([1, 2, 3, 4, 5].map(needed)).toEqual([1, 1, 10, 7, 5]);
});
