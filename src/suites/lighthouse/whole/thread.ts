import { Worker } from 'node:worker_threads';
import type { Answer } from './answer.ts';
import type { Order } from './audit.ts';

/** ms that a thread is kept for the next order: loading Lighthouse takes it seconds of a core. */
const KEPT = 20_000;

/** Threads without an order, and what ends each in a while. */
const idle = new Map<Worker, NodeJS.Timeout>();

function start(): Worker {
  return new Worker(
    new URL(import.meta.url.endsWith('.ts') ? '../worker.ts' : './lighthouse-worker.mjs', import.meta.url),
    // Flags of the main thread may not be a thread's: --input-type.
    { env: {}, execArgv: [] },
  );
}

function take(): Worker {
  const [free] = idle;
  if (!free) return start();
  const [worker, end] = free;
  idle.delete(worker);
  clearTimeout(end);
  worker.removeAllListeners().ref();
  return worker;
}

function keep(worker: Worker): void {
  const forget = (): void => {
    idle.delete(worker);
    void worker.terminate();
  };
  worker.removeAllListeners().once('error', forget).once('exit', forget).unref();
  idle.set(worker, setTimeout(forget, KEPT).unref());
}

function answerOf(worker: Worker): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a Lighthouse thread left with code ${code}`)));
  });
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
    const coming = answerOf(worker);
    worker.postMessage(order);
    const answer = await coming;
    keep(worker);
    return answer;
  } finally {
    over.removeEventListener('abort', end);
  }
}
