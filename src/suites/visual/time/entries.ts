import type { Clock } from './clock.ts';

/**
 * In the page or a worker of it: of what the browser timed only whether it has happened is told, 1 where it has, 0
 * where it has not.
 */
export function fakeEntries(clock: Clock): void {
  const isTime = /^(dom(Loading|Interactive|Complete)|(.+(Start|End|Time|Delay|Timestamp)|(.+D|d)uration))$/;
  /** What the browser draws by lot. */
  const drawn = Object.entries({ navigationId: 1, confidence: null });
  const happened = (value: number, since: number) => (value > 0 ? since + 1 : 0);
  const own = (entry: object) => entry instanceof PerformanceMark || entry instanceof PerformanceMeasure;
  const told = (entry: object) => {
    const all: Record<string, unknown> = {};
    for (const key in entry) {
      const value: unknown = Reflect.get(entry, key);
      if (typeof value !== 'function') all[key] = value;
    }
    return all;
  };
  const fake = (shape: object, since: number) => {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(shape))) {
      if (get && isTime.test(name))
        Object.defineProperty(shape, name, {
          get(this: object) {
            const value = Number(Reflect.apply(get, this, []));
            return own(this) ? value : happened(value, since);
          },
          configurable: true,
          enumerable: true,
        });
    }
    for (const [name, value] of drawn) {
      if (Object.hasOwn(shape, name))
        Object.defineProperty(shape, name, { get: () => value, configurable: true, enumerable: true });
    }
    if (Object.hasOwn(shape, 'toJSON'))
      Object.defineProperty(shape, 'toJSON', {
        value(this: object) {
          return told(this);
        },
        configurable: true,
        writable: true,
      });
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    const found: unknown =
      /^(Performance|Largest|Layout|Visibility)/.test(name) && Reflect.get(globalThis, name);
    if (typeof found !== 'function') continue;
    const { prototype } = found;
    if (prototype instanceof PerformanceEntry || prototype === PerformanceEntry.prototype) fake(prototype, 0);
    if (name === 'PerformanceTiming') fake(prototype, clock.start);
  }
}

/** In the page or a worker of it: marks and measures are at `clock`'s times, and memory is what it always is. */
export function fakeMarks(clock: Clock): void {
  const { mark, measure } = Performance.prototype;
  Performance.prototype.mark = function fakeMark(name, options) {
    return mark.call(this, name, { startTime: clock.now, ...options });
  };
  Performance.prototype.measure = function fakeMeasure(name, from, to) {
    const wish: PerformanceMeasureOptions = typeof from === 'object' ? { ...from } : { start: from, end: to };
    // The names of the browser's own times are no marks, and start at 0.
    const placed = (at: string | number | undefined) =>
      typeof at === 'string' && Reflect.has(Reflect.get(this, 'timing') ?? {}, at) ? 0 : at;
    const [start, end, { duration, detail }] = [placed(wish.start), placed(wish.end), wish];
    const open = end === undefined && (start === undefined || duration === undefined);
    return measure.call(this, name, {
      detail,
      ...(duration !== undefined && { duration }),
      ...(start !== undefined && { start }),
      ...((end !== undefined || open) && { end: end ?? clock.now }),
    });
  };
  const memory = { jsHeapSizeLimit: 4_294_967_296, totalJSHeapSize: 10_000_000, usedJSHeapSize: 10_000_000 };
  Object.defineProperty(Performance.prototype, 'memory', { get: () => memory, configurable: true });
}
