import { expect, test } from 'vitest';
import type { Task } from '#model/task.ts';
import type { LiveMeans } from './live.ts';
import { play, sight, type Call } from './live.fixture.ts';

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
