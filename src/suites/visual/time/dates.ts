import type { Clock } from './clock.ts';

/** In the page or a worker of it: `Date`, `performance`, events and the document's age read `clock`. */
export function fakeDate(clock: Clock): void {
  const Real = Date;
  const now = () => Math.floor(clock.start + clock.read());
  const Fake = new Proxy(Real, {
    construct: (target, values, self) =>
      Reflect.construct(target, values.length === 0 ? [now()] : values, self),
    apply: () => new Real(now()).toString(),
    get: (target, key, self) => (key === 'now' ? now : Reflect.get(target, key, self)),
  });
  Real.prototype.constructor = Fake;
  Object.defineProperty(globalThis, 'Date', { value: Fake, writable: true, configurable: true });
  Performance.prototype.now = () => clock.read();
  Object.defineProperty(Performance.prototype, 'timeOrigin', { get: () => clock.start, configurable: true });
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => clock.now, configurable: true });
  if (!('Document' in globalThis)) return;
  const [year = '', month = '', ...rest] = new Real(clock.start).toISOString().split(/[-T.]/);
  const lastModified = `${month}/${rest[0]}/${year} ${rest[1]}`;
  Object.defineProperty(Document.prototype, 'lastModified', { get: () => lastModified, configurable: true });
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
  var Temporal:
    | {
        readonly Instant: { fromEpochMilliseconds(ms: number): Instant };
        readonly Now: { timeZoneId(): string };
      }
    | undefined;
}

/** In the page or a worker of it: `Intl` and `Temporal` read `clock` where they are given no date. */
export function fakeCalendars(clock: Clock): void {
  const now = () => Math.floor(clock.start + clock.read());
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
  const { Temporal } = globalThis;
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
