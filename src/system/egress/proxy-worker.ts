import { parentPort, workerData } from 'node:worker_threads';
import type { Pinned } from '#model/contract/bench.ts';
import { systemResolve } from './permit.ts';
import { startProxy, type Contact } from './proxy.ts';
import { upstreamOf } from './upstream.ts';

/** What the proxy's thread is started with. */
export interface ProxyOptions {
  readonly pinned: Pinned | undefined;
}

/** Proxy → main thread: where it listens, and the answer to each message. */
export type ProxyMessage = { readonly port: number } | { readonly contacts: readonly Contact[] };

const { pinned } = workerData as ProxyOptions;
const proxy = await startProxy({ pinned, resolve: systemResolve, upstream: upstreamOf });
const tell = (message: ProxyMessage): void => parentPort?.postMessage(message);
parentPort?.on('message', () => tell({ contacts: proxy.contacts() }));
tell({ port: proxy.port });
