import { Failure } from '#model/problem.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { attempt } from '#run/single/attempt.ts';
import type { Equipment } from '#run/single/bench.ts';
import type { BothSides } from '#run/pairs/both.ts';
import { identical } from '#identity/identical.ts';
import type { Received } from './received.ts';
import { knownOf } from './known.ts';
import { plainAnswers } from './plain-answers.ts';

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

/**
 * The same without a browser, where plain requests are given, byte by byte, what it was given by the base. By itself a
 * page may ask for something else at each load, so what does not hold still is loaded from the base again all the same.
 */
async function receivedPlainly(
  first: ReceivedPage,
  { base, head }: BothSides,
  task: Task,
  again: () => Promise<ReceivedPage>,
): Promise<Omit<Received, 'task'> | undefined> {
  if (first.unknown.length > 0) return undefined;
  const from = { side: base, as: task.needs[0]?.as };
  const now = await plainAnswers(first, from, head);
  if (!now || !isSame([first, first], now)) return undefined;
  const second = first.isSteady ? await plainAnswers(first, from, base) : await again();
  return second && isSame([first, second], now) ? { base: [first, second], head: now } : undefined;
}

/** Without any name given anew. */
function isSame(base: Received['base'], head: ReceivedPage): boolean {
  const { kind, renamed } = identical(base, head, knownOf([{ base, head }]));
  return kind === 'identical' && renamed.length === 0;
}

/**
 * What both sides give for a task's page: its base is loaded by a browser, and its head by plain requests where they
 * tell; else by a browser, between two loads of the base. Nothing of it is timed.
 */
export async function receive(suite: Suite, task: Task, sides: BothSides): Promise<Received> {
  const load = (side: Equipment) => receivedFrom(suite, task, side);
  const first = await load(sides.base);
  const plainly = await receivedPlainly(first, sides, task, () => load(sides.base));
  if (plainly) return { task, ...plainly };
  const head = await load(sides.head);
  return { task, base: [first, await load(sides.base)], head };
}
