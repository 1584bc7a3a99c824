import type { AnswerHeaders, Exchange } from '#system/http/wire/exchange.ts';
import { Client, type Dispatcher } from 'undici';
import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { pinnedLookup } from '#system/http/pinned.ts';
import { secureOptions } from '#system/http/tls.ts';
import type { Message } from './request.ts';
import type { Transport } from './transport.ts';

/** Where a target is found, and how it is known by https. */
interface Way {
  readonly pinned?: Pinned | undefined;
  readonly tls?: TlsOptions | undefined;
}

/** ms an idle connection is kept, unless its server says less. */
const KEPT = 3_600_000;

/** A connection by undici; it is its own handler, so a message allocates none. */
export class UndiciTransport implements Transport, Dispatcher.DispatchHandler {
  readonly #origin: string;
  readonly #exchange: Exchange;
  readonly #way: Way;
  #client: Client;
  #controller: Dispatcher.DispatchController | undefined;
  #closed = false;

  constructor(origin: string, exchange: Exchange, way: Way = {}) {
    this.#origin = origin;
    this.#exchange = exchange;
    this.#way = way;
    this.#client = this.#connect();
  }

  #connect(): Client {
    const { pinned, tls = {} } = this.#way;
    const connect = {
      timeout: 0,
      ...(pinned && { lookup: pinnedLookup(pinned) }),
      ...secureOptions(tls),
    };
    // No time-outs of its own: ours are exact, undici's have a grain of half a second.
    return new Client(this.#origin, {
      pipelining: 1,
      allowH2: false,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect,
      keepAliveTimeout: KEPT,
      keepAliveMaxTimeout: KEPT,
    });
  }

  send({ method, path, headers, body }: Message): void {
    this.#controller = undefined;
    this.#client.dispatch({ method, path, headers, ...(body !== undefined && { body }) }, this);
  }

  abort(error: Error): void {
    if (this.#controller) {
      this.#controller.abort(error);
      return;
    }
    const former = this.#client;
    this.#client = this.#connect();
    void former.destroy(error);
  }

  close(): void {
    this.#closed = true;
    void this.#client.destroy();
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#exchange.written();
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    // 1xx announces the answer and is none.
    if (status >= 200) this.#exchange.answered(status, headers);
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#exchange.data(chunk, 0, chunk.length);
  }

  onResponseEnd(): void {
    this.#exchange.done();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    // Not at once: undici forbids the next message while it still clears away a connection that never came to be.
    queueMicrotask(() => {
      if (!this.#closed) this.#exchange.failed(error);
    });
  }
}
