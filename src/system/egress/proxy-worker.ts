import { parentPort, workerData } from 'node:worker_threads';
import type { Pinned } from '#model/contract/bench.ts';
import { systemResolve } from './permit.ts';
import { startProxy, type Contact } from './proxy.ts';
import type { StandIn } from './stand-in.ts';
import { upstreamOf } from './upstream.ts';

/** What the proxy's thread is started with. */
export interface ProxyOptions {
  readonly pinned: Pinned | undefined;
  readonly standIn: StandIn | undefined;
}

/** Proxy → main thread: where it listens, and the answer to each message. */
export type ProxyMessage = { readonly port: number } | { readonly contacts: readonly Contact[] };

const { pinned, standIn } = workerData as ProxyOptions;
const proxy = await startProxy({ pinned, standIn, resolve: systemResolve, upstream: upstreamOf });
const tell = (message: ProxyMessage): void => parentPort?.postMessage(message);
parentPort?.on('message', () => tell({ contacts: proxy.contacts() }));
tell({ port: proxy.port });
