import type { Failure } from '#model/problem.ts';
import { PATIENCE, RESTART } from './failures.ts';
import { patiently, queue } from './patience.ts';

/** What a driver does with a connection, and what its errors mean. */
export interface Driven<Client> {
  /** A new connection, ready for work and with the lock of the database. */
  connect(): Promise<Client>;
  rollback(client: Client): Promise<unknown>;
  end(client: Client): Promise<void>;
  /** Whether others hold locks. */
  isBusy(error: unknown): boolean;
  /** Whether the connection ended, or the server does. */
  isCut(error: unknown): boolean;
  failureOf(error: unknown): Failure;
}

/** A database's only connection that changes anything: one work after the other, taken anew where it was cut. */
export class HeldConnection<Client> {
  private client: Client | undefined;
  private wasConnected = false;
  private readonly inTurn = queue();
  private readonly driven: Driven<Client>;

  constructor(driven: Driven<Client>) {
    this.driven = driven;
  }

  /**
   * Does `work` again from its beginning where the connection was cut or others held locks, so it may do nothing else
   * that counts. What it begins and does not commit is rolled back. Rejects with a Failure.
   */
  use<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const { isBusy, isCut, failureOf } = this.driven;
    const patient = (): Promise<T> => patiently(PATIENCE, () => this.once(work), isBusy);
    return this.inTurn(() =>
      patiently(this.wasConnected ? RESTART : 0, patient, isCut).catch((error: unknown) => {
        throw failureOf(error);
      }),
    );
  }

  private async once<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = (this.client ??= await this.driven.connect());
    this.wasConnected = true;
    try {
      return await work(client);
    } catch (error) {
      if (this.driven.isCut(error)) await this.end();
      else await this.driven.rollback(client).catch(() => this.end());
      throw error;
    }
  }

  async end(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    if (client !== undefined) await this.driven.end(client);
  }
}
