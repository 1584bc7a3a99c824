import { expect, test } from 'vitest';
import type { Looks } from '#model/observation/looks.ts';
import type { Observation } from '#model/contract/observation.ts';
import { Failure } from '#model/problem.ts';
import { probe, seen } from './probe.fixture.ts';

const fault = { subject: 'home', rule: 'r', severity: 'error' as const, message: 'm', identity: 'i' };
const faulty: Observation = { ...seen, findings: [fault] };

test('a task is looked at again as long as that is wanted, and every look counts', async () => {
  const looks: Looks[] = [];
  const { taken, events } = await probe(async () => faulty, {
    task: { runs: 2, warmup: 1 },
    lookAgain: (_task, so) => (looks.push(so), so.of < 4),
  });
  expect(looks.map(({ of }) => of)).toEqual([2, 3, 4]);
  expect(looks.at(-1)).toMatchObject({
    findings: [{ identity: 'i', seen: { runs: 4, of: 4 } }],
    exact: [{ subject: 'home', metric: 'size', values: [1, 1, 1, 1] }],
  });
  expect(taken.tasks).toMatchObject([{ status: 'done', runs: 4 }]);
  expect(taken.findings).toMatchObject([{ severity: 'error', seen: { runs: 4, of: 4 } }]);
  const runs = events.flatMap((event) => (event.type === 'progress' ? [event.run] : []));
  expect(runs.map(({ number, of, warmUp }) => `${warmUp ? 'w' : ''}${number}/${of}`)).toEqual([
    'w1/1',
    '1/2',
    '2/2',
    '3/3',
    '4/4',
  ]);
});

test('a look beyond those planned that fails ends the looks, and what was seen stays', async () => {
  let run = 0;
  const { taken } = await probe(
    async () => {
      if ((run += 1) === 2)
        throw new Failure({ code: 'target/gone', owner: 'target', message: 'Gone.', next: 'Mend it.' });
      return faulty;
    },
    { lookAgain: () => true },
  );
  expect(taken.tasks).toMatchObject([{ status: 'done', runs: 1 }]);
  expect(taken.problems).toEqual([]);
  expect(taken.findings).toMatchObject([{ identity: 'i' }]);
  expect(taken.notes).toMatchObject([{ text: 'p:home was looked at no further: Gone.' }]);
});

test('a look that gave no number counts for none', async () => {
  const looks: Looks[] = [];
  let run = 0;
  const noisy: Observation = {
    ...seen,
    measurements: [{ subject: 'home', metric: 'size', samples: { kind: 'absent', reason: 'late' } }],
  };
  await probe(async () => ((run += 1) === 1 ? noisy : seen), {
    task: { runs: 2 },
    lookAgain: (_task, so) => (looks.push(so), false),
  });
  expect(looks[0]?.exact).toEqual([{ subject: 'home', metric: 'size', values: [1] }]);
});
