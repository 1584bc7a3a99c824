import { parentPort } from 'node:worker_threads';
import { answered } from './engine.ts';
import type { Order } from './whole/audit.ts';

// Whole runs one after the other: an order is answered before the next is given.
parentPort?.on('message', (order: Order) => {
  void answered(order).then((answer) => parentPort?.postMessage(answer));
});
