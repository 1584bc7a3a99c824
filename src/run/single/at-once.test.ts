import { expect, test } from 'vitest';
import type { RunEvent } from '#model/contract/event.ts';
import type { Suite } from '#model/contract/suite.ts';
import { equipmentFor } from '../../../fixtures/bench.ts';
import { probeSuite, probeTask } from '../../../fixtures/probe.ts';
import { CORES } from '../lanes.ts';
import { execute } from './execute.ts';

const nothing = { measurements: [], findings: [], exhibits: [] };

test('tasks without times are measured at once, timed ones alone; all are recorded in the plan’s order', async () => {
  const going = new Set<string>();
  const beside: Record<string, number> = {};
  const [begun, done] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const measure: Suite['measure'] = async ({ id }) => {
    going.add(id);
    // The first of them goes on only once the other has begun, and this one once the first is done.
    if (id === 'c') begun.resolve();
    await { b: begun.promise, c: done.promise }[id];
    if (id === 'b') done.resolve();
    beside[id] = going.size;
    going.delete(id);
    return nothing;
  };
  const untimed = { untimed: true } as const;
  const kinds = { a: {}, b: untimed, c: untimed, d: {} };
  const tasks = Object.entries(kinds).map(([id, kind]) => ({ ...probeTask, id, ...kind }));
  const events: RunEvent[] = [];
  const taken = await execute(
    { tasks },
    {
      suites: [probeSuite(measure)],
      equipment: equipmentFor('http://127.0.0.1:1'),
      keep: async () => ({ sha256: '', bytes: 0 }),
      hindered: new Map(),
      emit: (event) => events.push(event),
    },
  );
  expect(taken.tasks.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'a done',
    'b done',
    'c done',
    'd done',
  ]);
  expect(beside).toMatchObject({ a: 1, b: 2, d: 1 });
  const [plan] = events;
  expect(plan?.type === 'plan' && plan.tasks.map(({ estimate }) => estimate)).toEqual([
    1_000,
    1_000 / Math.min(CORES, 2),
    1_000 / Math.min(CORES, 2),
    1_000,
  ]);
});
