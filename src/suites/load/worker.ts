import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from './count/counts.ts';
import { Generator } from './generate/generator.ts';
import type { Grid } from './count/grid.ts';
import type { WorkerCommand, WorkerMessage, WorkerOptions } from './generate/worker-messages.ts';
import { Recorder } from './count/recorder.ts';
import type { Transports } from './wire/transport.ts';

/** How often the main thread hears what happened, ms. */
const PROGRESS_INTERVAL = 250;

/** TLS is undici's; plain HTTP our own, at half of its price. */
async function transportsFor({ origin, pinned, tls }: WorkerOptions): Promise<Transports> {
  if (new URL(origin).protocol === 'http:') {
    const { PlainTransport } = await import('#system/http/wire/plain-transport.ts');
    return (exchange) => new PlainTransport(origin, exchange, { pinned });
  }
  const { UndiciTransport } = await import('./wire/undici-transport.ts');
  return (exchange) => new UndiciTransport(origin, exchange, { pinned, tls });
}

function post(message: WorkerMessage, moved: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(
    message,
    moved.filter((memory) => memory instanceof ArrayBuffer),
  );
}

const options: WorkerOptions = workerData;
const recorder = new Recorder(options.input);
const generator = new Generator(options, await transportsFor(options), recorder);

function postProgress(): void {
  const { rows, warm, stop } = recorder;
  post({ type: 'progress', rows, warm, stop, samples: generator.takeSamples() });
}

async function run(at: number): Promise<void> {
  const start = performance.now() + (at - Date.now());
  const timer = setInterval(postProgress, PROGRESS_INTERVAL);
  await generator.run(start);
  clearInterval(timer);
  postProgress();
  post({ type: 'ended', due: generator.due, last: recorder.last });
}

function postCounts(grid: Grid): void {
  const counts = recorder.counts(grid);
  post({ type: 'counts', counts }, memoryOf(counts));
  parentPort?.close();
}

parentPort?.on('message', (command: WorkerCommand) => {
  switch (command.type) {
    case 'start':
      return void run(command.at);
    case 'stop':
      return generator.stop();
    case 'abandon':
      return generator.abandon();
    case 'count':
      return postCounts(command.grid);
  }
});
post({ type: 'ready', live: recorder.live });
