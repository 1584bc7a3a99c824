import { expect, onTestFinished, test, vi } from 'vitest';
import { encode, emptyHistogram, record } from '#model/observation/histogram.ts';
import type { Observation } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { firstOf } from './coin.ts';
import { describePairs } from '../plan/describe.ts';
import { chromeDied, fails, pageGone, planOf, play, sight, type Call, type Played } from './live.fixture.ts';
import { probeSuite } from '../../../fixtures/probe.ts';

const always = () => ['a', 'b'];
const statuses = ({ taken: { base, head } }: Played) => ({
  base: base.tasks.map(({ status }) => status),
  head: head.tasks.map(({ status }) => status),
});
const picture = (text: string) => [
  { subject: 'home', name: 'screenshot', mime: 'image/png', body: new TextEncoder().encode(text) },
];

test('the coin is fair, and falls alike for the same seed', () => {
  const tosses = Array.from({ length: 4_000 }, (_, pair) => firstOf(7, 'web:home', pair));
  // Four standard deviations of 4,000 fair tosses.
  expect(Math.abs(tosses.filter((one) => one === 'base').length - 2_000)).toBeLessThan(127);
  expect(tosses.map((_, pair) => firstOf(7, 'web:home', pair))).toEqual(tosses);
  expect(tosses.map((_, pair) => firstOf(8, 'web:home', pair))).not.toEqual(tosses);
  expect(tosses.map((_, pair) => firstOf(7, 'web:about', pair))).not.toEqual(tosses);
});

test('the sides of a pair go in the order of the coin, with one seed, one by one, as is written down', async () => {
  const { taken, calls, atOnce } = await play(() => sight(1), { open: always });
  const order = calls.map(({ side }) => side);
  const pairs = Array.from({ length: 6 }, (_, at) => order.slice(2 * at, 2 * at + 2));
  expect(pairs.map(([first]) => first)).toEqual([1, 2, 3, 4, 5, 6].map((pair) => firstOf(1, 'a', pair)));
  expect(pairs.every((pair) => new Set(pair).size === 2)).toBe(true);
  expect(taken.pairings).toEqual([{ task: 'a', first: pairs.map(([first]) => first), dropped: 0 }]);
  expect(calls.map(({ bench }) => bench.seed)).toEqual([2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
  expect(atOnce).toBe(1);
});

test('a warm-up of each side is thrown away, and a failed one is no failure', async () => {
  const answer = ({ side, run }: Call) =>
    run === 0 ? fails(chromeDied) : sight(side === 'base' ? run : 10 * run);
  const { taken, calls } = await play(answer, { tasks: [{ warmup: 1 }] });
  expect(calls.slice(0, 2).map(({ side }) => side)).toEqual(['base', 'head']);
  expect(taken.paired.numbers.find(({ metric }) => metric === 'time')).toMatchObject({
    base: [1, 2],
    head: [10, 20],
  });
  expect(taken.pairings[0]?.dropped).toBe(0);
});

test('a suite says how its tasks are cut and warmed up, and its hash says so too', async () => {
  const slice: NonNullable<Parameters<typeof play>[1]>['suite'] = {
    slice: (task) => ({
      task: { ...task, input: { ms: 10 } },
      warmUp: { ...task, input: { ms: 2 } },
      most: { pairs: 3, why: 'No more than 3 pairs.' },
    }),
  };
  const whole = await play(() => sight(1));
  const { taken, calls } = await play(() => sight(1), { suite: slice, open: always });
  expect(calls).toHaveLength(2 + 2 * 3);
  expect(taken.head.notes).toMatchObject([{ text: 'No more than 3 pairs.' }]);
  expect(taken.head.tasks[0]?.hash).toBe(taken.base.tasks[0]?.hash);
  expect(taken.head.tasks[0]?.hash).not.toBe(whole.taken.head.tasks[0]?.hash);
});

test('what is decided is not measured again, what is open is, to the last pair', async () => {
  const { taken, calls, events } = await play(() => sight(1), {
    tasks: [{}, {}, { runs: 4 }],
    open: () => ['b'],
  });
  const pairs = (task: string) => calls.filter((one) => one.task === task).length / 2;
  // Two runs a side at least, or as many as were planned.
  expect([pairs('a'), pairs('b'), pairs('c')]).toEqual([2, 6, 4]);
  expect(taken.head.tasks.map(({ id, runs, status }) => [id, runs, status])).toEqual([
    ['a', 2, 'done'],
    ['b', 6, 'done'],
    ['c', 4, 'done'],
  ]);
  expect(calls.slice(0, 6).map(({ task }) => task)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  expect(events.filter(({ type }) => type === 'round')).toMatchObject([
    { round: 1, open: 3 },
    { round: 2, open: 2 },
    { round: 3 },
    { round: 4, open: 1 },
    { round: 5 },
    { round: 6, open: 0, left: 0, figures: { decided: 1, of: 2, failed: false } },
  ]);
});

test('when time is up no pair is begun but the first two of each task, and the judge hears of it', async () => {
  const lasts: boolean[] = [];
  const { calls, taken } = await play(() => sight(1), {
    tasks: [{ runs: 3 }, {}],
    means: { until: 0 },
    open: (_paired, last) => (lasts.push(last), always()),
  });
  expect(calls).toHaveLength(8);
  expect(lasts).toEqual([true, true]);
  expect(statuses({ taken } as Played)).toEqual({ base: ['done', 'done'], head: ['done', 'done'] });
});

test('a pair that was begun in time counts, and no other follows', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  // Three minutes a run: time is up within the third pair of the first task, before that of the second.
  const { calls, events } = await play(() => ((now += 180_000), sight(1)), {
    tasks: [{}, {}],
    means: { until: 1_740_000 },
    open: always,
  });
  expect(calls.map(({ task }) => task).join('')).toBe('aabbaabbaa');
  expect(events.filter(({ type }) => type === 'round')).toMatchObject([
    { left: 1_020_000, open: 2 },
    { left: 300_000, open: 2 },
    { left: 0, open: 0, round: 3 },
  ]);
});

test('a failed run drops its pair on both sides, is said, and made up for', async () => {
  const { taken, calls } = await play(
    ({ side, run }) => (side === 'base' && run === 2 ? fails(pageGone) : sight(run)),
    { open: always },
  );
  expect(calls).toHaveLength(14);
  expect(taken.pairings[0]).toMatchObject({ dropped: 1 });
  expect(taken.pairings[0]?.first).toHaveLength(6);
  expect(taken.paired.numbers.map(({ metric, base, head }) => [metric, base, head])).toContainEqual([
    'time',
    [0, 1, 3, 4, 5, 6],
    [0, 1, 3, 4, 5, 6],
  ]);
  expect(taken.head.notes).toMatchObject([
    { suite: 'p', text: 'A pair of a was dropped (base: / answers 500.)' },
  ]);
  expect([taken.base.notes, taken.head.problems, taken.base.problems]).toEqual([[], [], []]);
});

test('failures of our machine now and then are made up for by a quarter of the pairs at most', async () => {
  const { calls, taken } = await play(
    ({ side, run }) => (side === 'head' && run % 2 === 0 ? fails(chromeDied) : sight(run)),
    { open: always },
  );
  expect(calls).toHaveLength(16);
  expect(taken.pairings[0]).toMatchObject({ dropped: 4 });
  expect(statuses({ taken } as Played)).toEqual({ base: ['done'], head: ['done'] });
});

test('a head that fails twice alone is a problem of the head, and nothing of it is compared', async () => {
  const played = await play(
    ({ side, task, run }) => (side === 'head' && task === 'a' && run > 1 ? fails(pageGone) : sight(run)),
    { tasks: [{}, {}], open: always },
  );
  expect(statuses(played)).toEqual({ base: ['done', 'done'], head: ['failed', 'done'] });
  expect(played.taken.head.problems).toMatchObject([
    { code: 'target/page-status', suite: 'p', subject: 'home', message: '/ answers 500.' },
  ]);
  expect(played.taken.base.problems).toEqual([]);
  expect(played.taken.paired.numbers.map(({ base }) => base.length)).toEqual([6, 6]);
});

test('a base that fails twice alone is a problem of the base; the head is measured by itself', async () => {
  const played = await play(
    ({ side, run }) =>
      side === 'base' && run > 1 ? fails(pageGone) : { ...sight(run), exhibits: picture(`run${run}`) },
    { tasks: [{ runs: 3 }], open: always },
  );
  expect(statuses(played)).toEqual({ base: ['failed'], head: ['done'] });
  const { base, head, paired } = played.taken;
  expect(base.problems).toMatchObject([{ message: 'On the base: / answers 500.' }]);
  expect([head.problems, paired.numbers]).toEqual([[], []]);
  // Two runs in pairs, two whose partner failed: nothing is measured again.
  expect(played.calls).toHaveLength(8);
  expect(head.measurements.find(({ metric }) => metric === 'time')?.samples).toEqual({
    kind: 'replicates',
    values: [0, 1, 2, 3],
  });
  expect(head.exhibits.map(({ sha256 }) => sha256.replace(/0+$/, ''))).toEqual(['run3']);
  expect(head.notes.at(-1)?.text).toBe('Measured on the head alone. On the base: / answers 500.');
});

test('a machine that fails three times in a row gives no verdict on the page', async () => {
  const played = await play(({ side }) => (side === 'base' ? fails(chromeDied) : sight(1)), { open: always });
  expect(played.calls).toHaveLength(6);
  expect(statuses(played)).toEqual({ base: ['failed'], head: ['failed'] });
  expect(played.taken.head.problems).toMatchObject([
    { code: 'environment/chrome-died', owner: 'environment' },
  ]);
});

test('a target that turns us away is not asked on and on, which is said', async () => {
  const played = await play(
    ({ side }) => ({ ...sight(1), ...(side === 'base' && { futile: 'the target limits our rate' }) }),
    { open: always },
  );
  expect(played.calls).toHaveLength(4);
  expect(played.taken.head.notes).toMatchObject([
    { text: 'a was measured no further in pairs: the target limits our rate.' },
  ]);
});

test('the only pair that may be tried fails: that is told, not kept quiet', async () => {
  const suite: Partial<Suite> = { slice: (task) => ({ task, most: { pairs: 1, why: 'One pair.' } }) };
  const played = await play(({ side }) => (side === 'head' ? fails(pageGone) : sight(1)), { suite });
  expect(played.calls).toHaveLength(2);
  expect(played.taken.head.problems).toMatchObject([{ message: '/ answers 500.' }]);
});

test('a page that only the base lacks is measured on the head alone, one that the head lacks not at all', async () => {
  const means = {
    hindered: new Map([['a', [pageGone]]]),
    hinderedBase: new Map([
      ['a', [pageGone]],
      ['b', [pageGone]],
    ]),
  };
  const played = await play(() => sight(1), { tasks: [{}, { runs: 2 }, {}], means });
  expect(
    played.calls.map(({ side, task }) => `${task} ${side}`).filter((one) => !one.startsWith('c')),
  ).toEqual(['b head', 'b head']);
  expect(played.taken.head.tasks.map(({ id, status }) => [id, status])).toEqual([
    ['a', 'skipped'],
    ['b', 'done'],
    ['c', 'done'],
  ]);
  expect(played.taken.base.tasks.map(({ id }) => id)).toEqual(['c']);
  expect(played.taken.head.notes[0]?.text).toBe('Measured on the head alone. On the base: / answers 500.');
});

test('Ctrl-C keeps the pairs there are on both sides and marks what was still open', async () => {
  const stop = new AbortController();
  const answer = async ({ task, run, bench }: Call) => {
    if (task === 'b' && run === 3) {
      stop.abort(new Error('interrupted'));
      bench.signal.throwIfAborted();
    }
    return sight(run);
  };
  const played = await play(answer, { tasks: [{}, {}], stop, open: () => ['b'] });
  expect(statuses(played)).toEqual({ base: ['done', 'interrupted'], head: ['done', 'interrupted'] });
  expect(played.taken.head.tasks.map(({ runs }) => runs)).toEqual([2, 3]);
  expect(played.taken.paired.numbers.map(({ base, head }) => [base.length, head.length])).toEqual([
    [2, 2],
    [2, 2],
    [3, 3],
    [3, 3],
  ]);
  expect([played.taken.head.problems, played.taken.base.problems]).toEqual([[], []]);
});

test('exhibits of both sides are the latest; the first of the base are there for contrasts', async () => {
  const metrics = [
    {
      id: 'changed',
      title: 'Changed',
      unit: 'ratio',
      better: 'lower',
      compare: 'difference',
      role: 'gate',
      contrast: true,
    },
  ] as const;
  const answer = ({ side, run }: Call): Observation => ({ ...sight(1), exhibits: picture(`${side}${run}`) });
  const { taken } = await play(answer, { suite: { metrics }, tasks: [{ runs: 4 }] });
  const shown = [taken.base.exhibits, taken.head.exhibits, taken.earlier].map((all) =>
    all.map(({ sha256, suite }) => `${suite} ${sha256.replace(/0+$/, '')}`),
  );
  expect(shown).toEqual([['p base3'], ['p head3'], ['p base']]);
  expect((await play(answer)).taken.earlier).toEqual([]);
});

function latencies(
  values: readonly number[],
  samples: Observation['measurements'][number]['samples'],
): Observation {
  const histogram = emptyHistogram();
  for (const value of values) record(histogram, 1_000 * value);
  return {
    ...sight(1),
    measurements: [{ subject: 'home', metric: 'p90', samples }],
    histograms: { latency: encode(histogram) },
  };
}

test('histograms are one, rare figures are of all runs, spoiled runs are left out, pairs stay in line', async () => {
  const quantile = { histogram: 'latency', quantile: 0.9 };
  const answer = ({ side, run }: Call) => {
    if (side === 'head')
      return latencies([20, 20], { kind: 'absent', reason: 'too few', few: { ...quantile, needs: 7 } });
    if (run === 1) return latencies([9_000, 9_000], { kind: 'absent', reason: 'late', untrusted: true });
    return latencies([10 + run, 10 + run], { kind: 'histogram', windows: [], ...quantile });
  };
  const { taken } = await play(answer, { tasks: [{ runs: 4 }] });
  expect(taken.head.measurements[0]?.samples).toEqual({
    kind: 'histogram',
    windows: [],
    histogram: 'p:latency',
    quantile: 0.9,
  });
  expect(taken.base.histograms['p:latency']).toBe(
    latencies([10, 10, 12, 12, 13, 13], { kind: 'absent', reason: '' }).histograms?.['latency'],
  );
  const [series] = taken.paired.numbers;
  expect(series?.base.map((one) => one && Math.round(one))).toEqual([10, undefined, 12, 13]);
  expect(series?.untrusted).toBe('late');
  expect(series?.head).toEqual([undefined, undefined, undefined, undefined]);
  const fewer = await play(answer);
  expect(fewer.taken.head.measurements[0]?.samples).toEqual({
    kind: 'absent',
    reason: 'a count of 4 is too small for it, it takes 7',
  });
});

test('a crash of ours is told once it came twice, and the other tasks go on', async () => {
  const played = await play(
    ({ task, side }) => {
      if (task === 'a' && side === 'head') throw new TypeError('x is no function');
      return sight(1);
    },
    { tasks: [{}, {}] },
  );
  expect(statuses(played).head).toEqual(['failed', 'done']);
  expect(played.taken.head.problems).toMatchObject([{ code: 'tidemark/bug', owner: 'tidemark' }]);
});

test('the plan of pairs prints the most that a side is sent, failed pairs among it', () => {
  const sends = { rate: 20, connections: 10, seconds: 5, requests: 110 };
  const suite: Suite = {
    ...probeSuite(() => Promise.resolve(sight(1))),
    slice: (task) =>
      task.id === 'b'
        ? {
            task: { ...task, load: sends },
            warmUp: { ...task, load: { ...sends, requests: 40 } },
            most: { pairs: 8, why: '' },
          }
        : { task },
  };
  expect(
    describePairs(planOf([{}, {}, { load: sends }]), [suite], {
      target: 'http://head',
      base: 'http://base',
      maxPairs: 20,
      maxTime: 600_000,
      mayProve: false,
    }),
  ).toMatchInlineSnapshot(`
    "3 tasks against http://head and its base http://base, in up to 20 pairs
       1. a  up to 20 pairs, about 2 s each
       2. b  up to 8 pairs, about 2 s each  (20 requests/s, 10 connections, 40 s, 920 requests a side at most)
       3. c  up to 20 pairs, about 2 s each  (20 requests/s, 10 connections, 125 s, 2750 requests a side at most)
    10 min are time for about 20 pairs of 3 tasks.
    "
  `);
  const receiving: Suite = {
    ...suite,
    receive: () => Promise.resolve({ origin: '', responses: [], unknown: [] }),
  };
  const provable = { target: 'a', base: 'b', maxPairs: 20, maxTime: 600_000, mayProve: true };
  expect(describePairs(planOf([{}, {}]), [receiving], provable)).toContain(
    'comes once the page is at rest, 2 tasks are measured on the head alone, without pairs; the report says which',
  );
});

test('where nothing is timed, the sides of a pair visit in turn, and tasks are measured at once', async () => {
  const visits: string[] = [];
  const { taken } = await play(
    async ({ side, task, bench }) => {
      for (const visit of [1, 2])
        await bench.inTurn(async () => void visits.push(`${task} ${side} ${visit}`));
      return sight(1);
    },
    { tasks: [{ untimed: true }, { untimed: true }], suite: { slice: (task) => ({ task, fewest: 1 }) } },
  );
  for (const [at, task] of ['a', 'b'].entries()) {
    const first = taken.pairings[at]?.first[0] ?? 'base';
    const second = first === 'base' ? 'head' : 'base';
    expect(visits.filter((visit) => visit.startsWith(task))).toEqual([
      `${task} ${first} 1`,
      `${task} ${second} 1`,
      `${task} ${second} 2`,
      `${task} ${first} 2`,
    ]);
  }
});

test('a side that fails in the middle of its visits lets the other one end, and is told as ever', async () => {
  const { taken } = await play(
    async ({ side, bench }) => {
      await bench.inTurn(async () => (side === 'base' ? fails(pageGone) : undefined));
      await bench.inTurn(async () => undefined);
      return sight(1);
    },
    { tasks: [{ untimed: true }], suite: { slice: (task) => ({ task, fewest: 1 }) } },
  );
  expect(taken.head.tasks).toMatchObject([{ status: 'done' }]);
  expect(taken.base.problems).toMatchObject([{ code: 'target/page-status' }]);
});
