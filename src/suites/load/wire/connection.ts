import type { Miss } from './expectation.ts';
import { outcomeOf, type Outcome } from '../count/outcome.ts';
import type { Request } from './request.ts';
import type { Exchange, Headers, Transport, Transports } from './transport.ts';

/** A request on its way; times in ms on the run's clock. */
export interface Errand {
  readonly endpoint: number;
  readonly request: Request;
  /** From 1. */
  readonly requestNumber: number;
  readonly due: number;
  /** When we saw that it was due: the difference is our own lateness. */
  readonly noticed: number;
}

/** How an errand ended. `began`: handed to the connection; `written`: put on the socket, NaN when it never was. */
export interface End {
  readonly errand: Errand;
  readonly outcome: Outcome;
  readonly miss: Omit<Miss, 'outcome'>;
  readonly began: number;
  readonly written: number;
  readonly firstByte: number;
  readonly ended: number;
  readonly status: number;
}

/** What a connection needs of its generator. */
export interface Owner {
  readonly transports: Transports;
  /** ms an answer may take. */
  readonly timeout: number;
  now(): number;
  ended(connection: Connection, end: End): void;
}

/** Bytes of a body that are looked at. */
const LOOKED_AT = 4_000_000;
const nothing = { rule: '', said: '' };

/** One keep-alive connection that carries one request at a time; a request allocates nothing of it but its end. */
export class Connection implements Exchange {
  readonly #owner: Owner;
  readonly #transport: Transport;
  #errand: Errand | undefined;
  #fate: Outcome | undefined;
  #answers = 0;
  #repeated = false;
  #began = 0;
  #written = Number.NaN;
  #firstByte = Number.NaN;
  #status = 0;
  #headers: Headers = {};
  #kept = 0;
  #chunks: Buffer[] = [];

  constructor(owner: Owner) {
    this.#owner = owner;
    this.#transport = owner.transports(this);
  }

  /** `now`: on the run's clock. */
  send(errand: Errand, now: number): void {
    this.#errand = errand;
    this.#fate = undefined;
    this.#repeated = false;
    this.#began = now;
    this.#dispatch(errand);
  }

  #dispatch(errand: Errand): void {
    this.#written = Number.NaN;
    this.#firstByte = Number.NaN;
    this.#status = 0;
    this.#kept = 0;
    if (this.#chunks.length > 0) this.#chunks = [];
    this.#transport.send(errand.request.message(errand.requestNumber));
  }

  /** Ends the request in flight when it is over its time. */
  expire(now: number): void {
    if (!this.#errand || this.#fate || now - this.#began < this.#owner.timeout) return;
    this.#fate = 'timeout';
    this.#transport.abort(new Error('over its time'));
  }

  /** Drops the connection; a request in flight is unfinished. Nothing is heard of it afterwards. */
  close(): void {
    this.#end('unfinished', nothing, this.#owner.now());
    this.#transport.close();
  }

  written(): void {
    this.#written = this.#owner.now();
  }

  answered(status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
    this.#firstByte = this.#owner.now();
  }

  data(bytes: Buffer, from: number, to: number): void {
    if (!this.#errand?.request.looksAtBody || this.#kept >= LOOKED_AT) return;
    this.#chunks.push(Buffer.from(bytes.subarray(from, to)));
    this.#kept += to - from;
  }

  done(): void {
    const errand = this.#errand;
    if (!errand) return;
    this.#answers += 1;
    const now = this.#owner.now();
    const body = errand.request.looksAtBody ? Buffer.concat(this.#chunks).toString() : undefined;
    const miss = errand.request.judge({
      status: this.#status,
      headers: this.#headers,
      body,
      service: now - this.#written,
    });
    this.#end(miss?.outcome ?? 'ok', miss ?? nothing, now);
  }

  failed(error: Error): void {
    const errand = this.#errand;
    const outcome = this.#fate ?? outcomeOf(error);
    const idle = this.#answers > 0 && this.#status === 0;
    this.#answers = 0;
    if (errand && outcome === 'reset' && idle && errand.request.repeatable && !this.#repeated) {
      // The server closed an idle connection just then: every browser asks again on a new one.
      this.#repeated = true;
      this.#dispatch(errand);
      return;
    }
    this.#end(outcome, { rule: '', said: error.message }, this.#owner.now());
  }

  #end(outcome: Outcome, miss: Omit<Miss, 'outcome'>, now: number): void {
    const errand = this.#errand;
    if (!errand) return;
    this.#errand = undefined;
    this.#owner.ended(this, {
      errand,
      outcome,
      miss,
      began: this.#began,
      written: this.#written,
      firstByte: this.#firstByte,
      ended: now,
      status: this.#status,
    });
  }
}
