import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, InTurn, Progress, ReceivedCookie, Sample } from '#model/contract/bench.ts';
import type { Observation, Observed } from '#model/contract/observation.ts';
import type { Suite } from '#model/contract/suite.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import type { Task } from '#model/task.ts';
import { cannotWrite } from '#system/files.ts';
import { redactDeep, type Redact } from '#system/secrets/redact.ts';
import { benchOf, type Equipment } from './bench.ts';
import { withoutSecrets } from './foreign-text.ts';
import { TimeLimit } from './time-limit.ts';

/** After the signal a suite has this long (ms) to clean up before it is left behind. */
const GRACE = 5_000;

/** Hears what a run says while it goes on, and may say when its visits come. */
export interface RunListener {
  readonly inTurn?: InTurn;
  progress(progress: Progress): void;
  sample(sample: Sample): void;
}

/** How a run ended: whole, or broken off with what it had seen until then. */
export type Attempted =
  | { readonly kind: 'whole'; readonly observation: Observed }
  | { readonly kind: 'broken'; readonly reason: unknown; readonly partial: Observed | undefined };

function overTime(task: Task): Failure {
  return new Failure({
    code: 'target/time-limit',
    owner: 'target',
    message: `${task.id} was not measured within its limit of ${Math.round(task.timeLimit / 1000)} s.`,
    next:
      'Look whether the page ever finishes loading in a browser; ' +
      'a request that never ends is the usual cause.',
  });
}

/** Rejects once `signal` is aborted and the grace is over, whatever the suite does. */
function leftBehind(signal: AbortSignal, ended: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const onAbort = () => {
      const timer = setTimeout(() => reject(signal.reason), GRACE);
      ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    ended.addEventListener('abort', () => signal.removeEventListener('abort', onAbort), { once: true });
  });
}

/** An observation with its exhibits at hand, while the scratch folder is still there. */
async function observed(observation: Observation): Promise<Observed> {
  const exhibits = observation.exhibits.map(async (exhibit) => {
    if (!('path' in exhibit)) return exhibit;
    const { path, ...rest } = exhibit;
    return { ...rest, body: await readFile(path) };
  });
  return { ...observation, exhibits: await Promise.all(exhibits) };
}

/** What was emitted last, if it can still be had: a file of it may be half written. */
async function lastEmitted(partial: Observation | undefined): Promise<Observed | undefined> {
  return partial && observed(partial).catch(() => undefined);
}

/** What a target set during a run, and how that is hidden. */
class Received {
  readonly #cookies: ReceivedCookie[] = [];
  readonly #equipment: Equipment;
  #hide: Redact | undefined;

  constructor(equipment: Equipment) {
    this.#equipment = equipment;
  }

  readonly received: Bench['received'] = (cookies) => {
    this.#cookies.push(...cookies);
    this.#hide = undefined;
  };

  readonly redact: Bench['redact'] = (text) => this.#hiding()(text);

  #hiding(): Redact {
    this.#hide ??= this.#equipment.hiding(this.#cookies);
    return this.#hide;
  }

  /** What a run said without what it got: nobody else knows of that. */
  hiddenIn(attempted: Attempted): Attempted {
    if (this.#cookies.length === 0) return attempted;
    const hide = this.#hiding();
    if (attempted.kind === 'whole')
      return { ...attempted, observation: withoutSecrets(attempted.observation, hide) };
    const { reason, partial } = attempted;
    return {
      kind: 'broken',
      reason: reason instanceof Failure ? new Failure(...redactDeep(problemsOf(reason), hide)) : reason,
      partial: partial && withoutSecrets(partial, hide),
    };
  }
}

/** Measures a task once, within its time limit, in a folder of its own that is gone afterwards. */
export async function attempt(
  suite: Suite,
  task: Task,
  equipment: Equipment,
  listener: RunListener,
): Promise<Attempted> {
  const got = new Received(equipment);
  const { received, redact } = got;
  return got.hiddenIn(await attemptWith(suite, task, equipment, { ...listener, received, redact }));
}

/** Turns as they are given, the limit standing still until they come; at once where nobody gives any. */
function turnsOf({ inTurn }: RunListener, limit: TimeLimit): InTurn {
  if (!inTurn) return (visit) => visit();
  return async (visit) => {
    limit.pause();
    return inTurn(() => {
      limit.resume();
      return visit();
    });
  };
}

async function attemptWith(
  suite: Suite,
  task: Task,
  equipment: Equipment,
  listener: RunListener & Pick<Bench, 'received' | 'redact'>,
): Promise<Attempted> {
  const limit = new TimeLimit(task.timeLimit, () => overTime(task));
  const signal = AbortSignal.any([equipment.signal, limit.signal]);
  const ended = new AbortController();
  const scratch = await mkdtemp(join(tmpdir(), 'tidemark-')).catch((error: unknown) => {
    throw cannotWrite(tmpdir(), error);
  });
  let partial: Observation | undefined;
  const emit = (observation: Observation): void => {
    partial = observation;
  };
  try {
    const { seed } = equipment;
    const inTurn = turnsOf(listener, limit);
    const bench = benchOf(equipment, { ...listener, inTurn, scratch, signal, seed, emit });
    const observation = await Promise.race([suite.measure(task, bench), leftBehind(signal, ended.signal)]);
    return { kind: 'whole', observation: await observed(observation) };
  } catch (error) {
    const reason: unknown = signal.aborted ? signal.reason : error;
    return { kind: 'broken', reason, partial: await lastEmitted(partial) };
  } finally {
    limit.pause();
    ended.abort();
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
