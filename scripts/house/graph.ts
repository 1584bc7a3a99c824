import type { Source } from './sources.ts';
import { isTest } from './walls.ts';

/**
 * Imports that may follow one another without leaving a room. A type's import is no step: it runs nothing. Nor is
 * what begins anew: `await import`, and an entry (a source with a file of its own in `dist`).
 */
const MAX_DEPTH = 6;

/**
 * Rooms that may go deeper: the proof of live pairs is seven thoughts long, from the question to the runs left out, and
 * so is what a person reads, from the title to the digits of one figure.
 */
const DEEPER: Readonly<Record<string, number>> = { verdict: 7, report: 7 };

/** Each ring of imports once, types included: a ring of types is as hard to read as one of values. */
export function cycles(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      found.push(`import cycle: ${[...trail.slice(at), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const { own, to } of byPath.get(path)?.imports ?? []) if (own) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const source of sources) visit(source.path, []);
  return found;
}

/** The longest chain of imports inside each room that has one of more than `MAX_DEPTH` arrows. Suites are rooms. */
export function deepRooms(sources: readonly Source[], entries: ReadonlySet<string>): string[] {
  const chains = Map.groupBy([...longestChains(sources, entries).values()], ([first = '']) =>
    chamberOf(first),
  );
  return [...chains].flatMap(([room, all]) => {
    const longest = all.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    const depth = longest.length - 1;
    const most = DEEPER[room] ?? MAX_DEPTH;
    return depth > most
      ? [`src/${room} imports ${depth} deep (at most ${most}): ${longest.join(' -> ')}`]
      : [];
  });
}

const COLLECTIONS: ReadonlySet<string> = new Set(['verdict/statistics', 'report/advice']);

/** Suites are rooms, and so are collections: formulae by the names of textbooks, and what to do about each fault. */
function chamberOf(path: string): string {
  const [, room = '', folder] = path.split('/');
  const apart = room === 'suites' || COLLECTIONS.has(`${room}/${folder ?? ''}`);
  return apart ? `${room}/${folder}` : room;
}

/** From every file, the longest way through files of its own room. */
function longestChains(
  sources: readonly Source[],
  entries: ReadonlySet<string>,
): Map<string, readonly string[]> {
  const byPath = new Map(sources.filter(({ path }) => !isTest(path)).map((source) => [source.path, source]));
  const longest = new Map<string, readonly string[]>();
  const visit = (path: string): readonly string[] => {
    const known = longest.get(path);
    if (known) return known;
    longest.set(path, [path]);
    const next = (byPath.get(path)?.imports ?? [])
      .filter(
        ({ own, typeOnly, dynamic, to }) =>
          own &&
          !typeOnly &&
          !dynamic &&
          !entries.has(to) &&
          byPath.has(to) &&
          chamberOf(to) === chamberOf(path),
      )
      .map(({ to }) => visit(to));
    const chain = [path, ...next.reduce((most, rest) => (rest.length > most.length ? rest : most), [])];
    longest.set(path, chain);
    return chain;
  };
  for (const path of byPath.keys()) visit(path);
  return longest;
}
