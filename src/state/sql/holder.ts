import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Who holds a database. */
export interface Holder {
  /** Unlike any other run's. */
  readonly token: string;
  /** For people: `process 4711 on ci-7`. */
  readonly shown: string;
}

export const newHolder = (): Holder => ({
  token: randomUUID(),
  shown: `process ${process.pid} on ${hostname()}`.slice(0, 50),
});
