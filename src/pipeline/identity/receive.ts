import { Failure } from '#model/problem.ts';
import type { ReceivedPage } from '#model/contract/received.ts';
import type { Suite } from '#model/contract/suite.ts';
import type { Task } from '#model/task.ts';
import { attempt } from '#run/single/attempt.ts';
import { inLanes } from '#run/lanes.ts';
import type { Equipment } from '#run/single/bench.ts';
import type { BothSides } from '#run/pairs/both.ts';
import { identical } from '#identity/identical.ts';
import type { AloneMeans } from './alone.ts';
import { bodyBytes, bytesOf, type Received } from './received.ts';
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

/** A task's page as its base showed it first. */
interface First {
  readonly suite: Suite;
  readonly task: Task;
  readonly page: ReceivedPage;
}

/**
 * The same without a browser, where plain requests are given, byte by byte, what it was given by the base. By itself a
 * page may ask for something else at each load, so one that does not hold still and that no other load confirms is
 * loaded from the base again all the same.
 */
async function receivedPlainly(
  { task, page: first }: First,
  { base, head }: BothSides,
  again: (() => Promise<ReceivedPage>) | undefined,
): Promise<Omit<Received, 'task'> | undefined> {
  if (first.unknown.length > 0) return undefined;
  const from = { side: base, as: task.needs[0]?.as };
  const now = await plainAnswers(first, from, head);
  if (!now || !isSame([first, first], now)) return undefined;
  const second = again && !first.isSteady ? await again() : await plainAnswers(first, from, base);
  return second && isSame([first, second], now) ? { base: [first, second], head: now } : undefined;
}

/** Without any name given anew. */
function isSame(base: Received['base'], head: ReceivedPage): boolean {
  const { kind, renamed } = identical(base, head, knownOf([{ base, head }]));
  return kind === 'identical' && renamed.length === 0;
}

/**
 * What both sides give for a task's page, whose base a browser has loaded: its head by plain requests where they tell;
 * else by a browser, between two loads of the base. Nothing of it is timed.
 */
async function receive(first: First, sides: BothSides, isConfirmed: boolean): Promise<Received> {
  const { suite, task, page } = first;
  const load = (side: Equipment) => receivedFrom(suite, task, side);
  const plainly = await receivedPlainly(first, sides, isConfirmed ? undefined : () => load(sides.base));
  if (plainly) return { task, ...plainly };
  const head = await load(sides.head);
  return { task, base: [page, await load(sides.base)], head };
}

/** Bytes of bodies that are held at once: a page needs the addresses of the others. */
const LARGEST = 400_000_000;

interface Means {
  readonly sides: BothSides;
  readonly emit: AloneMeans['emit'];
  /** Of `performance.now()`: pages that were not received by then are not known. */
  readonly until: number;
}

/** What was asked for, whatever came; in no order, since requests overtake each other. */
const askedIn = ({ responses }: ReceivedPage): string =>
  JSON.stringify(responses.map(({ method, url, when }) => `${method} ${when} ${url}`).toSorted());

/**
 * First loads that another one of the same page confirms, from the same visitor on another screen: both asked for the
 * same, so nothing in it is chance.
 */
function confirmedAmong(firsts: readonly First[]): ReadonlySet<First> {
  const alike = Map.groupBy(firsts, ({ task, page }) => `${JSON.stringify(task.needs[0])} ${askedIn(page)}`);
  return new Set([...alike.values()].filter(({ length }) => length > 1).flat());
}

/** Pages of both sides, each base's first load before all else, as far as there is time and room for them. */
export async function receiveAll(
  tasks: readonly Task[],
  suites: readonly Suite[],
  { sides, emit, until }: Means,
): Promise<readonly Received[]> {
  let bytes = 0;
  const hasRoom = (): boolean => performance.now() <= until && bytes <= LARGEST;
  const shown = await inLanes(tasks, async (task): Promise<First | undefined> => {
    const suite = suites.find(({ id }) => id === task.uses);
    if (!suite || !hasRoom()) return undefined;
    emit({ type: 'note', text: `comparing what a browser receives for ${task.id}` });
    const page = await receivedFrom(suite, task, sides.base);
    bytes += bodyBytes([page]);
    return { suite, task, page };
  });
  const firsts = shown.filter((first) => first !== undefined);
  const confirmed = confirmedAmong(firsts);
  const all = await inLanes(firsts, async (first): Promise<Received | undefined> => {
    if (!hasRoom()) return undefined;
    const received = await receive(first, sides, confirmed.has(first));
    bytes += bytesOf(received) - bodyBytes([first.page]);
    return received;
  });
  return all.filter((received) => received !== undefined);
}
