import { Failure } from '#model/problem.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { attempt } from '#run/single/attempt.ts';
import type { Equipment } from '#run/single/bench.ts';
import type { BothSides } from '#run/pairs/both.ts';

/** What a browser received of a task's page: from the base twice, from the head once. */
export interface Received {
  readonly task: Task;
  readonly base: readonly [ReceivedPage, ReceivedPage];
  readonly head: ReceivedPage;
}

/** The page of one side; what keeps it from being received is what keeps it from being known. */
async function receivedFrom(suite: Suite, task: Task, equipment: Equipment): Promise<ReceivedPage> {
  const unknown = (why: string): ReceivedPage => ({
    origin: equipment.target,
    responses: [],
    unknown: [why],
  });
  let page = unknown('nothing was received');
  const taking: Suite = {
    ...suite,
    async measure(same, bench) {
      page = (await suite.receive?.(same, bench)) ?? page;
      return { measurements: [], findings: [], exhibits: [] };
    },
  };
  const silent = { progress: () => undefined, sample: () => undefined };
  const attempted = await attempt(taking, task, equipment, silent);
  equipment.signal.throwIfAborted();
  if (attempted.kind === 'whole') return page;
  const { reason } = attempted;
  return unknown(reason instanceof Failure ? reason.message : 'it could not be loaded');
}

/** Loads a task's page three times, the head between the base's: nothing of it is timed. */
export async function receive(suite: Suite, task: Task, { base, head }: BothSides): Promise<Received> {
  const first = await receivedFrom(suite, task, base);
  const now = await receivedFrom(suite, task, head);
  return { task, base: [first, await receivedFrom(suite, task, base)], head: now };
}

/** Bytes of all bodies. */
export function bytesOf({ base, head }: Received): number {
  return [...base, head]
    .flatMap(({ responses }) => responses)
    .reduce((sum, { body }) => sum + body.length, 0);
}
