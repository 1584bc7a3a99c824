import { expect, test } from 'vitest';
import type { Budget } from '#model/config.ts';
import type { Metric } from '#model/observation/metric.ts';
import { figureKey } from '#model/record/history.ts';
import type { RunRecord } from '#model/record/run-record.ts';
import { Verdict, type Check } from '#model/record/verdict.ts';
import { numbers } from '../../../bench/verdict/worlds.ts';
import {
  ends,
  kinds,
  levelOf,
  metricOf,
  pairedOf,
  place,
  sideOf,
  turns,
  type Better,
  type Kind,
  type Turn,
} from '../../../fixtures/conformance/worlds.ts';
import { suiteConfig } from '../../../fixtures/record.ts';
import { judge } from '../judge.ts';
import { contrastKey, type JudgeInput } from '../judge-input.ts';

// `better` decides in every rule: whatever a metric's samples are, the same world seen from its other end is
// judged alike.

function judged(
  head: RunRecord,
  base: RunRecord,
  limits: Partial<Budget>,
  more: Partial<JudgeInput> = {},
): Check | undefined {
  const budgets: Budget[] = [
    { key: 'home/figure', subject: 'home', metric: 'figure', level: 'fail', source: 'config', ...limits },
  ];
  const verdict = judge({
    suites: [suiteConfig({ budgets })],
    whole: true,
    onInconclusive: 'neutral',
    record: head,
    before: { record: base, same: new Set(['web:home', 'web:about']), changed: new Set() },
    contrasts: new Map(),
    today: '2026-11-21',
    ...more,
  });
  return Verdict.parse(verdict).checks.find(({ metric, kind }) => metric && kind !== 'watch');
}

function live(kind: Kind, better: Better, turn: Turn): Check | undefined {
  const [base, head] = [sideOf(kind, better, 'same'), sideOf(kind, better, turn)];
  const options = { preset: 'quick', priors: new Map(), seed: 1, resets: true } as const;
  return judged(
    head.record,
    base.record,
    { regress: 0 },
    { live: { paired: pairedOf(kind, base, head), options } },
  );
}

function stored(kind: Kind, better: Better, turn: Turn): Check | undefined {
  const [base, head] = [sideOf(kind, better, 'same'), sideOf(kind, better, turn)];
  const key = figureKey(place, base.record.tasks[0]?.hash ?? '');
  const { normal } = numbers(7);
  const earlier = Array.from({ length: 14 }, () => base.level + 0.01 * Math.min(base.level, 1) * normal());
  return judged(head.record, base.record, { regress: 0 }, { history: new Map([[key, earlier]]) });
}

const world = kinds.flatMap((kind) => ends.map((better) => ({ kind, better })));

test.each(world)('live pairs of $kind, $better is better: what became worse fails', ({ kind, better }) => {
  const checks = turns.map((turn) => live(kind, better, turn));
  expect(checks.map((check) => check?.status)).toEqual(['fail', 'pass', 'pass']);
  const falls = [better === 'higher', better === 'lower'];
  const changed = checks.filter((_, at) => turns[at] !== 'same');
  expect(changed.map((check) => Number(check?.now) < Number(check?.before))).toEqual(falls);
  const pairs = changed.flatMap((check) => check?.pairs ?? []);
  expect(pairs).toHaveLength(kind === 'exact' ? 0 : 2);
  expect(pairs.map(({ change }) => change < 0)).toEqual(falls.slice(0, pairs.length));
  for (const { change, interval, limit } of pairs) {
    expect([...interval, change].toSorted((a, b) => a - b)).toEqual([interval[0], change, interval[1]]);
    expect(limit).toBeGreaterThan(0);
  }
});

test.each(world)(
  'a stored baseline of $kind, $better is better: only what became worse is told of',
  ({ kind, better }) => {
    expect(turns.map((turn) => stored(kind, better, turn)?.status)).toEqual([
      kind === 'exact' ? 'fail' : 'warn',
      'pass',
      'pass',
    ]);
  },
);

test.each(world)('a limit on $kind, $better is better, holds at its own end', ({ kind, better }) => {
  const type = better === 'lower' ? 'max' : 'min';
  const middle = (levelOf(kind, better, 'worse') + levelOf(kind, better, 'same')) / 2;
  const { record: base } = sideOf(kind, better, 'same');
  const statuses = turns.map(
    (turn) => judged(sideOf(kind, better, turn).record, base, { [type]: middle })?.status,
  );
  expect(statuses).toEqual(['fail', 'pass', 'pass']);
});

test.each(ends)('what a contrast may change by is a change for the worse: %s is better', (better) => {
  const { record } = sideOf('exact', better, 'same');
  const metric: Metric = { ...metricOf('proportion', better), contrast: true };
  const head = { ...record, suites: record.suites.map((suite) => ({ ...suite, metrics: [metric] })) };
  const status = (change: number) => {
    const value = better === 'lower' ? change : -change;
    const measurements = [
      { subject: 'home', metric: 'figure', samples: { kind: 'exact' as const, values: [value] } },
    ];
    const contrasts = new Map([
      [contrastKey('web', 'home'), { ok: true as const, measurements, findings: [] }],
    ]);
    return judged(head, record, { regress: 0.02 }, { contrasts })?.status;
  };
  expect([0.05, 0.01, 0, -0.05].map(status)).toEqual(['fail', 'pass', 'pass', 'pass']);
});
