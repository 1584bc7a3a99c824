import type { Source } from './sources.ts';
import { isTest, roomOf } from './walls.ts';

/** Rooms without Node builtins, and the packages they may use. */
const PURE: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  http: ['zod', 'json-p3'],
  identity: [],
  verdict: ['simple-statistics'],
  report: ['handlebars'],
};

/** Packages, and files of one, small enough to be parsed at every start. Any other package belongs behind an engine. */
const LIGHT = [
  'zod',
  'yaml',
  'json-p3',
  'handlebars',
  'simple-statistics',
  'yauzl',
  '@actions/http-client/lib/proxy',
];

/** Files of `dist` besides the engines: what they import is not in `app.mjs`. */
const STARTS = /^src\/(faces\/(main|app)\.ts|pipeline\/.*|suites\/([^/]+\/suite|[^/]+)\.ts)$/;

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Packages and Node builtins in rooms that are functions of their arguments alone. */
export function impurePackages(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    source.imports
      .filter(({ own }) => !own)
      .flatMap(({ specifier, line }) =>
        impurity(source, packageOf(specifier)).map(
          (fault) => `${source.path}:${line} imports ${specifier}: ${fault}`,
        ),
      ),
  );
}

function impurity(source: Source, name: string): string[] {
  const room = roomOf(source.path);
  const allowed = PURE[room];
  if (allowed === undefined || isTest(source.path)) return [];
  if (!allowed.includes(name))
    return [`${room} is pure: of packages only ${allowed.join(', ') || 'none'}, no Node builtins`];
  return room === 'report' && !source.path.startsWith('src/report/html')
    ? ['handlebars belongs to report/html']
    : [];
}

/**
 * Heavy packages that a start of the program would load at once, and those that would be bundled into `app.mjs`
 * because no engine (`entries`: sources with a file of their own in `dist`) stands between.
 */
export function heavyPackages(sources: readonly Source[], entries: ReadonlySet<string>): string[] {
  const starts = sources.filter(({ path }) => STARTS.test(path) && !isTest(path)).map(({ path }) => path);
  const atOnce = reached(sources, starts, ({ dynamic }) => !dynamic);
  const inApp = reached(sources, starts, ({ to }) => !entries.has(to));
  const told = new Set(atOnce.map(({ specifier, trail }) => `${trail.at(-1)} ${specifier}`));
  return [
    ...atOnce.map(
      ({ trail, specifier }) => `${trail.join(' -> ')} loads ${specifier} at once: reach it by await import`,
    ),
    ...inApp
      .filter(({ specifier, trail }) => !told.has(`${trail.at(-1)} ${specifier}`))
      .map(
        ({ trail, specifier }) =>
          `${trail.join(' -> ')} brings ${specifier} into app.mjs: import it in the suite's engine.ts`,
      ),
  ];
}

interface Reached {
  readonly specifier: string;
  readonly trail: readonly string[];
}

/** The heavy packages at the end of every way that `follows` allows, with the way. */
function reached(
  sources: readonly Source[],
  starts: readonly string[],
  follows: (imported: Source['imports'][number]) => boolean,
): Reached[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const found: Reached[] = [];
  const visit = (path: string, before: readonly string[]): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const trail = [...before, path];
    for (const imported of byPath.get(path)?.imports ?? []) {
      if (imported.typeOnly || !follows(imported)) continue;
      if (imported.own) visit(imported.to, trail);
      else if (isHeavy(imported.specifier)) found.push({ specifier: imported.specifier, trail });
    }
  };
  for (const start of starts) visit(start, []);
  return found;
}

const isHeavy = (specifier: string): boolean =>
  !specifier.startsWith('node:') && ![packageOf(specifier), specifier].some((name) => LIGHT.includes(name));
