import { parentPort } from 'node:worker_threads';
import { answered } from './engine.ts';
import type { Order } from './whole/audit.ts';

// One whole run: whoever asked ends the thread once it has the answer.
parentPort?.once('message', (order: Order) => {
  void answered(order).then((answer) => parentPort?.postMessage(answer));
});
