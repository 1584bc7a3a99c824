import { expect, test } from 'vitest';
import type { Bench, InTurn } from '#model/contract/bench.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { attempt } from './attempt.ts';

test('waiting for a turn is not charged to a task’s time limit, and the visit itself is', async () => {
  const task = { ...probeTask, timeLimit: 100 };
  const silent = { progress: () => undefined, sample: () => undefined };
  const late: InTurn = async (visit) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return visit();
  };
  const run = (visit: (bench: Bench) => Promise<unknown>) =>
    attempt(
      probeSuite(async (_task, bench) => {
        await bench.inTurn(() => visit(bench));
        return { measurements: [], findings: [], exhibits: [] };
      }),
      task,
      equipmentFor('http://127.0.0.1:1'),
      { ...silent, inTurn: late },
    );
  expect(await run(async () => undefined)).toMatchObject({ kind: 'whole' });
  const endless = ({ signal }: Bench) =>
    new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  expect(await run(endless)).toMatchObject({ reason: { problems: [{ code: 'target/time-limit' }] } });
});
