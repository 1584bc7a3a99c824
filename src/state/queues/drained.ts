import { setTimeout as rest } from 'node:timers/promises';
import { Failure } from '#model/problem.ts';

/** ms between two looks. */
const BETWEEN = 25;

/** Waits until nothing is going on any more; `busy` tells what is: `mails: 3 messages wait`. */
export async function drained(
  title: string,
  time: number,
  busy: () => Promise<string | undefined>,
): Promise<void> {
  const until = performance.now() + time;
  for (;;) {
    const what = await busy();
    if (what === undefined) return;
    if (performance.now() > until)
      throw new Failure({
        code: 'state/not-drained',
        owner: 'environment',
        message: `${title} did not come to rest within ${time} ms: ${what}.`,
        next: 'Give its workers more time (`drain: 30s`), or look into their log for what keeps failing.',
      });
    await rest(BETWEEN);
  }
}

/** Why a queue cannot be put back: who would take what is put there. */
export function consumed(title: string, queue: string): Failure {
  return new Failure({
    code: 'state/consumed',
    owner: 'environment',
    message:
      `${title}: messages waited in ${queue} at the checkpoint, and a worker takes them now, ` +
      'so they cannot be put back.',
    next: 'Let the workers run before the checkpoint, or stop them while the journeys run.',
  });
}

/** Throws a Failure where a queue is asked for that is not among those that are named. */
export function checkNamed(title: string, queues: readonly string[], queue: string): void {
  if (queues.includes(queue)) return;
  throw new Failure({
    code: 'state/not-named',
    owner: 'config',
    message: `${title}: what waits in ${queue} is asked for, which is not among its queues.`,
    next: `Name it there: queues: [${[...queues, queue].join(', ')}].`,
  });
}

/** A message as an app reads it; a text where it is no JSON. */
export function bodyOf(content: Buffer | string): unknown {
  const text = String(content);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** How many bodies are read of a queue when it is asked for what waits. */
export const MOST_BODIES = 100;

/** `3 messages wait in mails`. */
export const told = (count: number, queue: string): string =>
  `${count} ${count === 1 ? 'message waits' : 'messages wait'} in ${queue}`;

/** `queues mails, orders`. */
export const titled = (queues: readonly string[]): string =>
  `${queues.length === 1 ? 'queue' : 'queues'} ${queues.join(', ')}`;
