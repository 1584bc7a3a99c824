import { parentPort, workerData } from 'node:worker_threads';
import { memoryOf } from './count/counts.ts';
import { Generator } from './generate/generator.ts';
import type { Grid } from './count/grid.ts';
import type { WorkerCommand, WorkerMessage, WorkerOptions } from './generate/worker-messages.ts';
import { Recorder } from './count/recorder.ts';
import type { Transports } from './wire/transport.ts';

/** How often the main thread hears what happened, ms. */
const TELL = 250;

/** TLS is undici's; plain HTTP our own, at half of its price. */
async function transportsFor({ origin, pinned }: WorkerOptions): Promise<Transports> {
  if (new URL(origin).protocol === 'http:') {
    const { PlainTransport } = await import('./wire/plain-transport.ts');
    return (exchange) => new PlainTransport(origin, exchange, pinned);
  }
  const { UndiciTransport } = await import('./wire/undici-transport.ts');
  return (exchange) => new UndiciTransport(origin, exchange, pinned);
}

function tell(message: WorkerMessage, moved: readonly ArrayBufferLike[] = []): void {
  parentPort?.postMessage(
    message,
    moved.filter((memory) => memory instanceof ArrayBuffer),
  );
}

const options: WorkerOptions = workerData;
const recorder = new Recorder(options.input);
const generator = new Generator(options, await transportsFor(options), recorder);

function tellProgress(): void {
  const { rows, warm, stop } = recorder;
  tell({ type: 'progress', rows, warm, stop, samples: generator.takeSamples() });
}

async function run(at: number): Promise<void> {
  const start = performance.now() + (at - Date.now());
  const timer = setInterval(tellProgress, TELL);
  await generator.run(start);
  clearInterval(timer);
  tellProgress();
  tell({ type: 'ended', due: generator.due, last: recorder.last });
}

function tellCounts(grid: Grid): void {
  const counts = recorder.counts(grid);
  tell({ type: 'counts', counts }, memoryOf(counts));
  parentPort?.close();
}

parentPort?.on('message', (command: WorkerCommand) => {
  if (command.type === 'stop') generator.stop();
  else if (command.type === 'start') void run(command.at);
  else tellCounts(command.grid);
});
tell({ type: 'ready', live: recorder.live });
