import type { Import, Source } from './sources.ts';

/** The rooms in story order; the rest of the floors lies above and below them. */
const ROOMS = [
  'config',
  'event',
  'preview',
  'target',
  'suites',
  'run',
  'state',
  'baseline',
  'identity',
  'verdict',
  'report',
  'deliver',
];
const FLOORS = ['model', 'system', 'http', 'room', 'pipeline', 'faces'];

/** Everything below `src`, from top to bottom. */
export const STORY = ['faces', 'pipeline', ...ROOMS, 'http', 'system', 'model'];

/** What breaks the order of floors and rooms, one line each. */
export function brokenWalls(sources: readonly Source[]): string[] {
  const known = new Set(sources.map((source) => source.path));
  return sources.flatMap((source) =>
    source.imports
      .filter(({ own }) => own)
      .flatMap((imported) =>
        importFault(source, imported, known).map(
          (fault) => `${source.path}:${imported.line} imports ${imported.specifier}: ${fault}`,
        ),
      ),
  );
}

/** The room or floor of a file below `src`. */
export const roomOf = (path: string): string => path.split('/')[1] ?? '';
export const isTest = (path: string): boolean => /\.(test|fixture)\.ts$/.test(path);
const floorOf = (room: string): number => FLOORS.indexOf(ROOMS.includes(room) ? 'room' : room);

function importFault(source: Source, imported: Import, known: ReadonlySet<string>): string[] {
  if (!imported.to.startsWith('src/'))
    return isTest(source.path) || imported.to === 'package.json' ? [] : ['only tests may reach outside src'];
  const [from, to] = [roomOf(source.path), roomOf(imported.to)];
  if (!known.has(imported.to)) return ['there is no such file (write the whole name with .ts)'];
  if (from === to) return sameRoomFault(source, imported, known);
  if (imported.specifier.startsWith('.')) return [`another room is imported as #${imported.to.slice(4)}`];
  const [below, above] = [floorOf(to), floorOf(from)];
  if (above < 0) return [`src/${from} is no known room`];
  if (below === above)
    return [`${from} and ${to} are strangers; pipeline passes what one needs of the other`];
  return below > above ? [`${to} lies above ${from}`] : [];
}

const isShared = (folder: string, known: ReadonlySet<string>): boolean =>
  ![...known].some((path) => path === `src/suites/${folder}/suite.ts`);

/** Suites know nothing of each other; a folder of theirs without a suite is what they share. */
function sameRoomFault(source: Source, imported: Import, known: ReadonlySet<string>): string[] {
  if (imported.specifier.startsWith('#')) return ['inside a room imports are relative'];
  const [mine, theirs] = [source.path, imported.to].map((path) => path.split('/').slice(2, -1)[0]);
  const strangers =
    roomOf(source.path) === 'suites' &&
    mine !== undefined &&
    theirs !== undefined &&
    mine !== theirs &&
    !isShared(theirs, known);
  return strangers ? [`the suites ${mine} and ${theirs} are strangers`] : [];
}
