import { lastingName } from '#model/lasting.ts';

/** A request as far as its name goes. */
interface Named {
  readonly id: string;
  readonly url: string;
  /** When the page found it, in µs. */
  readonly start: number;
}

/**
 * What requests are called in both sides' loads, by their ids: lasting names, numbered from the second of a name on in
 * the order in which they were found. `home`: the document's address.
 */
export function namesOf(requests: readonly Named[], home: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, url } of requests.toSorted((a, b) => a.start - b.start)) {
    const name = lastingName(url, home);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names.set(id, count === 1 ? name : `${name} ${count}`);
  }
  return names;
}
