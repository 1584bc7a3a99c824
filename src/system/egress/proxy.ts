import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline, type Readable, type Writable } from 'node:stream';
import type { Pinned } from '#model/contract/bench.ts';
import { portOf } from '../http/host-port.ts';
import { agentOver } from './agent.ts';
import { connectTo } from './connect.ts';
import { bareHost, permitBeside, type Permit, type Resolve } from './permit.ts';
import { StandInServer, type Ends, type StandIn } from './stand-in.ts';

/** A host that a page asked for, and why it was not let through, if it was not. */
export interface Contact {
  readonly host: string;
  readonly port: number;
  readonly refused?: Exclude<Permit['kind'], 'permitted'>;
}

/** What a proxy lets through. */
export interface EgressRules {
  /** The target's checked address. Without it private hosts are allowed, a cloud's own ones never. */
  readonly pinned?: Pinned | undefined;
  readonly resolve: Resolve;
  upstream(url: URL): URL | undefined;
  /** The target, where we take its place; it is no contact then. */
  readonly standIn?: StandIn | undefined;
}

/** The only way out of a browser. */
export interface EgressProxy {
  readonly port: number;
  contacts(): readonly Contact[];
  /** Ends every connection. */
  close(): void;
}

/** No page needs more hosts; each costs us a question to the name servers. */
const MAX_HOSTS = 500;
/**
 * What concerns one connection alone (RFC 9110, section 7.6.1), and the host, which the address says (RFC 9112,
 * section 3.2.2).
 */
const NOT_PASSED_ON = new Set([
  'host',
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

function onward(raw: readonly string[]): string[] {
  return raw.filter((_text, index) => !NOT_PASSED_ON.has((raw[index - (index % 2)] ?? '').toLowerCase()));
}

class Egress {
  readonly #rules: EgressRules;
  readonly #contacts = new Map<string, Contact>();
  readonly #permits = new Map<string, Promise<Permit>>();

  constructor(rules: EgressRules) {
    this.#rules = rules;
  }

  contacts(): readonly Contact[] {
    return [...this.#contacts.values()];
  }

  /** Each host is looked up once: what is checked is what is connected to, however often. */
  async #permitOf(host: string): Promise<Permit> {
    const earlier = this.#permits.get(host);
    if (earlier) return earlier;
    if (this.#permits.size >= MAX_HOSTS) return { kind: 'unknown' };
    const permit = permitBeside(this.#rules.pinned, host, this.#rules.resolve);
    this.#permits.set(host, permit);
    return permit;
  }

  /** A connection to what `url` names. Rejects where it may not be, or cannot be, connected to. */
  async connect(url: URL): Promise<Socket> {
    const host = bareHost(url.hostname);
    const port = portOf(url);
    const permit = await this.#permitOf(host);
    const refused = permit.kind === 'permitted' ? {} : { refused: permit.kind };
    if (this.#contacts.size < MAX_HOSTS) this.#contacts.set(`${host} ${port}`, { host, port, ...refused });
    return this.#reach(url, permit);
  }

  /** The same to the target, which is nobody that a page asked for beside it. */
  async home(url: URL): Promise<Socket> {
    return this.#reach(url, await this.#permitOf(bareHost(url.hostname)));
  }

  async #reach(url: URL, permit: Permit): Promise<Socket> {
    if (permit.kind !== 'permitted') throw new Error(`${bareHost(url.hostname)} is refused: ${permit.kind}`);
    return connectTo({ addresses: permit.addresses, port: portOf(url), upstream: this.#rules.upstream(url) });
  }
}

/** `shop.example:443` of a CONNECT, as an address. A tunnel to port 80 is a WebSocket's. */
function tunnelled(authority: string): URL | null {
  const secure = URL.parse(`https://${authority}`);
  return secure?.pathname === '/' && !secure.username ? secure : null;
}

/** Leads one stream into another; when one is gone, by now or later, so is the other. */
function lead(from: Readable, to: Writable, lost: () => void = () => undefined): void {
  if (from.destroyed || to.destroyed) {
    from.destroy();
    to.destroy();
    lost();
  } else pipeline(from, to, (error) => error && lost());
}

/** Leads each end of a connection into the other. */
function join({ near, far }: Ends): void {
  lead(near, far);
  lead(far, near);
}

/**
 * An HTTP proxy on loopback (RFC 9110, sections 7.3.2 and 9.3.6) that looks names up itself and connects to nothing
 * that the rules refuse. What is refused or not reached ends without an answer, as it would without a proxy: an answer
 * of ours would be the host's in the page's eyes.
 */
export async function startProxy(rules: EgressRules): Promise<EgressProxy> {
  const egress = new Egress(rules);
  const standIn = rules.standIn && new StandInServer(rules.standIn);
  const forward = (asked: IncomingMessage, answer: ServerResponse): void => {
    const url = URL.parse(asked.url ?? '');
    if (url?.protocol !== 'http:') return void answer.writeHead(400).end();
    const drop = () => asked.socket.destroy();
    const { method = 'GET' } = asked;
    const path = url.pathname + url.search;
    const headers = ['host', url.host, 'connection', 'close', ...onward(asked.rawHeaders)];
    const sent = request(
      { agent: agentOver(url, () => egress.connect(url)), method, path, headers },
      (got) => {
        answer.writeHead(got.statusCode ?? 502, got.statusMessage, onward(got.rawHeaders));
        lead(got, answer, drop);
      },
    );
    sent.on('error', drop);
    lead(asked, sent);
  };
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, forward);
  server.on('connect', ({ url: authority = '' }, near: Duplex, head: Buffer) => {
    near.on('error', () => near.destroy());
    const url = tunnelled(authority);
    if (!url) return void near.destroy();
    if (head.length > 0) near.unshift(head);
    const established = () => near.writable && near.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const through = async (): Promise<Ends> => {
      if (standIn?.isFor(url)) return standIn.connect(near, () => egress.home(url), established);
      const far = await egress.connect(url);
      established();
      return { near, far };
    };
    through().then(join, () => near.destroy());
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  // Tunnels among them, which are no longer the server's.
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    contacts: () => egress.contacts(),
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
