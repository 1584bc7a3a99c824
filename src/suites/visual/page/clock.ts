/** The page's own time, in ms since `start`; it stands still until `advance` moves it. */
export interface Clock {
  now: number;
  readonly start: number;
  add(delay: number, run: () => void, every?: number): number;
  remove(id: number): void;
  /** Runs everything that falls due in the next `ms`, with microtasks between, and resolves when it is done. */
  advance(ms: number): Promise<void>;
}

/** In the page: timers in the order they fall due. A callback's error is the page's own and is reported as such. */
export function makeClock(start: number): Clock {
  const waiting = new Map<number, { id: number; at: number; run: () => void; every?: number }>();
  const reportError = window.reportError.bind(window);
  let last = 0;
  const due = (until: number) => {
    let first: { id: number; at: number; run: () => void; every?: number } | undefined;
    for (const timer of waiting.values()) {
      if (timer.at <= until && (!first || timer.at < first.at)) first = timer;
    }
    return first;
  };
  const clock: Clock = {
    now: 0,
    start,
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
        try {
          next.run();
        } catch (error) {
          reportError(error);
        }
        await Promise.resolve();
      }
      clock.now = until;
    },
  };
  return clock;
}

/** In the page: timers, frames and idle callbacks that only `clock` moves. */
export function fakeTimers(clock: Clock): void {
  const FRAME = 1000 / 60;
  const call = (handler: unknown, values: unknown[]) => {
    if (typeof handler === 'function') handler.apply(window, values);
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
  for (const [name, value] of Object.entries(fakes))
    Object.defineProperty(window, name, { value, writable: true, configurable: true });
}

/** In the page: `Date`, `performance` and events read `clock`. */
export function fakeDate(clock: Clock): void {
  const Real = Date;
  const now = () => Math.floor(clock.start + clock.now);
  const Fake = new Proxy(Real, {
    construct: (target, values, self) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, self),
    apply: () => new Real(now()).toString(),
    get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, self)),
  });
  Real.prototype.constructor = Fake;
  Object.defineProperty(window, 'Date', { value: Fake, writable: true, configurable: true });
  performance.now = () => clock.now;
  Object.defineProperty(performance, 'timeOrigin', { value: clock.start, configurable: true });
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => clock.now, configurable: true });
}

interface Zoned {
  toPlainDateTime(): unknown;
  toPlainDate(): unknown;
  toPlainTime(): unknown;
}
interface Instant {
  toZonedDateTimeISO(zone: string): Zoned;
}

declare global {
  interface Window {
    readonly Temporal?: {
      readonly Instant: { fromEpochMilliseconds(ms: number): Instant };
      readonly Now: { timeZoneId(): string };
    };
  }
}

/** In the page: `Intl` and `Temporal` read `clock` where they are given no date. */
export function fakeCalendars(clock: Clock): void {
  const now = () => Math.floor(clock.start + clock.now);
  const formats = Intl.DateTimeFormat.prototype;
  const format = Object.getOwnPropertyDescriptor(formats, 'format')?.get;
  const toParts = formats.formatToParts;
  Object.defineProperty(formats, 'format', {
    get(this: Intl.DateTimeFormat) {
      const bound: unknown = format?.call(this);
      return typeof bound === 'function'
        ? (date: unknown = now()): unknown => Reflect.apply(bound, this, [date])
        : bound;
    },
    configurable: true,
  });
  formats.formatToParts = function formatToParts(date = now()) {
    return toParts.call(this, date);
  };
  const { Temporal } = window;
  if (!Temporal) return;
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now());
  const zoned = (zone = Temporal.Now.timeZoneId()) => instant().toZonedDateTimeISO(zone);
  Object.assign(Temporal.Now, {
    instant,
    zonedDateTimeISO: zoned,
    plainDateTimeISO: (zone?: string) => zoned(zone).toPlainDateTime(),
    plainDateISO: (zone?: string) => zoned(zone).toPlainDate(),
    plainTimeISO: (zone?: string) => zoned(zone).toPlainTime(),
  });
}

/** In the page: `Math.random` and `crypto` give the same numbers on every visit (mulberry32, T. Ettinger). */
export function fakeRandom(seed: number): void {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  Math.random = next;
  const fill = <T extends ArrayBufferView | null>(view: T): T => {
    if (view) {
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(next() * 256);
    }
    return view;
  };
  crypto.getRandomValues = fill;
  const uuid = (): `${string}-${string}-${string}-${string}-${string}` => {
    const hex = [...fill(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
  crypto.randomUUID = uuid;
}
