/** The page's own time, in ms since `start`; it stands still until `advance` moves it. */
export interface Clock {
  now: number;
  readonly start: number;
  /** The time as a script asks for it. Who asks thousands of times in one go waits for it to pass: then it does. */
  read(): number;
  add(delay: number, run: () => void, every?: number): number;
  remove(id: number): void;
  /** Runs everything that falls due in the next `ms`, with microtasks between, and resolves when it is done. */
  advance(ms: number): Promise<void>;
  /** Of a page: addresses of its workers that may still begin, for all it knows, by their ids. */
  workers?: ReadonlyMap<string, string>;
  /** Of a worker: which it is. */
  id?: string;
  /** Of a worker: resolves when it has drawn a frame. */
  drawn?(): Promise<void>;
}

declare global {
  /** Ours, in the page's own world and in its workers; not enumerable. */
  var tidemarkClock: Clock | undefined;
}

/** In the page or a worker of it: timers in the order they fall due. A callback's error is the page's own. */
export function makeClock(start: number): Clock {
  type Timer = { id: number; at: number; run: () => void; every?: number };
  const waiting = new Map<number, Timer>();
  const reportError = globalThis.reportError.bind(globalThis);
  let last = 0;
  const earlier = (a: Timer | undefined, b: Timer) => (!a || b.at < a.at ? b : a);
  const due = (until: number) =>
    [...waiting.values()].filter(({ at }) => at <= until).reduce<Timer | undefined>(earlier, undefined);
  // Readings are counted a task, since how many tasks there are is chance.
  const [FEW, MANY, TICK] = [100, 1_000, 0.1];
  let readings = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    readings = 0;
  };
  const clock: Clock = {
    now: 0,
    start,
    read() {
      readings += 1;
      if (readings === FEW) port2.postMessage(0);
      if (readings > MANY) clock.now = Math.round((clock.now + TICK) * 10) / 10;
      return clock.now;
    },
    add(delay, run, every) {
      last += 1;
      waiting.set(last, {
        id: last,
        at: clock.now + Math.max(1, delay),
        run,
        ...(every !== undefined && { every: Math.max(1, every) }),
      });
      return last;
    },
    remove(id) {
      waiting.delete(id);
    },
    async advance(ms) {
      const until = clock.now + ms;
      // A page that arms timers for ever must not hang us.
      for (let budget = 20_000; budget > 0; budget -= 1) {
        const next = due(until);
        if (!next) break;
        clock.now = Math.max(clock.now, next.at);
        if (next.every === undefined) waiting.delete(next.id);
        else next.at = clock.now + next.every;
        readings = 0;
        try {
          next.run();
        } catch (error) {
          reportError(error);
        }
        await Promise.resolve();
      }
      clock.now = Math.max(clock.now, until);
    },
  };
  return clock;
}

/** In the page or a worker of it: timers, frames and idle callbacks that only `clock` moves. */
export function fakeTimers(clock: Clock): void {
  const FRAME = 1000 / 60;
  const call = (handler: unknown, values: unknown[]) => {
    if (typeof handler === 'function') handler.apply(globalThis, values);
  };
  const cancel = (id: unknown) => clock.remove(Number(id));
  const frame = (run: (time: number) => void) =>
    clock.add((Math.floor(clock.now / FRAME + 1e-6) + 1) * FRAME - clock.now, () => run(clock.now));
  const idle = (run: (deadline: { didTimeout: boolean; timeRemaining(): number }) => void) =>
    clock.add(1, () => run({ didTimeout: false, timeRemaining: () => 49 }));
  const fakes: Record<string, unknown> = {
    setTimeout: (handler: unknown, delay?: unknown, ...values: unknown[]) =>
      clock.add(Number(delay) || 0, () => call(handler, values)),
    setInterval: (handler: unknown, delay?: unknown, ...values: unknown[]) =>
      clock.add(Number(delay) || 0, () => call(handler, values), Number(delay) || 0),
    clearTimeout: cancel,
    clearInterval: cancel,
    requestAnimationFrame: frame,
    cancelAnimationFrame: cancel,
    requestIdleCallback: idle,
    cancelIdleCallback: cancel,
  };
  for (const [name, value] of Object.entries(fakes)) {
    // A worker has not all of them.
    if (name in globalThis)
      Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
}

/** In the page or a worker of it: the scheduler's tasks, and signals that abort by themselves, wait for `clock`. */
export function fakeTasks(clock: Clock): void {
  interface Wishes {
    signal?: AbortSignal;
    delay?: number;
    priority?: string;
  }
  const ranks = ['user-blocking', 'user-visible', 'background'];
  const postTask = (run: () => unknown, { signal, delay = 0, priority = 'user-visible' }: Wishes = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const rank = Math.max(0, ranks.indexOf(priority)) / 1_000;
      const id = clock.add(Math.max(1, delay) + rank, () => {
        resolve(new Promise((done) => done(run())));
      });
      const abort = () => {
        clock.remove(id);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', abort, { once: true });
    });
  const fakes = { postTask, yield: () => new Promise<void>((resolve) => clock.add(1, resolve)) };
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (typeof scheduler === 'object' && scheduler !== null)
    for (const [name, value] of Object.entries(fakes))
      Object.defineProperty(scheduler, name, { value, writable: true, configurable: true });
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (ms) => {
    // It refuses what is no time.
    timeout.call(AbortSignal, ms);
    const over = new AbortController();
    clock.add(ms, () => over.abort(new DOMException('signal timed out', 'TimeoutError')));
    return over.signal;
  };
}
