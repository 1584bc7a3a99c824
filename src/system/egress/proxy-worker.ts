import { parentPort } from 'node:worker_threads';
import type { Pinned } from '#model/contract/bench.ts';
import { rememberedResolve } from './names.ts';
import { startProxy, type Contact, type EgressProxy } from './proxy.ts';
import type { StandIn } from './stand-in.ts';
import { upstreamOf } from './upstream.ts';

/** What a proxy is started with. */
export interface ProxyOptions {
  readonly pinned: Pinned | undefined;
  readonly standIn: StandIn | undefined;
}

/** Main thread → proxies: one is started with `start`, asked whom it met, or ended. */
export interface ProxyOrder {
  /** Number of the order, and of the proxy that it is about. */
  readonly order: number;
  readonly proxy: number;
  readonly what: { readonly start: ProxyOptions } | 'contacts' | 'close';
}

/** Proxies → main thread: where it listens, and whom it met so far. */
export interface ProxyAnswer {
  readonly order: number;
  readonly port: number;
  readonly contacts: readonly Contact[];
}

const proxies = new Map<number, EgressProxy>();

async function proxyFor({ proxy, what }: ProxyOrder): Promise<EgressProxy | undefined> {
  if (typeof what === 'string') return proxies.get(proxy);
  const started = await startProxy({ ...what.start, resolve: rememberedResolve, upstream: upstreamOf });
  proxies.set(proxy, started);
  return started;
}

parentPort?.on('message', async (asked: ProxyOrder) => {
  const proxy = await proxyFor(asked);
  const answer: ProxyAnswer = {
    order: asked.order,
    port: proxy?.port ?? 0,
    contacts: proxy?.contacts() ?? [],
  };
  if (asked.what === 'close') {
    proxies.delete(asked.proxy);
    proxy?.close();
  }
  parentPort?.postMessage(answer);
});
