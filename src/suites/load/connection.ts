import { Client, type Dispatcher } from 'undici';
import type { Miss } from './expect.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Request } from './request.ts';

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
  readonly bytes: number;
}

/** What a connection needs of its generator. */
export interface Owner {
  readonly origin: string;
  /** ms an answer may take. */
  readonly timeout: number;
  /** ms an idle connection is kept. */
  readonly keepAlive: number;
  now(): number;
  ended(connection: Connection, end: End): void;
}

/** Bytes of a body that are looked at; more are counted only. */
const LOOKED_AT = 4_000_000;
const nothing = { rule: '', said: '' };

/** One keep-alive connection that carries one request at a time; it is its own undici handler, so a request allocates none. */
export class Connection implements Dispatcher.DispatchHandler {
  readonly #owner: Owner;
  #client: Client;
  #errand: Errand | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #fate: Outcome | undefined;
  #answers = 0;
  #repeated = false;
  #began = 0;
  #written = Number.NaN;
  #firstByte = Number.NaN;
  #status = 0;
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #bytes = 0;
  #chunks: Buffer[] = [];

  constructor(owner: Owner) {
    this.#owner = owner;
    this.#client = this.#connect();
  }

  #connect(): Client {
    const { origin, timeout, keepAlive } = this.#owner;
    return new Client(origin, {
      pipelining: 1,
      allowH2: false,
      // Our own deadline is exact; undici's timers have a grain of half a second.
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: timeout + 1000 },
      keepAliveTimeout: keepAlive,
      keepAliveMaxTimeout: keepAlive,
    });
  }

  send(errand: Errand): void {
    this.#errand = errand;
    this.#fate = undefined;
    this.#repeated = false;
    this.#began = this.#owner.now();
    this.#dispatch(errand);
  }

  #dispatch(errand: Errand): void {
    this.#controller = undefined;
    this.#written = Number.NaN;
    this.#firstByte = Number.NaN;
    this.#status = 0;
    this.#bytes = 0;
    if (this.#chunks.length > 0) this.#chunks = [];
    this.#client.dispatch(errand.request.options(errand.requestNumber), this);
  }

  /** Ends the request in flight when it is over its time. */
  expire(now: number): void {
    if (!this.#errand || this.#fate || now - this.#began < this.#owner.timeout) return;
    this.#fate = 'timeout';
    const late = new Error('over its time');
    if (this.#controller) this.#controller.abort(late);
    else {
      const former = this.#client;
      this.#client = this.#connect();
      void former.destroy(late);
    }
  }

  /** Drops the connection; a request in flight is unfinished. Nothing is heard of it afterwards. */
  close(): void {
    this.#end('unfinished', nothing);
    void this.#client.destroy();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#written = this.#owner.now();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    this.#status = status;
    this.#headers = headers;
    this.#firstByte = this.#owner.now();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#errand?.request.looksAtBody && this.#bytes < LOOKED_AT) this.#chunks.push(chunk);
    this.#bytes += chunk.length;
  }

  onResponseEnd(): void {
    const errand = this.#errand;
    if (!errand) return;
    this.#answers += 1;
    const body = errand.request.looksAtBody ? Buffer.concat(this.#chunks).toString() : undefined;
    const service = this.#owner.now() - this.#written;
    const miss = errand.request.judge({ status: this.#status, headers: this.#headers, body, service });
    this.#end(miss?.outcome ?? 'ok', miss ?? nothing);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
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
    this.#end(outcome, { rule: '', said: error.message });
  }

  #end(outcome: Outcome, miss: Omit<Miss, 'outcome'>): void {
    const errand = this.#errand;
    if (!errand) return;
    this.#errand = undefined;
    this.#owner.ended(this, {
      errand, outcome, miss,
      began: this.#began,
      written: this.#written,
      firstByte: this.#firstByte,
      ended: this.#owner.now(),
      status: this.#status,
      bytes: this.#bytes,
    });
  }
}
