import { expect, test } from 'vitest';
import type { Budget } from '#model/config.ts';
import { HISTORY_SCHEMA, type History, type HistoryEntry } from '#model/record/history.ts';
import type { Paired } from '#model/record/pairs.ts';
import { numbers } from '../../../bench/verdict/worlds.ts';
import { centred, errorRate, errors } from '../../../fixtures/live-pairs.ts';
import { recordOf, suiteConfig } from '../../../fixtures/record.ts';
import { comparedAlike, figuresIn } from './alike.ts';
import { falseAlarms, likenesses } from './alarms.ts';

const key = 'web/home/lcp@0123456789abcdef';
const budget: Budget = { key: 'lcp', metric: 'lcp', regress: 0.05, level: 'fail', source: 'config' };
const options = { preset: 'normal', priors: new Map(), seed: 1, resets: true } as const;
const record = recordOf();

function pairs(count: number, factor: number): Paired {
  const { normal } = numbers(3);
  const side = (middle: number) => Array.from({ length: count }, () => middle * Math.exp(0.02 * normal()));
  return {
    numbers: [
      { suite: 'web', subject: 'home', metric: 'lcp', base: side(1_000), head: side(1_000 * factor) },
    ],
    tallies: [],
  };
}

const compare = (paired: Paired, level: Budget['level'] = 'fail') =>
  comparedAlike([suiteConfig({ budgets: [{ ...budget, level }] })], record, { paired, options });

test('sides that are alike are a comparison without alarm, with the spread of their pairs', () => {
  expect(compare(pairs(20, 1))).toEqual({
    [key]: {
      pairs: expect.any(Number),
      spread: expect.any(Number),
      shift: expect.any(Number),
      gated: true,
      alarm: false,
    },
  });
  const { spread = 0, shift = 1 } = compare(pairs(20, 1))[key] ?? {};
  expect(spread).toBeGreaterThan(0.01);
  expect(spread).toBeLessThan(0.06);
  expect(Math.abs(shift)).toBeLessThan(0.02);
});

test('a bias that fails the rule is an alarm; what may only warn is none, and few pairs are no comparison', () => {
  expect(compare(pairs(20, 1.2))[key]).toMatchObject({ gated: true, alarm: true });
  expect(compare(pairs(20, 1.2), 'warn')[key]).toMatchObject({ gated: false, alarm: false });
  expect(compare(pairs(3, 1))).toEqual({});
});

test('errors that fail on a build that is the same are an alarm too', () => {
  const metrics = [...(record.suites[0]?.metrics ?? []), errorRate];
  const measured = { ...record, suites: record.suites.map((one) => ({ ...one, metrics })) };
  const on = (head: number) =>
    comparedAlike(
      [suiteConfig({ budgets: [{ ...budget, key: 'errors', metric: 'errors', regress: 0 }] })],
      measured,
      {
        paired: { numbers: [], tallies: [errors(5, head, 10)] },
        options,
      },
    );
  const figure = 'web/home/errors@0123456789abcdef';
  expect(on(5)[figure]).toMatchObject({ pairs: 10, shift: 0, gated: true, alarm: false });
  expect(on(100)[figure]).toMatchObject({ gated: true, alarm: true });
});

test('what fails for a whole site is an alarm of each of its pages', () => {
  const names = ['home', 'about', 'pricing', 'blog'];
  const subjects = names.map((name) => ({ id: name, page: { name, path: `/${name}` } }));
  const [suite] = record.suites;
  const [task] = record.tasks;
  if (!suite || !task) throw new Error('the sample record has no suite');
  const site = {
    ...record,
    suites: [{ ...suite, subjects }],
    tasks: names.map((name) => ({ ...task, id: `web:${name}`, subjects: [name] })),
  };
  const slower = names.map((subject, at) => ({
    suite: 'web',
    subject,
    metric: 'lcp',
    base: centred(14, 1_000, 10 + at),
    head: centred(14, 1_045, 20 + at),
  }));
  const compared = comparedAlike([suiteConfig({ budgets: [budget] })], site, {
    paired: { numbers: slower, tallies: [] },
    options: { ...options, preset: 'quick' },
  });
  expect(Object.values(compared).map(({ alarm }) => alarm)).toEqual([true, true, true, true]);
});

const entry = (run: number, alarm: boolean, shift = 0): HistoryEntry => ({
  run: `${run}`,
  at: '2026-01-01T00:00:00.000Z',
  runner: 'here',
  estimates: {},
  comparisons: { [key]: { pairs: 10, spread: 0.02 * Math.SQRT2, shift, gated: true, alarm } },
});
const history = (entries: HistoryEntry[], gone?: History['gone']): History => ({
  schema: HISTORY_SCHEMA,
  entries,
  ...(gone && { gone }),
});

test("alarms are counted over all that was ever compared, with Wilson's bound", () => {
  const counted = falseAlarms(
    history([entry(1, false), entry(2, false)], {
      comparisons: 310,
      alarms: 0,
      figures: 1_860,
      figureAlarms: 0,
    }),
  );
  expect(counted).toMatchObject({ comparisons: 312, alarms: 0, figures: 1_862 });
  expect(counted.atMost).toBeCloseTo(0.01216, 5);
  expect(falseAlarms(history([])).atMost).toBeUndefined();
  expect(falseAlarms(history([entry(1, true), entry(2, false)])).alarms).toBe(1);
});

test('noise is of one run and bias of the pairs, with an interval from the third comparison on', () => {
  const figures = figuresIn(record, { paired: pairs(10, 1), options });
  const [two] = likenesses(history([entry(1, false, 0.01), entry(2, false, 0.03)]), 'here', figures);
  expect(two).toMatchObject({
    comparisons: 2,
    scale: 'relative',
    metric: { id: 'lcp' },
    subject: { id: 'home' },
  });
  expect(two?.noise).toBeCloseTo(0.02, 6);
  expect(two?.bias).toBeCloseTo(Math.expm1(0.02), 6);
  expect(two?.interval).toBeUndefined();
  const [three] = likenesses(
    history([entry(1, false, 0.01), entry(2, false, 0.03), entry(3, false, 0.02)]),
    'here',
    figures,
  );
  expect(three?.interval?.[0]).toBeLessThan(0.02);
  expect(three?.interval?.[1]).toBeGreaterThan(0.02);
  expect(likenesses(history([entry(1, false)]), 'elsewhere', figures)).toEqual([]);
});
