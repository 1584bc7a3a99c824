import type { Exchange } from '#system/http/wire/exchange.ts';
import type { Message } from './request.ts';

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
