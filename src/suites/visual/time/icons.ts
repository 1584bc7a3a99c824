/**
 * In the page: its icons are no entries. A headless shell asks for none, a whole Chrome for one that is missing once in
 * all visits.
 */
export function hideIcons(): void {
  const isIcon = (entry: PerformanceEntry) => {
    // The type of what a page asks for itself is what asked for it, such as `img` or `fetch`.
    if (!(entry instanceof PerformanceResourceTiming) || entry.initiatorType !== 'other') return false;
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon i]')];
    return (
      URL.parse(entry.name)?.pathname === '/favicon.ico' || links.some(({ href }) => href === entry.name)
    );
  };
  const hide = (shape: object, names: readonly string[]) => {
    for (const name of names) {
      const given: unknown = Reflect.get(shape, name);
      if (typeof given !== 'function') continue;
      Object.defineProperty(shape, name, {
        value(this: unknown, ...asked: unknown[]) {
          const entries: PerformanceEntry[] = Reflect.apply(given, this, asked);
          return entries.filter((entry) => !isIcon(entry));
        },
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  };
  const lists = ['getEntries', 'getEntriesByType', 'getEntriesByName'];
  hide(Performance.prototype, lists);
  hide(PerformanceObserverEntryList.prototype, lists);
  const Real = PerformanceObserver;
  hide(Real.prototype, ['takeRecords']);
  const Fake = new Proxy(Real, {
    construct(target, [told, ...rest]: [unknown?, ...unknown[]], self) {
      if (typeof told !== 'function') return Reflect.construct(target, [told, ...rest], self);
      const tell = (list: PerformanceObserverEntryList, ...more: unknown[]) => {
        if (list.getEntries().length > 0) Reflect.apply(told, more[0], [list, ...more]);
      };
      return Reflect.construct(target, [tell, ...rest], self);
    },
  });
  Real.prototype.constructor = Fake;
  Object.defineProperty(globalThis, 'PerformanceObserver', {
    value: Fake,
    writable: true,
    configurable: true,
  });
}
