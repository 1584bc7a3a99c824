import { parentPort, workerData } from 'node:worker_threads';
import { Generator } from './generator.ts';
import type { Command, News, Order } from './order.ts';
import { transportsFor } from './transport.ts';

/** How often the main thread hears what happened, ms. */
const TELL = 250;

function tell(news: News, moved: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(news, moved);
}

const order: Order = workerData;
const generator = new Generator(order, await transportsFor(order.origin));

function tellRows(): void {
  const { rows: batch, ...rest } = generator.take();
  tell({ type: 'rows', batch, ...rest }, [batch.buffer]);
}

async function run(at: number): Promise<void> {
  const start = performance.now() + (at - Date.now());
  const timer = setInterval(tellRows, TELL);
  await generator.run(start);
  clearInterval(timer);
  tellRows();
  tell({ type: 'end', due: generator.due });
  parentPort?.close();
}

parentPort?.on('message', (command: Command) => {
  if (command.type === 'stop') generator.stop();
  else void run(command.at);
});
tell({ type: 'ready' });
