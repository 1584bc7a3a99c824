import { Worker } from 'node:worker_threads';
import type { Answer } from './answer.ts';
import type { Order } from './audit.ts';

function start(): Worker {
  return new Worker(
    new URL(import.meta.url.endsWith('.ts') ? '../worker.ts' : './lighthouse-worker.mjs', import.meta.url),
    // Flags of the main thread may not be a thread's: --input-type.
    { env: {}, execArgv: [] },
  );
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
  const worker = start();
  const end = (): void => void worker.terminate();
  over.addEventListener('abort', end, { once: true });
  try {
    const coming = answerOf(worker);
    worker.postMessage(order);
    return await coming;
  } finally {
    over.removeEventListener('abort', end);
    await worker.terminate();
  }
}
