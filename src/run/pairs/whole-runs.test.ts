import { expect, test } from 'vitest';
import type { Observation } from '#model/contract/observation.ts';
import type { LiveMeans, LiveTaken } from './live.ts';
import { chromeDied, fails, pageGone, play, type Call } from './live.fixture.ts';
import { describePairs } from '../plan/describe.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';

const subject = 'home';
const time = (value: number): Observation['measurements'][number] => ({
  subject,
  metric: 'time',
  samples: { kind: 'replicates', values: [value] },
});
const size = (value: number): Observation['measurements'][number] => ({
  subject,
  metric: 'size',
  samples: { kind: 'exact', values: [value] },
});
const complaint = {
  subject,
  rule: 'console',
  identity: 'console:oops',
  severity: 'error' as const,
  message: 'Oops.',
};
const picture = { subject, name: 'report', mime: 'text/plain', body: new TextEncoder().encode('r') };

/** A suite whose runs in pairs say the time alone; a whole one says a size, a finding and a time of its own, too. */
const suite: NonNullable<Parameters<typeof play>[1]>['suite'] = {
  slice: (task) => ({
    task: { ...task, input: 'part' },
    whole: { ...task, estimate: 9_000, input: 'whole' },
  }),
};
const whole = (findings: Observation['findings'] = []): Observation => ({
  measurements: [time(1_000), size(5)],
  findings,
  exhibits: [picture],
});
const part = (run: number): Observation => ({ measurements: [time(run)], findings: [], exhibits: [] });

interface Played {
  readonly means?: Partial<LiveMeans>;
  measure?(call: Call, kind: unknown): Observation | undefined;
}

async function played({ means = {}, measure = () => undefined }: Played = {}) {
  const kinds: string[] = [];
  const measured = probeSuite(async () => whole());
  const { taken, calls } = await play(() => whole(), {
    suite: {
      ...measured,
      ...suite,
      measure: async ({ input }, bench) => {
        const side = bench.target === 'http://base' ? 'base' : 'head';
        const run = kinds.filter((kind) => kind === `${side} ${input}`).length;
        kinds.push(`${side} ${input}`);
        const given = measure({ side, task: 'a', run, bench }, input);
        return given ?? (input === 'whole' ? whole() : part(run));
      },
    },
    means,
  });
  return { taken, calls, kinds };
}

test('what pairs leave out is looked at once a side, before them; what they say is theirs alone', async () => {
  const { taken, kinds } = await played();
  expect(kinds.slice(0, 2)).toEqual(['base whole', 'head whole']);
  expect(kinds.slice(2).toSorted()).toEqual(['base part', 'base part', 'head part', 'head part']);
  const { head, paired } = taken;
  expect(head.measurements.map(({ metric, samples }) => [metric, Object(samples).values])).toEqual([
    ['time', [0, 1]],
    ['size', [5]],
  ]);
  expect(paired.numbers).toMatchObject([
    { metric: 'time', base: [0, 1], head: [0, 1] },
    { metric: 'size', base: [5], head: [5], exact: true },
  ]);
  expect(head.exhibits.map(({ name }) => name)).toEqual(['report']);
  expect(head.tasks).toMatchObject([{ status: 'done', runs: 2, looks: 1 }]);
});

test('a finding that may be luck is looked at again by whole runs, and counted by them', async () => {
  const inDoubt: LiveMeans['inDoubt'] = (_task, { head }) => head.of < 3 && head.findings.length > 0;
  const { taken, kinds } = await played({
    means: { inDoubt },
    measure: ({ side }, kind) => (kind === 'whole' && side === 'head' ? whole([complaint]) : undefined),
  });
  expect(kinds.filter((kind) => kind === 'head whole')).toHaveLength(3);
  expect(taken.head.findings).toMatchObject([{ identity: 'console:oops', seen: { runs: 3, of: 3 } }]);
  expect([taken.head.tasks[0]?.looks, taken.base.tasks[0]?.looks]).toEqual([3, 3]);
  expect(taken.base.findings).toEqual([]);
});

test('a whole run that fails is taken again with a pair, and no pair counts without one', async () => {
  const { taken, kinds } = await played({
    measure: ({ side, run }, kind) =>
      kind === 'whole' && side === 'head' && run < 2 ? fails(chromeDied) : undefined,
  });
  expect(kinds.filter((kind) => kind === 'head whole')).toHaveLength(3);
  expect(taken.pairings).toMatchObject([{ dropped: 1 }]);
  expect(taken.paired.numbers.map(({ metric, base }) => [metric, base.length])).toEqual([
    ['time', 2],
    ['size', 1],
  ]);
});

test('a head whose base shows no page has its whole runs; a head that shows none fails', async () => {
  const failing = (which: string) =>
    played({
      measure: ({ side }, kind) => (kind === 'whole' && side === which ? fails(pageGone) : undefined),
    });
  const alone = await failing('base');
  expect(alone.taken.base.tasks).toMatchObject([{ status: 'failed' }]);
  expect(alone.taken.head.tasks).toMatchObject([{ status: 'done', runs: 2 }]);
  expect(alone.taken.head.measurements.map(({ metric }) => metric)).toEqual(['time', 'size']);
  const gone = await failing('head');
  expect(gone.taken.head.tasks).toMatchObject([{ status: 'failed' }]);
  expect(gone.taken.paired.numbers).toEqual([]);
});

test('the plan says what whole runs take', () => {
  const plan = { tasks: [{ ...probeTask, id: 'a', estimate: 2_000 }] };
  const text = describePairs(plan, [{ ...probeSuite(async () => whole()), ...suite }], {
    target: 'http://head',
    base: 'http://base',
    maxPairs: 6,
    maxTime: 600_000,
    mayProve: true,
  });
  expect(text).toContain('up to 6 pairs, about 4 s each, after one whole run of about 9 s a side');
});

/** Whether the head's size, all looks at it agreeing, needs more looks than these to be no luck. */
const fewerThan =
  (looks: number): LiveMeans['inDoubt'] =>
  (_task, { base, head }) => {
    const [is, was] = [head.exact[0]?.values ?? [], base.exact[0]?.values ?? []];
    return is.length > 0 && is.length < looks && new Set(is).size === 1 && was[0] !== is[0];
  };

/** Runs of which those in pairs give a size, too; the head's is 7. */
const right = ({ side }: Call): number => (side === 'head' ? 7 : 5);
const sized = (sizeInPairs: typeof right) => (call: Call, kind: unknown) => {
  const given = kind === 'whole' ? right(call) : sizeInPairs(call);
  return { measurements: [time(call.run), size(given)], findings: [], exhibits: [] };
};
const sizes = ({ head }: LiveTaken) =>
  head.measurements.filter(({ metric }) => metric === 'size').map(({ samples }) => Object(samples).values);

test('what runs in pairs call exact as whole runs do is looked at by both', async () => {
  const { taken, kinds } = await played({
    means: { inDoubt: fewerThan(5) },
    measure: sized(right),
  });
  expect(kinds.filter((kind) => kind === 'head whole')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'head part')).toHaveLength(4);
  expect(sizes(taken)).toEqual([[7, 7, 7, 7, 7]]);
  expect(taken.paired.numbers).toContainEqual(
    expect.objectContaining({ metric: 'size', base: [5, 5, 5, 5], head: [7, 7, 7, 7], exact: true }),
  );
});

test('where a run in pairs contradicts its whole run, on either side, whole runs alone are heard', async () => {
  for (const liar of ['base', 'head']) {
    const { taken, kinds } = await played({
      means: { inDoubt: fewerThan(3) },
      measure: sized((call) => (call.side === liar && call.run === 0 ? 4 : right(call))),
    });
    expect(
      kinds.filter((kind) => kind === 'head whole'),
      liar,
    ).toHaveLength(3);
    expect(taken.paired.numbers.find(({ metric }) => metric === 'size')).toMatchObject({
      base: [5, 5, 5],
      head: [7, 7, 7],
    });
  }
});

test('a finding in doubt takes whole runs, whatever those in pairs agree on', async () => {
  const inDoubt: LiveMeans['inDoubt'] = (_task, { head }) => head.of < 3 && head.findings.length > 0;
  const { kinds } = await played({
    means: { inDoubt },
    measure: (call, kind) => ({
      ...sized(right)(call, kind),
      findings: kind === 'whole' && call.side === 'head' ? [complaint] : [],
    }),
  });
  expect(kinds.filter((kind) => kind === 'head whole')).toHaveLength(3);
});
