import { expect, test } from 'vitest';
import type { Task } from '#model/task.ts';
import type { LiveMeans } from './live.ts';
import { chromeDied, fails, play, sight, type Call } from './live.fixture.ts';

const complaint = {
  subject: 'home',
  rule: 'console',
  identity: 'console:oops',
  severity: 'error' as const,
  message: 'Oops.',
};

/** Pairs of a probe that complains where it is told to; what all looks of the head share is in doubt up to three. */
async function complaining(
  complains: (call: Call) => boolean,
  { task = {}, ...means }: Partial<LiveMeans> & { readonly task?: Partial<Task> } = {},
) {
  const inDoubt: LiveMeans['inDoubt'] = (_task, { base, head }) =>
    head.of < 4 &&
    base.findings.length === 0 &&
    head.findings.some(({ seen }) => !seen || seen.runs === seen.of);
  const { taken, calls } = await play(
    (call) => ({ ...sight(1), findings: complains(call) ? [complaint] : [] }),
    { tasks: [task], suite: { slice: (one) => ({ task: one, fewest: 1 }) }, means: { inDoubt, ...means } },
  );
  const seen = (side: 'base' | 'head') => taken[side].findings.map((one) => [one.severity, one.seen?.runs]);
  return { pairs: calls.length / 2, base: seen('base'), head: seen('head') };
}

test('both sides are looked at again while the looks leave a doubt', async () => {
  expect(await complaining(() => false)).toEqual({ pairs: 1, base: [], head: [] });
  expect(await complaining(() => true)).toMatchObject({ pairs: 1, head: [['error', undefined]] });
  expect(await complaining(({ side }) => side === 'head')).toEqual({
    pairs: 4,
    base: [],
    head: [['error', 4]],
  });
  expect(await complaining(({ side, run }) => side === 'head' && run < 2)).toMatchObject({
    pairs: 3,
    head: [['error', 2]],
  });
  expect(await complaining(({ side, run }) => side === 'head' || run === 1)).toMatchObject({
    pairs: 2,
    base: [['error', 1]],
    head: [['error', 2]],
  });
});

test('a doubt outlasts the time for pages, but not for what sends load', async () => {
  const head = ({ side }: Call) => side === 'head';
  expect(await complaining(head, { until: 0 })).toMatchObject({ pairs: 4 });
  const task = { load: { connections: 1 } };
  expect(await complaining(head, { until: 0, task })).toMatchObject({ pairs: 1 });
  expect(await complaining(head, { task })).toMatchObject({ pairs: 4 });
});

test('after its first pair a side is measured again beside its own exhibits, one failing or not', async () => {
  const told: string[] = [];
  const body = (text: string) => [
    { subject: 'home', name: 'list', mime: 'text/plain', body: Buffer.from(text) },
  ];
  const { taken } = await play(({ side, run }) => ({ ...sight(1), exhibits: body(`${side} ${run}`) }), {
    tasks: [{ runs: 4 }],
    suite: {
      slice: (task) => ({ task, fewest: 1 }),
      async measureAgain(_task, { target }, { exhibits: [list], read }) {
        const text = list ? Buffer.from(await read(list)).toString() : 'nothing';
        told.push(text);
        if (told.length === 3) fails(chromeDied);
        return { ...sight(1), exhibits: body(`${text} and ${target.includes('base') ? 'b' : 'h'}`) };
      },
    },
  });
  expect(taken.pairings).toMatchObject([{ dropped: 1 }]);
  expect(told).toHaveLength(8);
  // Each run after the first adds its letter, but for the one that failed.
  expect(taken.base.exhibits.map(({ sha256 }) => sha256)).toEqual([
    expect.stringMatching(/^base 0( and b){3,4}0*$/),
  ]);
  expect(taken.head.exhibits.map(({ sha256 }) => sha256)).toEqual([
    expect.stringMatching(/^head 0( and h){3,4}0*$/),
  ]);
});
