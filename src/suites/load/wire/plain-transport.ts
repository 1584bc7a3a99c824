import { connect, type Socket } from 'node:net';
import type { Pinned } from '#model/contract/bench.ts';
import { hostOf } from '#system/http/host-port.ts';
import { AnswerReader } from './answer.ts';
import { Malformed } from './answer-head.ts';
import type { Message } from './request.ts';
import type { Exchange, Transport } from './transport.ts';

/** What every socket of a thread reads into: its bytes are dealt with before the next read. */
const inbox = Buffer.allocUnsafeSlow(65_536);

function lost(what: string): Error {
  return Object.assign(new Error(what), { code: 'ECONNRESET' });
}

/** HTTP/1.1 on a bare socket. */
export class PlainTransport implements Transport {
  readonly #host: string;
  readonly #port: number;
  readonly #exchange: Exchange;
  readonly #reader: AnswerReader;
  #socket: Socket | undefined;
  #message: Message | undefined;
  /** When an idle connection is no longer to be trusted, performance.now(). */
  #stale = Infinity;

  constructor(origin: string, exchange: Exchange, pinned?: Pinned) {
    const { hostname, port } = new URL(origin);
    this.#host = pinned?.address ?? hostOf({ hostname });
    this.#port = Number(port || 80);
    this.#exchange = exchange;
    this.#reader = new AnswerReader(exchange);
  }

  send(message: Message): void {
    this.#message = message;
    if (this.#socket && performance.now() < this.#stale) this.#write(this.#socket, message);
    else {
      this.#drop();
      this.#connect();
    }
  }

  abort(error: Error): void {
    this.#fail(error);
  }

  close(): void {
    this.#message = undefined;
    this.#drop();
  }

  #connect(): void {
    const read = (size: number): boolean => {
      if (this.#socket === socket) this.#read(size);
      return true;
    };
    const gone = (error?: Error) => {
      if (this.#socket === socket) this.#gone(error);
    };
    const socket = connect({
      host: this.#host,
      port: this.#port,
      noDelay: true,
      onread: { buffer: inbox, callback: read },
    });
    this.#socket = socket;
    socket.once('connect', () => {
      if (this.#socket === socket && this.#message) this.#write(socket, this.#message);
    });
    socket.on('error', gone);
    socket.on('end', () => gone());
    socket.on('close', () => gone());
  }

  #write(socket: Socket, { method, wire }: Message): void {
    this.#reader.expect(method);
    this.#exchange.written();
    socket.write(wire, 'latin1');
  }

  #read(size: number): void {
    // Nobody asked: such bytes would be taken for the next answer.
    if (!this.#message) {
      this.#drop();
      return;
    }
    try {
      if (!this.#reader.read(inbox, size)) return;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.#fail(error);
      return;
    }
    this.#complete();
  }

  #complete(): void {
    this.#message = undefined;
    if (this.#reader.reusable) this.#stale = performance.now() + this.#reader.fresh;
    else this.#drop();
    this.#exchange.done();
  }

  #gone(error: Error | undefined): void {
    if (!this.#message) this.#drop();
    else if (error) this.#fail(error);
    else if (this.#reader.end()) {
      this.#drop();
      this.#complete();
    } else this.#fail(lost('the connection ended before the answer was complete'));
  }

  #fail(error: Error): void {
    this.#drop();
    if (!this.#message) return;
    this.#message = undefined;
    this.#exchange.failed(error);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#reader.end();
    socket?.destroy();
  }
}
