import type { ReceivedPage } from '#model/contract/received.ts';
import type { Task } from '#model/task.ts';

/** What was received of a task's page, by a browser or by plain requests: from the base twice, from the head once. */
export interface Received {
  readonly task: Task;
  readonly base: readonly [ReceivedPage, ReceivedPage];
  readonly head: ReceivedPage;
}

/** Bytes of all bodies. */
export function bytesOf({ base, head }: Received): number {
  return [...base, head]
    .flatMap(({ responses }) => responses)
    .reduce((sum, { body }) => sum + body.length, 0);
}
