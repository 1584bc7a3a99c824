import { z } from 'zod';

/** What one kind of question is answered with: by worker, in the worker's own words. */
export type Answers = ReadonlyMap<string, readonly unknown[]>;

/** Asks all workers, by their remote control; undefined where there are none. Rejects where one does not answer. */
export type AskWorkers = (method: string) => Promise<Answers | undefined>;

const Task = z.object({
  name: z.string().default('a task'),
  delivery_info: z.object({ routing_key: z.string().optional() }).default({}),
});
/** A task that waits for its time is told within its schedule. */
const Told = z.union([z.object({ request: Task }).transform(({ request }) => request), Task]);
const Consumed = z.object({ name: z.string() });

/** In the order in which a task goes through them, so that none that moves on meanwhile is missed. */
const STEPS = { scheduled: 'waits for its time', reserved: 'is about to begin', active: 'is at work' };

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * What workers have in hand of these queues, in words; undefined where nothing. Celery tells no broker of it. A worker
 * that does not answer is not taken for idle.
 */
export function inHandOf(ask: AskWorkers, queues: readonly string[]): Promise<string | undefined> {
  return firstInHand(ask, queues).catch(reason);
}

async function firstInHand(ask: AskWorkers, queues: readonly string[]): Promise<string | undefined> {
  for (const [method, words] of Object.entries(STEPS))
    for (const [worker, tasks] of (await ask(method)) ?? []) {
      const ours = tasks
        .flatMap((task) => Told.safeParse(task).data ?? [])
        .find(({ delivery_info: { routing_key: key } }) => key === undefined || queues.includes(key));
      if (ours) return `${ours.name} ${words} at ${worker}`;
    }
  return undefined;
}

/** How many workers take messages of each queue. */
export async function workersOf(ask: AskWorkers, queues: readonly string[]): Promise<readonly number[]> {
  const taken = [...((await ask('active_queues')) ?? [])].map(([, told]) =>
    told.flatMap((queue) => Consumed.safeParse(queue).data?.name ?? []),
  );
  return queues.map((name) => taken.filter((names) => names.includes(name)).length);
}

/** The question itself. Workers send their answers to the queue. */
export function question(method: string, ticket: string, queue: string) {
  const body = {
    method,
    arguments: {},
    destination: null,
    pattern: null,
    matcher: null,
    ticket,
    reply_to: { exchange: '', routing_key: queue },
  };
  return { body: JSON.stringify(body), headers: { clock: 1, expires: Date.now() / 1000 + 10 } };
}

const Reply = z.record(z.string(), z.array(z.unknown()).nullable());

/** One worker's answer: its name and what it said. */
export function answersIn(text: string): readonly (readonly [string, readonly unknown[]])[] {
  const read = Reply.safeParse(JSON.parse(text));
  return Object.entries(read.data ?? {}).map(([worker, told]) => [worker, told ?? []] as const);
}

/** ms that a worker may take to answer. */
export const LONGEST_ANSWER = 1_500;

export const silent = (who: string): string =>
  `${who} does not answer Celery's remote control, so nobody knows what it has in hand`;
