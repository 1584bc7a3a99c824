import { describe, expect, test } from 'vitest';
import type { Unit } from '#model/observation/metric.ts';
import type { Report } from '#model/record/report.ts';
import type { Check } from '#model/record/verdict.ts';
import { MAX_ADVICE } from '#report/advice/fill.ts';
import type { Item } from '#report/causes/item.ts';
import { amount } from '#report/text/format.ts';
import { randomWorld } from '#verdict/causes/random.fixture.ts';
import { itemsOfWorld, reportOfWorld } from './world-report.fixture.ts';

const seeds = Array.from({ length: 400 }, (_, at) => at + 1);
/** Rules that the catalogue knows, in place of the generator's own. */
const RULES = [
  'axe/label',
  'visual/broken-image',
  'load/status',
  'visual/element-changed',
  'visual/overflow-x',
  'lighthouse/render-blocking-insight',
];
const METRICS: Readonly<Record<string, string>> = {
  m0: 'lcp',
  m1: 'p95',
  m2: 'total-bytes',
  m3: 'cls',
  m4: 'error-rate',
  m5: 'requests',
};

/** The generator's world with limits, and with names that have advice of their own. */
function worldOfSeed(seed: number): ReturnType<typeof randomWorld> {
  const text = JSON.stringify(randomWorld(seed));
  const renamed = text
    .replaceAll(/"r([012])"/g, (_, at: string) =>
      JSON.stringify(RULES[(seed + 2 * Number(at)) % RULES.length]),
    )
    .replaceAll(/"(m[0-5])"/g, (_, id: string) => JSON.stringify(METRICS[id]));
  const world: ReturnType<typeof randomWorld> = JSON.parse(renamed);
  const checks = world.verdict.checks.map((check, at): Check =>
    check.metric && (check.kind === 'limit' || check.kind === 'regression') && at % 4 !== 0
      ? {
          ...check,
          limit: {
            type: check.kind === 'limit' ? 'max' : 'regress',
            value: check.kind === 'limit' ? at * 7 : 0.1,
            source: 'config',
          },
        }
      : check,
  );
  return { ...world, verdict: { ...world.verdict, checks } };
}

const worlds = seeds.map((seed) => {
  const world = worldOfSeed(seed);
  const more = seed % 3 === 0 ? { answered: true as const } : {};
  return { seed, report: reportOfWorld(world, more), items: itemsOfWorld(world, more) };
});
const all = worlds.flatMap(({ seed, report, items }) => items.map((item) => ({ seed, report, item })));
const broken = (isSo: (item: Item, report: Report) => boolean) =>
  all
    .filter(({ item, report }) => !isSo(item, report))
    .map(({ seed, item }) => `${seed}: ${item.advice.text}`);

/** Numbers as they are written, digits grouped or not. */
const numbersIn = (text: string): readonly string[] =>
  text.replaceAll('\u202f', '').match(/\d+(?:\.\d+)?/g) ?? [];

/** Every number that may be said of a cause: its own, in any unit, and what they differ by. */
function sayable(item: Item, report: Report): ReadonlySet<string> {
  const units: readonly Unit[] = [
    'ms',
    'bytes',
    'count',
    'ratio',
    'score',
    'per-second',
    'pixels',
    'unitless',
  ];
  const values = item.rows.flatMap(({ check: { now, before, limit } }) => {
    const bound =
      limit?.type === 'regress'
        ? [1 + limit.value, 1 - limit.value]
            .map((by) => (before ?? 0) * by)
            .concat((before ?? 0) + limit.value, (before ?? 0) - limit.value)
        : [limit?.value];
    return [now, before, ...bound].filter((value) => value !== undefined);
  });
  const weights = item.findings.flatMap(({ amount: by }) => (by ? [by.value] : []));
  const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
  const rooms = differences.flatMap((value) => weights.map((weight) => Math.abs(weight - value)));
  const figures = [
    ...values,
    ...weights,
    ...differences,
    ...rooms,
    ...values.flatMap((value) => weights.map((weight) => value - weight)),
  ];
  const written = [...new Set(figures)].flatMap((value) =>
    units.flatMap((unit) => numbersIn(amount(value, unit))),
  );
  return new Set([...written, ...numbersIn(JSON.stringify([item.cause, item.findings, report.run.suites]))]);
}

/** Numbers of the catalogue's own sentences. */
const OWN = new Set(['1', '100', '2', '3', '4.5', '7', '24']);

describe('of four hundred generated reports', () => {
  test('there are causes of every kind, and a third of the advice holds figures', () => {
    expect(new Set(all.map(({ item }) => item.cause.kind)).size).toBe(7);
    expect(
      all.filter(({ item }) => /\d/.test(item.advice.text.replaceAll(/`[^`]*`/g, ''))).length,
    ).toBeGreaterThan(all.length / 4);
  });

  test('every advice is one short sentence without a full stop', () => {
    expect(
      broken(({ advice: { text } }) => text.length > 0 && text.length <= MAX_ADVICE && !/[.\n]$/.test(text)),
    ).toEqual([]);
  });

  test('nothing undefined, no placeholder and no word of statistics is said', () => {
    expect(
      broken(
        ({ advice: { text } }) =>
          !/undefined|NaN|Infinity|\[object|\{|``|95 % CI|\b(pairs?|noise|preset|gated)\b|shown only|no budget/.test(
            text,
          ),
      ),
    ).toEqual([]);
  });

  test('no figure is said that the report does not hold', () => {
    expect(
      broken((item, report) => {
        const known = sayable(item, report);
        const plain = item.advice.text.replaceAll(/`[^`]*`/g, '');
        return numbersIn(plain).every((number) => known.has(number) || OWN.has(number));
      }),
    ).toEqual([]);
  });

  test('nothing is said to have become what it was better than', () => {
    expect(
      broken(({ rows: [lead], advice: { text } }) => {
        const { now, before, metric } = lead?.check ?? {};
        if (!/ became | more\b| rose /.test(text) || now === undefined || before === undefined) return true;
        return metric?.better === 'higher' ? now < before : now > before;
      }),
    ).toEqual([]);
  });

  test('every name that is said is one of the cause, or a name of ours', () => {
    expect(
      broken(({ cause, findings, advice }, report) => {
        const held = JSON.stringify([cause, findings, report.run.suites]);
        const quoted = [...advice.text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
        const foreign = quoted.filter(
          (name) => /^[#/]|\.js|\.png|GET/.test(name) && !name.startsWith('/tidemark'),
        );
        return foreign.every((name) => held.includes(name.replace('…', '')));
      }),
    ).toEqual([]);
  });

  test('re-read JSON has the same advice', () => {
    const again = worlds
      .slice(0, 100)
      .map(({ report }) =>
        itemsOfWorld({ ...report, verdict: report.verdict }, report.answered ? { answered: true } : {}).map(
          ({ advice }) => advice,
        ),
      );
    expect(again).toEqual(worlds.slice(0, 100).map(({ items }) => items.map(({ advice }) => advice)));
  });
});
