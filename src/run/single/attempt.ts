import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from '#model/task.ts';
import { Failure } from '#model/problem.ts';
import type { Bench, Observation, Suite } from '#model/contract/suite.ts';
import { cannotWrite } from '#system/files.ts';

/** After the signal a suite has this long (ms) to clean up before it is left behind. */
const GRACE = 5_000;

function overTime(task: Task): Failure {
  return new Failure({
    code: 'target/time-limit',
    owner: 'target',
    message: `${task.id} was not measured within its limit of ${Math.round(task.timeLimit / 1000)} s.`,
    next: 'Look whether the page ever finishes loading in a browser; a request that never ends is the usual cause.',
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

/** Measures a task once, within its time limit, in a folder of its own that is gone afterwards. */
export async function attempt(suite: Suite, task: Task, bench: Omit<Bench, 'scratch'>): Promise<Observation> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(overTime(task)), task.timeLimit);
  const signal = AbortSignal.any([bench.signal, limit.signal]);
  const ended = new AbortController();
  const scratch = await mkdtemp(join(tmpdir(), 'tidemark-')).catch((error: unknown) => {
    throw cannotWrite(tmpdir(), error);
  });
  try {
    return await Promise.race([
      suite.measure(task, { ...bench, scratch, signal }),
      leftBehind(signal, ended.signal),
    ]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw error;
  } finally {
    clearTimeout(timer);
    ended.abort();
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
