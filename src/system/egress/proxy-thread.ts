import { Worker } from 'node:worker_threads';
import type { ProxyAnswer, ProxyOptions, ProxyOrder } from './proxy-worker.ts';

/** What the thread sees of our environment. */
const PROXY_VARIABLES = /^(https?|no)_proxy$/i;

/** A proxy in another thread. Both reject where that ended. */
export interface DistantProxy {
  readonly port: number;
  contacts(): Promise<ProxyAnswer['contacts']>;
  /** Ends its connections. */
  close(): Promise<unknown>;
}

/** The thread of all proxies of one environment. It keeps no process alive by itself. */
class ProxyThread {
  readonly ended: Promise<never>;
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: ProxyAnswer) => void>();
  #orders = 0;

  constructor(env: Readonly<Record<string, string | undefined>>) {
    this.#worker = new Worker(
      new URL(import.meta.url.endsWith('.ts') ? './proxy-worker.ts' : './egress-proxy.mjs', import.meta.url),
      // Flags of the main thread may not be a thread's: --input-type.
      { env, execArgv: [] },
    );
    this.ended = new Promise((_resolve, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('exit', () => reject(new Error('the egress proxy has ended')));
    });
    this.ended.catch(() => undefined);
    this.#worker.on('message', (answer: ProxyAnswer) => this.#waiting.get(answer.order)?.(answer));
    this.#worker.unref();
  }

  async start(options: ProxyOptions): Promise<DistantProxy> {
    this.#orders += 1;
    const proxy = this.#orders;
    const { port } = await this.#ask(proxy, { start: options });
    return {
      port,
      contacts: async () => (await this.#ask(proxy, 'contacts')).contacts,
      close: () => this.#ask(proxy, 'close'),
    };
  }

  async #ask(proxy: number, what: ProxyOrder['what']): Promise<ProxyAnswer> {
    this.#orders += 1;
    const order = this.#orders;
    const answer = new Promise<ProxyAnswer>((resolve) => this.#waiting.set(order, resolve));
    this.#worker.ref();
    this.#worker.postMessage({ order, proxy, what } satisfies ProxyOrder);
    try {
      return await Promise.race([answer, this.ended]);
    } finally {
      this.#waiting.delete(order);
      if (this.#waiting.size === 0) this.#worker.unref();
    }
  }
}

/** Threads by the environment that they see. */
const threads = new Map<string, ProxyThread>();

/** Starts a proxy in a thread that is there for all of them: to start one takes longer than what it does in a visit. */
export async function startedInThread(options: ProxyOptions): Promise<DistantProxy> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => PROXY_VARIABLES.test(name)));
  const key = JSON.stringify(env);
  const thread = threads.get(key) ?? new ProxyThread(env);
  threads.set(key, thread);
  thread.ended.catch(() => threads.delete(key));
  return thread.start(options);
}
