import type { AnswerHeaders } from '#http/headers.ts';
import type { Message } from './request.ts';

/** What becomes of a message; heard in this order, `failed` in place of the rest at any moment. */
export interface Exchange {
  /** It is being put on the socket. */
  written(): void;
  answered(status: number, headers: AnswerHeaders): void;
  /** A piece of the body, there during the call only. */
  data(bytes: Buffer, from: number, to: number): void;
  done(): void;
  failed(error: Error): void;
}

/** One connection, made when it is needed and kept alive, for one message at a time. */
export interface Transport {
  send(message: Message): void;
  /** The message under way fails with this. */
  abort(error: Error): void;
  /** Nothing is heard of it afterwards. */
  close(): void;
}

/** Makes a connection, which tells this exchange what becomes of its messages. */
export type Transports = (exchange: Exchange) => Transport;
