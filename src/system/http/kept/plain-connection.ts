import { broken, MAX_BODY, tooLarge } from '../whole-body.ts';
import type { AnswerHeaders, Exchange } from '../wire/exchange.ts';
import type { WireMessage } from '../wire/message.ts';
import { PlainTransport, type Way } from '../wire/plain-transport.ts';
import { ReceivedHeaders } from './received-headers.ts';
import type { Whole } from './keeping.ts';

/** A request on its way, and who waits for it. */
export interface Pending {
  readonly url: URL;
  readonly message: WireMessage;
  /** It may be sent again where a kept connection turns out to be closed. */
  readonly repeatable: boolean;
  done(whole: Whole): void;
  failed(why: unknown): void;
}

/** The connection's own end, which Node names by a code; an answer that breaks HTTP has none. */
const isLost = (error: Error): boolean => 'code' in error;
const NONE: AnswerHeaders = {};

/** One kept connection over plain HTTP, one request at a time; `free` hears when it can take the next. */
export class PlainConnection implements Exchange {
  readonly #transport: PlainTransport;
  readonly #free: (connection: PlainConnection) => void;
  #pending: Pending | undefined;
  #status = 0;
  #received = NONE;
  #headers = new ReceivedHeaders(NONE);
  #parts: Buffer[] = [];
  #size = 0;

  constructor(origin: string, way: Way, free: (connection: PlainConnection) => void) {
    this.#transport = new PlainTransport(origin, this, way);
    this.#free = free;
  }

  send(pending: Pending): void {
    this.#pending = pending;
    this.#status = 0;
    this.#parts = [];
    this.#size = 0;
    this.#transport.send(pending.message);
  }

  /** The request under way fails with this. */
  giveUp(pending: Pending, why: unknown): void {
    if (this.#pending === pending) this.#end((given) => given.failed(why));
  }

  written(): void {}

  /** Answers in a row have the same headers, an object that is made once. */
  answered(status: number, headers: AnswerHeaders): void {
    this.#status = status;
    if (headers === this.#received) return;
    this.#received = headers;
    this.#headers = new ReceivedHeaders(headers);
  }

  data(bytes: Buffer, from: number, to: number): void {
    const pending = this.#pending;
    if (!pending) return;
    this.#size += to - from;
    if (this.#size > MAX_BODY) this.#end((given) => given.failed(tooLarge(given.url)));
    else this.#parts.push(Buffer.from(bytes.subarray(from, to)));
  }

  done(): void {
    const [first] = this.#parts;
    const body = first && this.#parts.length === 1 ? first : Buffer.concat(this.#parts);
    const pending = this.#pending;
    this.#pending = undefined;
    this.#free(this);
    pending?.done({ status: this.#status, headers: this.#headers, body });
  }

  failed(error: Error): void {
    const pending = this.#pending;
    if (!pending) return;
    const isAgain = this.#transport.reused && this.#status === 0 && isLost(error);
    if (isAgain && pending.repeatable) return this.send(pending);
    this.#pending = undefined;
    this.#free(this);
    pending.failed(this.#status > 0 && isLost(error) ? broken(pending.url, this.#size) : error);
  }

  /** Ends the request and its connection; the next one has another. */
  #end(tell: (pending: Pending) => void): void {
    const pending = this.#pending;
    this.#pending = undefined;
    this.#transport.close();
    this.#free(this);
    if (pending) tell(pending);
  }
}
