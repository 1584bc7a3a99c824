import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer } from './answer.ts';
import type { Order } from './audit.ts';

/** ms that a thread is kept for the next order: to load Lighthouse takes it seconds of a core. */
const KEPT = 20_000;

/** Threads without an order, and what ends each in a while. */
const idle = new Map<Worker, NodeJS.Timeout>();

function start(): Worker {
  const worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? '../worker.ts' : './lighthouse-worker.mjs', import.meta.url),
    // Flags of the main thread may not be a thread's: --input-type.
    { env: {}, execArgv: [] },
  );
  worker.on('error', () => undefined).once('exit', () => idle.delete(worker));
  return worker;
}

function take(): Worker {
  const [free] = idle;
  if (!free) return start();
  const [worker, end] = free;
  clearTimeout(end);
  idle.delete(worker);
  worker.ref();
  return worker;
}

/** It keeps no process alive while it waits. */
function keep(worker: Worker): void {
  worker.unref();
  idle.set(worker, setTimeout(() => void worker.terminate(), KEPT).unref());
}

async function answerOf(worker: Worker, order: Order): Promise<Answer> {
  const heard = new AbortController();
  const { signal } = heard;
  const gone = once(worker, 'exit', { signal }).then(([code]): never => {
    throw new Error(`a Lighthouse thread left with code ${code}`);
  });
  const answered = once(worker, 'message', { signal }).then(([answer]): Answer => answer);
  try {
    const first = Promise.race([answered, gone]);
    worker.postMessage(order);
    return await first;
  } finally {
    heard.abort();
  }
}

/**
 * A whole run in a thread of its own: Lighthouse keeps state in its modules, so a thread does one at a time. Once
 * `over` is aborted, the thread is ended whatever it waits for.
 */
export async function answeredInThread(order: Order, over: AbortSignal): Promise<Answer> {
  over.throwIfAborted();
  const worker = take();
  const end = (): void => void worker.terminate();
  over.addEventListener('abort', end, { once: true });
  try {
    const answer = await answerOf(worker, order);
    keep(worker);
    return answer;
  } finally {
    over.removeEventListener('abort', end);
  }
}
