import type { ReceivedPage } from '#model/contract/received.ts';
import type { Task } from '#model/task.ts';

/** What was received of a task's page, by a browser or by plain requests: from the base twice, from the head once. */
export interface Received {
  readonly task: Task;
  readonly base: readonly [ReceivedPage, ReceivedPage];
  readonly head: ReceivedPage;
}

/** Bytes of all bodies. */
export function bodyBytes(pages: readonly ReceivedPage[]): number {
  return pages.flatMap(({ responses }) => responses).reduce((sum, { body }) => sum + body.length, 0);
}

export const bytesOf = ({ base, head }: Received): number => bodyBytes([...base, head]);
