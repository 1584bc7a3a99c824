import type { Clock } from './clock.ts';

/** What stands in a worker's name between its own and what it is told: the page's time when it was made, and its id. */
export const WORKER_MARK = ' tidemark@';

/** What workers of a frame are told apart by, and what runs before those whose script is a blob. */
interface Telling {
  readonly mark: string;
  readonly frame: number;
  readonly script: string;
}

/**
 * In the page: new workers are told in their name which they are and when they were made, and those whose script is a
 * blob get `script` before it. All others get it on their way here (see capture/interception.ts).
 */
export function fakeWorkers(clock: Clock, { mark, frame, script }: Telling): void {
  const Real = globalThis.Worker;
  if (typeof Real !== 'function') return;
  const blobs = new Map<string, Blob>();
  const waiting = new Map<string, string>();
  const ids = new WeakMap<object, string>();
  let count = 0;
  clock.workers = waiting;
  const { createObjectURL } = URL;
  URL.createObjectURL = (made) => {
    const url = createObjectURL.call(URL, made);
    if (made instanceof Blob && !/^(image|video|audio|font)\//.test(made.type)) blobs.set(url, made);
    return url;
  };
  const Fake = new Proxy(Real, {
    construct(target, [url, options, ...rest]: [(string | URL)?, WorkerOptions?, ...unknown[]], self) {
      if (url === undefined) return Reflect.construct(target, rest, self);
      const blob = blobs.get(String(url));
      const ours = blob && createObjectURL.call(URL, new Blob([script, blob], { type: blob.type }));
      const fetched = 'Document' in globalThis && !/^(blob|data):/.test(String(url));
      count += 1;
      const id = `${frame}-${count}`;
      const isTold = ours !== undefined || fetched;
      const told = isTold ? `${mark}${clock.start + clock.now} ${id}` : '';
      const name = `${options?.name ?? ''}${told}`;
      const worker: Worker = Reflect.construct(target, [ours ?? url, { ...options, name }], self);
      if (isTold) waiting.set(id, new URL(ours ?? url, document.baseURI).href);
      ids.set(worker, id);
      // Its script never comes; an error within it is another event.
      worker.addEventListener('error', (event) => event instanceof ErrorEvent || waiting.delete(id));
      return worker;
    },
  });
  const { terminate } = Real.prototype;
  Real.prototype.terminate = function (): void {
    waiting.delete(ids.get(this) ?? '');
    terminate.call(this);
  };
  Real.prototype.constructor = Fake;
  Object.defineProperty(globalThis, 'Worker', { value: Fake, writable: true, configurable: true });
}

/** In a worker: its own name again, and what was told beside it: the page's time when it was made, and its id. */
export function ownName(mark: string): { made: number; id: string } | undefined {
  const [name = '', told] = self.name.split(mark);
  if (told === undefined) return undefined;
  const [made, id = ''] = told.split(' ');
  Object.defineProperty(self, 'name', { value: name, writable: true, configurable: true });
  return { made: Number(made), id };
}

/**
 * In a worker: resolves with which it is once its script has begun, and the page's time with it, or soon where none
 * ever comes. Chrome answers us before a worker has its script and what that imports.
 */
export async function begun(): Promise<string | undefined> {
  for (let waited = 0; waited < 3_000 && !globalThis.tidemarkClock; waited += 10)
    await new Promise((resolve) => setTimeout(resolve, 10));
  return globalThis.tidemarkClock?.id;
}

/** In a worker: its time moves on to `time`, in ms since the epoch, and what it drew is on its way to the page. */
export async function workUntil(time: number): Promise<void> {
  const clock = globalThis.tidemarkClock;
  if (!clock) return;
  await clock.advance(Math.max(0, time - clock.start - clock.now));
  await clock.drawn?.();
}

/** In a worker: what resolves when it has drawn a frame of its own, or soon where it draws none. */
export function frameOfWorker(): () => Promise<void> {
  const { setTimeout, requestAnimationFrame } = self;
  return () =>
    new Promise((resolve) => {
      setTimeout(resolve, 100);
      requestAnimationFrame?.(() => setTimeout(resolve, 0));
    });
}

/** In a page: resolves once all that its workers said until now has come, for messages keep their order. */
export function heard(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
