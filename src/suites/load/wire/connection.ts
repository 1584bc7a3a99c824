import type { AnswerHeaders, Exchange } from '#system/http/wire/exchange.ts';
import type { Mismatch } from '#http/verify.ts';
import { outcomeOf, type Outcome } from '../count/outcome.ts';
import type { Request } from './request.ts';
import type { Transport, Transports } from './transport.ts';

/** Why a request ended as it did, empty when as expected. */
type Reason = Omit<Mismatch, 'part'>;

/** A request on its way; times in ms on the run's clock. */
export interface PendingRequest {
  readonly endpoint: number;
  readonly request: Request;
  /** From 1. */
  readonly requestNumber: number;
  readonly due: number;
  /** When we saw that it was due: the difference is our own lateness. */
  readonly noticed: number;
}

/** How an pending ended. `began`: handed to the connection; `written`: put on the socket, NaN when it never was. */
export interface End {
  readonly pending: PendingRequest;
  readonly outcome: Outcome;
  readonly mismatch: Reason;
  readonly began: number;
  readonly written: number;
  readonly firstByte: number;
  readonly ended: number;
  readonly status: number;
  /** Of the answer; none where none came. */
  readonly headers: AnswerHeaders;
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
const nothing: Reason = { rule: '', message: '' };
const noHeaders: AnswerHeaders = {};

/** One keep-alive connection that carries one request at a time; a request allocates nothing of it but its end. */
export class Connection implements Exchange {
  readonly #owner: Owner;
  readonly #transport: Transport;
  #pending: PendingRequest | undefined;
  #fate: Outcome | undefined;
  #answers = 0;
  #repeated = false;
  #began = 0;
  #written = Number.NaN;
  #firstByte = Number.NaN;
  #status = 0;
  #headers = noHeaders;
  #kept = 0;
  #chunks: Buffer[] = [];

  constructor(owner: Owner) {
    this.#owner = owner;
    this.#transport = owner.transports(this);
  }

  /** `now`: on the run's clock. */
  send(pending: PendingRequest, now: number): void {
    this.#pending = pending;
    this.#fate = undefined;
    this.#repeated = false;
    this.#began = now;
    this.#dispatch(pending);
  }

  #dispatch(pending: PendingRequest): void {
    this.#written = Number.NaN;
    this.#firstByte = Number.NaN;
    this.#status = 0;
    this.#headers = noHeaders;
    this.#kept = 0;
    if (this.#chunks.length > 0) this.#chunks = [];
    this.#transport.send(pending.request.message(pending.requestNumber));
  }

  /** Ends the request in flight when it is over its time. */
  expire(now: number): void {
    if (!this.#pending || this.#fate || now - this.#began < this.#owner.timeout) return;
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

  answered(status: number, headers: AnswerHeaders): void {
    this.#status = status;
    this.#headers = headers;
    this.#firstByte = this.#owner.now();
  }

  data(bytes: Buffer, from: number, to: number): void {
    if (!this.#pending?.request.looksAtBody || this.#kept >= LOOKED_AT) return;
    this.#chunks.push(Buffer.from(bytes.subarray(from, to)));
    this.#kept += to - from;
  }

  done(): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#answers += 1;
    const now = this.#owner.now();
    const body = pending.request.looksAtBody ? Buffer.concat(this.#chunks).toString() : undefined;
    const mismatch = pending.request.verify({
      status: this.#status,
      headers: this.#headers,
      body,
      service: now - this.#written,
    });
    this.#end(mismatch?.part ?? 'ok', mismatch ?? nothing, now);
  }

  failed(error: Error): void {
    const pending = this.#pending;
    const outcome = this.#fate ?? outcomeOf(error);
    const idle = this.#answers > 0 && this.#status === 0;
    this.#answers = 0;
    if (pending && outcome === 'reset' && idle && pending.request.repeatable && !this.#repeated) {
      // The server closed an idle connection just then: every browser asks again on a new one.
      this.#repeated = true;
      this.#dispatch(pending);
      return;
    }
    this.#end(outcome, { rule: '', message: error.message }, this.#owner.now());
  }

  #end(outcome: Outcome, mismatch: Reason, now: number): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#pending = undefined;
    this.#owner.ended(this, {
      pending,
      outcome,
      mismatch,
      began: this.#began,
      written: this.#written,
      firstByte: this.#firstByte,
      ended: now,
      status: this.#status,
      headers: this.#headers,
    });
  }
}
