import type { Pinned } from '#model/contract/bench.ts';
import type { TlsOptions } from '#model/tls.ts';
import { PlainConnections } from './plain-connections.ts';
import { SecureConnections } from './secure-connections.ts';
import type { Sent } from '../sent.ts';
import type { Whole } from './keeping.ts';
import type { OnEnd } from './under-way.ts';

/** Connections to one target, to its checked address, kept from request to request. No redirect is followed. */
export class KeptConnections {
  readonly #plain: PlainConnections;
  readonly #secure: () => SecureConnections;

  constructor(pinned: Pinned | undefined, tls: TlsOptions | undefined) {
    this.#plain = new PlainConnections({ pinned });
    let secure: SecureConnections | undefined;
    this.#secure = () => (secure ??= new SecureConnections(pinned, tls));
  }

  /** Rejects with what `onEnd` says, with a Failure where the answer is not whole, or with why none came. */
  ask(url: URL, sent: Sent, onEnd: OnEnd): Promise<Whole> {
    const connections = url.protocol === 'https:' ? this.#secure() : this.#plain;
    return connections.ask(url, sent, onEnd);
  }
}
