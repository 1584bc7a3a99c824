import { connect, type Socket } from 'node:net';
import type { Pinned } from '#model/contract/bench.ts';
import { hostOf, portOf } from '../host-port.ts';
import { pinnedLookup } from '../pinned.ts';
import { AnswerReader } from './answer-reader.ts';
import { Malformed } from './answer-head.ts';
import type { Exchange } from './exchange.ts';
import type { WireMessage } from './message.ts';

/** What every socket of a thread reads into: its bytes are dealt with before the next read. */
const inbox = Buffer.allocUnsafeSlow(65_536);

function lost(what: string): Error {
  return Object.assign(new Error(what), { code: 'ECONNRESET' });
}

/** Where a connection goes, and how long it is kept. */
export interface Way {
  readonly pinned?: Pinned | undefined;
  /** ms that it waits for the next message, and keeps no process from ending; else it waits as its server does. */
  readonly idle?: number;
}

/** HTTP/1.1 on a bare socket: made when it is needed and kept alive, for one message at a time. */
export class PlainTransport {
  readonly #host: string;
  readonly #port: number;
  readonly #exchange: Exchange;
  readonly #way: Way;
  readonly #reader: AnswerReader;
  #socket: Socket | undefined;
  #message: WireMessage | undefined;
  #reused = false;
  /** When an idle connection is no longer to be trusted, performance.now(). */
  #stale = Infinity;

  constructor(origin: string, exchange: Exchange, way: Way = {}) {
    const url = new URL(origin);
    this.#host = hostOf(url);
    this.#port = portOf(url);
    this.#exchange = exchange;
    this.#way = way;
    this.#reader = new AnswerReader(exchange);
  }

  /** Whether the last message went over a connection that was there before it, so that it may have been closed. */
  get reused(): boolean {
    return this.#reused;
  }

  send(message: WireMessage): void {
    this.#message = message;
    const socket = this.#socket;
    this.#reused = socket !== undefined && performance.now() < this.#stale;
    if (socket && this.#reused) {
      if (this.#way.idle !== undefined) socket.ref();
      this.#write(socket, message);
    } else {
      this.#drop();
      this.#connect();
    }
  }

  /** The message under way fails with this. */
  abort(error: Error): void {
    this.#fail(error);
  }

  /** Nothing is heard of it afterwards. */
  close(): void {
    this.#message = undefined;
    this.#drop();
  }

  #connect(): void {
    const { pinned, idle } = this.#way;
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
      ...(pinned && { lookup: pinnedLookup(pinned) }),
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
    if (idle !== undefined)
      socket.setTimeout(idle, () => {
        if (this.#socket === socket && !this.#message) this.#drop();
      });
  }

  #write(socket: Socket, { method, wire }: WireMessage): void {
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
    // Who listens may have given it up at one of its pieces.
    if (this.#message) this.#complete();
  }

  #complete(): void {
    this.#message = undefined;
    if (this.#reader.reusable) this.#keep();
    else this.#drop();
    this.#exchange.done();
  }

  #keep(): void {
    this.#stale = performance.now() + this.#reader.fresh;
    if (this.#way.idle !== undefined) this.#socket?.unref();
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
