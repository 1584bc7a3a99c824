import { expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { play, sight, type Call } from './live.fixture.ts';

/** Each run keeps whose it is and of which pair: what `together` is given tells the order alone. */
const kept = ({ side, run }: Call): Observation => ({
  ...sight(side === 'base' ? run : 100 + run),
  kept: run,
});
const valueOf = ({ measurements }: Observation): number => {
  const samples = measurements.find(({ metric }) => metric === 'time')?.samples;
  return samples?.kind === 'replicates' ? (samples.values[0] ?? Number.NaN) : Number.NaN;
};
const time = (value: number) => [
  { subject: 'home', metric: 'time', samples: { kind: 'replicates' as const, values: [value] } },
];
const timesIn = (numbers: Awaited<ReturnType<typeof play>>['taken']['paired']['numbers']) =>
  numbers.find(({ metric }) => metric === 'time');

test('what runs say together is compared, asked anew after each pair; what each says alone is kept', async () => {
  const asked: (readonly (readonly [number, number])[])[] = [];
  const together: Suite['together'] = async (pairs) => {
    asked.push(pairs.map(([one, other]) => [valueOf(one), valueOf(other)]));
    // Every value is told again once there are more pairs.
    return pairs.map(([one, other]) => [
      time(valueOf(one) + 1_000 * pairs.length),
      time(valueOf(other) + 1_000 * pairs.length),
    ]);
  };
  const seen: unknown[] = [];
  const { taken } = await play(kept, {
    suite: { together },
    open: (paired) => (seen.push(timesIn(paired.numbers)?.base), ['a']),
  });
  const order = taken.pairings[0]?.first ?? [];
  expect(new Set(order).size).toBe(2);
  expect(asked.at(-1)?.map(([one, other]) => (one < other ? 'base' : 'head'))).toEqual(order);
  expect(seen.slice(0, 2)).toEqual([[1_000], [2_000, 2_001]]);
  expect(timesIn(taken.paired.numbers)).toMatchObject({
    base: [0, 1, 2, 3, 4, 5].map((run) => 6_000 + run),
    head: [0, 1, 2, 3, 4, 5].map((run) => 6_100 + run),
    alone: { base: [0, 1, 2, 3, 4, 5], head: [100, 101, 102, 103, 104, 105] },
  });
  // A limit is held to what runs say alone.
  const recorded = taken.head.measurements.find(({ metric }) => metric === 'time');
  expect(recorded?.samples).toEqual({ kind: 'replicates', values: [100, 101, 102, 103, 104, 105] });
});

test('where nothing is said together, or of one run, the others’ values stand', async () => {
  const silent = await play(kept, { suite: { together: async (pairs) => pairs.map(() => [[], []]) } });
  expect(timesIn(silent.taken.paired.numbers)).toMatchObject({ base: [0, 1], head: [100, 101] });
  expect(timesIn(silent.taken.paired.numbers)).not.toHaveProperty('alone');
  const absent = [
    { subject: 'home', metric: 'time', samples: { kind: 'absent' as const, reason: 'no such paint' } },
  ];
  const gappy = await play(kept, {
    suite: { together: async (pairs) => pairs.map((_, at) => [at === 0 ? absent : time(7), time(7)]) },
  });
  const { base = [], head = [] } = timesIn(gappy.taken.paired.numbers) ?? {};
  expect([base, head].flat().toSorted()).toEqual([7, 7, 7, undefined]);
});
