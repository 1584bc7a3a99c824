import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket, type SecureContext } from 'node:tls';
import type { TlsOptions } from '#model/tls.ts';
import type { MadeKey } from './made-key.ts';
import { secured } from './secured.ts';

/** A target in whose place Chrome meets us, because it wants to see a certificate and Chrome has none. */
export interface StandIn {
  readonly origin: string;
  /** Towards the target. */
  readonly tls: TlsOptions;
  /** What Chrome is shown in its place. */
  readonly shown: MadeKey;
}

/** What browsers offer (RFC 7301), their first choice first. */
const PROTOCOLS = ['h2', 'http/1.1'];
/** What a server speaks that chooses none. */
const PLAIN = 'http/1.1';

/** A connection on which Chrome takes us for the target, once it is agreed what is spoken. */
interface Met {
  readonly near: TLSSocket;
  readonly protocol: string;
}

/**
 * Chrome's TLS on a connection, agreed on `spoken` where it offers that. What it offers comes when it begins, so what
 * the target speaks has to be known before. Rejects where Chrome is gone.
 */
function meet(raw: Duplex, spoken: string, secureContext: SecureContext): Promise<Met> {
  let protocol = PLAIN;
  const near = new TLSSocket(raw, {
    isServer: true,
    secureContext,
    ALPNCallback({ protocols }) {
      protocol = protocols.includes(spoken) ? spoken : PLAIN;
      return protocols.includes(protocol) ? protocol : undefined;
    },
  });
  return new Promise((resolve, reject) => {
    near
      .once('secure', () => resolve({ near, protocol }))
      .once('error', reject)
      .once('close', () => reject(new Error('the browser is gone')));
  });
}

/** Both ends of a connection to a target, in plain: what one end says is for the other as it is. */
export interface Ends {
  readonly near: Duplex;
  readonly far: Duplex;
}

/** The target's place, in which connections of Chrome end and others begin. */
export class StandInServer {
  readonly #standIn: StandIn;
  readonly #context: SecureContext;
  readonly #url: URL;

  constructor(standIn: StandIn) {
    const { cert, key } = standIn.shown;
    this.#standIn = standIn;
    this.#url = new URL(standIn.origin);
    this.#context = createSecureContext({ cert, key });
  }

  isFor(url: URL): boolean {
    return url.origin === this.#url.origin;
  }

  /**
   * Answers a CONNECT for the target. Towards it we are who `tls` says, and its certificate is checked there, before
   * `established` lets Chrome begin; bytes pass as they are, in the protocol that both speak. Rejects where the target
   * cannot be reached or trusted, or Chrome leaves.
   */
  async connect(raw: Duplex, reach: () => Promise<Socket>, established: () => void): Promise<Ends> {
    const first = await this.#secured(await reach(), PROTOCOLS);
    // Until both ends meet, each may break without the other.
    first.on('error', () => undefined);
    try {
      const spoken = first.alpnProtocol || PLAIN;
      established();
      const { near, protocol } = await meet(raw, spoken, this.#context);
      if (protocol === spoken) return { near, far: first };
      // A WebSocket's connection speaks HTTP/1.1 alone.
      first.destroy();
      return { near, far: await this.#secured(await reach(), [protocol]) };
    } catch (error) {
      first.destroy();
      throw error;
    }
  }

  #secured(socket: Socket, ALPNProtocols: readonly string[]): Promise<TLSSocket> {
    const more = { ALPNProtocols: [...ALPNProtocols] };
    return secured(this.#url, this.#standIn.tls, { over: { socket }, more });
  }
}
