import { expect, test } from 'vitest';
import { nextStatus, standing, type CommitStatus, type StatusState } from './standing-status.ts';

const by = (
  id: number,
  state: StatusState,
  attempt = 1,
  description = `${state} of ${id}`,
): CommitStatus => ({
  state,
  description,
  target: `https://github.com/octo/shop/actions/runs/${id}/attempts/${attempt}`,
});
const foreign: CommitStatus = { state: 'success', description: 'by hand', target: 'https://ci.test/9' };

test.each<[string, readonly CommitStatus[], CommitStatus]>([
  ['the newest run’s', [by(7, 'success'), by(8, 'failure')], by(8, 'failure')],
  ['the newest attempt’s', [by(8, 'failure'), by(8, 'success', 2)], by(8, 'success', 2)],
  ['what was resolved, of one run', [by(8, 'pending'), by(8, 'success')], by(8, 'success')],
  ['what failed, of one run', [by(8, 'success'), by(8, 'failure'), by(8, 'pending')], by(8, 'failure')],
  ['the newest of equally grave ones', [by(8, 'error'), by(8, 'failure')], by(8, 'error')],
  ['a run’s beside one that names none', [foreign, by(8, 'pending')], by(8, 'pending')],
])('of a context’s statuses stands %s', (_which, listed, expected) => {
  expect(standing(listed)).toEqual(expected);
});

test.each<[string, readonly CommitStatus[], CommitStatus, boolean, string | CommitStatus]>([
  ['writes the first', [], by(7, 'pending'), false, by(7, 'pending')],
  ['resolves its own', [by(7, 'pending')], by(7, 'success'), false, by(7, 'success')],
  ['writes over an older run', [by(6, 'success')], by(7, 'pending'), false, by(7, 'pending')],
  ['writes over what names no run', [foreign], by(7, 'pending'), false, by(7, 'pending')],
  ['leaves a newer run’s alone', [by(8, 'pending')], by(7, 'success'), false, 'superseded'],
  ['leaves a newer attempt’s alone', [by(7, 'failure', 2)], by(7, 'success'), false, 'superseded'],
  ['lets no green cover a red of the same run', [by(7, 'failure')], by(7, 'success'), false, 'superseded'],
  ['is content with what it wrote', [by(7, 'success')], by(7, 'success'), true, 'told'],
  ['is content where the list lags behind', [by(7, 'pending')], by(7, 'success'), true, 'told'],
  [
    'says again what came to lie under an older run’s',
    [by(6, 'success'), by(7, 'failure')],
    by(7, 'failure'),
    true,
    by(7, 'failure'),
  ],
  [
    'says again a newer run’s that its own covered',
    [by(7, 'success'), by(8, 'failure'), by(8, 'pending')],
    by(7, 'success'),
    true,
    by(8, 'failure'),
  ],
  [
    'leaves alone what a person wrote over a newer run’s',
    [foreign, by(8, 'failure')],
    by(7, 'success'),
    false,
    'superseded',
  ],
])('a writer %s', (...example) => {
  const [, listed, own, wrote, expected] = example;
  const step = nextStatus(listed, own, wrote);
  expect(step.do === 'add' ? step.status : step.why).toEqual(expected);
});

interface Writer {
  readonly own: CommitStatus;
  readonly wrote: boolean;
  readonly plan: CommitStatus | undefined;
  readonly over: boolean;
}
interface World {
  readonly listed: readonly CommitStatus[];
  readonly writers: readonly Writer[];
}

/** A writer looks and plans, or sends what it had planned. */
function move({ listed, writers }: World, at: number): World {
  const put = (writer: Writer, now = listed): World => ({
    listed: now,
    writers: writers.map((other, i) => (i === at ? writer : other)),
  });
  const writer = writers[at];
  if (!writer) return { listed, writers };
  if (writer.plan) return put({ ...writer, wrote: true, plan: undefined }, [writer.plan, ...listed]);
  const step = nextStatus(listed, writer.own, writer.wrote);
  return put(step.do === 'add' ? { ...writer, plan: step.status } : { ...writer, over: true });
}

/** The latest status of every state in which all writers have come to rest. */
function endings(start: World): ReadonlySet<string> {
  const [seen, ends] = [new Set<string>(), new Set<string>()];
  const queue = [start];
  for (let world = queue.pop(); world; world = queue.pop()) {
    const key = JSON.stringify(world);
    if (seen.has(key)) continue;
    seen.add(key);
    const { listed, writers } = world;
    const open = writers.flatMap(({ over }, at) => (over ? [] : [at]));
    if (open.length === 0) ends.add(listed[0]?.description ?? 'none');
    for (const at of open) queue.push(move(world, at));
  }
  return ends;
}

test.each<[string, readonly CommitStatus[], string]>([
  ['two runs', [by(7, 'success'), by(8, 'failure')], 'failure of 8'],
  ['two jobs of one run', [by(8, 'success'), by(8, 'failure')], 'failure of 8'],
  ['a run that begins beside one that ends', [by(8, 'pending'), by(7, 'success')], 'pending of 8'],
  ['three runs', [by(7, 'success'), by(9, 'success'), by(8, 'failure')], 'success of 9'],
])(
  '%s that speak at the same time leave the newest’s word, in every order of their requests',
  (...example) => {
    const [, wishes, expected] = example;
    const writers = wishes.map((own) => ({ own, wrote: false, plan: undefined, over: false }));
    expect([...endings({ listed: [by(6, 'pending')], writers })]).toEqual([expected]);
  },
);
