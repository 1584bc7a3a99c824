import { isIP } from 'node:net';
import { Worker } from 'node:worker_threads';
import type { Bench, Pinned } from '#model/contract/bench.ts';
import { portOf } from '../http/host-port.ts';
import { bareHost } from './permit.ts';
import type { ProxyMessage, ProxyOptions } from './proxy-worker.ts';
import type { Contact } from './proxy.ts';
import { upstreamOf } from './upstream.ts';

/** A browser's way out: what it is started with, and whom it asked for. */
export interface Egress {
  readonly flags: readonly string[];
  /**
   * All hosts but the target's own, which is connected to directly where no proxy is on the way. Rejects where the
   * proxy ended before its time: then what was measured is not what the page shows.
   */
  contacts(): Promise<readonly Contact[]>;
  close(): Promise<void>;
}

/** What the proxy's thread sees of our environment. */
const PROXY_VARIABLES = /^(https?|no)_proxy$/i;

/**
 * Chrome asks no name server and connects to two places: the target at its checked address, so that no proxy of ours is
 * in what is measured, and our proxy for all else. WebRTC gets no sockets of its own.
 */
function flagsFor(target: URL, pinned: Pinned | undefined, port: number): readonly string[] {
  const host = bareHost(target.hostname);
  // As a pattern an address of IPv6 has no brackets, as a place it has.
  const own = pinned && isIP(host) === 0 ? `MAP ${host} ${written(pinned.address)}` : `EXCLUDE ${host}`;
  const direct = upstreamOf(target) ? '' : `;${target.hostname}:${portOf(target)}`;
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    // Without <-loopback> whatever is on this machine would be asked directly.
    `--proxy-bypass-list=<-loopback>${direct}`,
    `--host-resolver-rules=${own}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    // Chrome knows it by the first name, its headless shell by the second.
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  ];
}

function written(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Rejects when the thread is gone; heard in any case, so that its end is not the end of everything. */
function endOf(worker: Worker): Promise<never> {
  const end = new Promise<never>((_resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the egress proxy has ended')));
  });
  end.catch(() => undefined);
  return end;
}

function next(worker: Worker): Promise<ProxyMessage> {
  return new Promise((resolve) => worker.once('message', resolve));
}

/**
 * Opens a way out for one browser. The proxy has a thread of its own: the work of this one must not be in the times of
 * what pages load from elsewhere.
 */
export async function openEgress({ target, pinned }: Pick<Bench, 'target' | 'pinned'>): Promise<Egress> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => PROXY_VARIABLES.test(name)));
  const workerData: ProxyOptions = { pinned };
  const worker = new Worker(
    new URL(import.meta.url.endsWith('.ts') ? './proxy-worker.ts' : './egress-proxy.mjs', import.meta.url),
    // Flags of the main thread may not be a thread's: --input-type.
    { workerData, env, execArgv: [] },
  );
  const end = endOf(worker);
  const started = await Promise.race([next(worker), end]);
  worker.unref();
  if (!('port' in started)) throw new Error('the egress proxy did not say where it listens');
  return {
    flags: flagsFor(new URL(target), pinned, started.port),
    async contacts() {
      const answer = next(worker);
      worker.postMessage('contacts');
      const told = await Promise.race([answer, end]);
      return 'contacts' in told ? told.contacts : [];
    },
    close: async () => void (await worker.terminate()),
  };
}
