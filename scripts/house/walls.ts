import type { Import, Source } from './sources.ts';

const ROOMS = [
  'config',
  'event',
  'preview',
  'target',
  'suites',
  'run',
  'baseline',
  'verdict',
  'report',
  'deliver',
];
const FLOORS = ['model', 'system', 'http', 'room', 'pipeline', 'faces'];
const PURE: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  http: [],
  verdict: ['simple-statistics'],
  report: ['handlebars'],
};
/** Too big to be parsed by a command that may not need them: reached by `await import` only. */
const HEAVY = /^(lighthouse|playwright-core|undici|axe-core|pixelmatch|pngjs|@actions\/[^/]+)(\/|$)/;

/** What breaks the order of floors and rooms, one line each. */
export function brokenWalls(sources: readonly Source[]): string[] {
  const known = new Set(sources.map((source) => source.path));
  const each = sources.flatMap((source) =>
    source.imports.flatMap((one) => {
      const faults = one.own ? ownFault(source, one, known) : packageFault(source, one);
      return faults.map((fault) => `${source.path}:${one.line} imports ${one.specifier}: ${fault}`);
    }),
  );
  return [...each, ...cycles(sources), ...heavyStarts(sources)];
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const floorOf = (room: string): number => FLOORS.indexOf(ROOMS.includes(room) ? 'room' : room);
const isTest = (path: string): boolean => path.endsWith('.test.ts');

function ownFault(source: Source, one: Import, known: ReadonlySet<string>): string[] {
  if (!one.to.startsWith('src/')) {
    const allowed = isTest(source.path) || (source.path.startsWith('src/') && one.to === 'package.json');
    return allowed ? [] : ['only tests may reach outside src'];
  }
  const [from, to] = [roomOf(source.path), roomOf(one.to)];
  if (!known.has(one.to)) return ['there is no such file (write the whole name with .ts)'];
  if (from === to) return sameRoomFault(source, one);
  if (one.specifier.startsWith('.')) return [`another room is imported as #${one.to.slice(4)}`];
  const [below, above] = [floorOf(to), floorOf(from)];
  if (above < 0) return [`src/${from} is no known room`];
  if (below === above)
    return [`${from} and ${to} are strangers; pipeline passes what one needs of the other`];
  return below > above ? [`${to} lies above ${from}`] : [];
}

function sameRoomFault(source: Source, one: Import): string[] {
  if (one.specifier.startsWith('#')) return ['inside a room imports are relative'];
  const [mine, theirs] = [source.path, one.to].map((path) => path.split('/').slice(2, -1)[0]);
  const strangers =
    roomOf(source.path) === 'suites' && mine !== undefined && theirs !== undefined && mine !== theirs;
  return strangers ? [`the suites ${mine} and ${theirs} are strangers`] : [];
}

function packageFault(source: Source, one: Import): string[] {
  const room = roomOf(source.path);
  const allowed = PURE[room];
  if (allowed === undefined || isTest(source.path)) return [];
  const name = one.specifier
    .split('/')
    .slice(0, one.specifier.startsWith('@') ? 2 : 1)
    .join('/');
  if (!allowed.includes(name))
    return [`${room} is pure: of packages only ${allowed.join(', ')}, no Node builtins`];
  return room === 'report' && !source.path.startsWith('src/report/html')
    ? ['handlebars belongs to report/html']
    : [];
}

/** Each ring of imports once, types included: a ring of types is as hard to read as one of values. */
function cycles(sources: readonly Source[]): string[] {
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
    for (const one of byPath.get(path)?.imports ?? []) if (one.own) visit(one.to, [...trail, path]);
    done.add(path);
  };
  for (const source of sources) visit(source.path, []);
  return found;
}

/** Heavy packages that a start of the program, or the light half of a suite, would load at once. */
function heavyStarts(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const starts = sources.filter(
    ({ path }) =>
      /^src\/(faces\/(main|app)\.ts|pipeline\/)/.test(path) ||
      /^src\/suites\/([^/]+\/suite|[^/]+)\.ts$/.test(path),
  );
  const seen = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const one of byPath.get(path)?.imports ?? []) {
      if (one.dynamic || one.typeOnly) continue;
      if (one.own) visit(one.to, [...trail, path]);
      else if (HEAVY.test(one.specifier))
        found.push(
          `${[...trail, path].join(' -> ')} loads ${one.specifier} at once: reach it by await import`,
        );
    }
  };
  for (const start of starts) if (!isTest(start.path)) visit(start.path, []);
  return found;
}
