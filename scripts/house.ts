import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from './bundle/entries.ts';
import { missingCaptions, scatteredCaptions } from './house/captions.ts';
import { cycles, deepRooms } from './house/graph.ts';
import { unescapedMarkup } from './house/markup.ts';
import { namedOutside, shapelessNames, versionDrift } from './house/names.ts';
import { heavyPackages, impurePackages } from './house/packages.ts';
import { longLines, wideFolders } from './house/shape.ts';
import { readSources } from './house/sources.ts';
import { timedAssertions } from './house/timing.ts';
import { brokenWalls } from './house/walls.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';

/** `npm run house -- src/verdict`: only what concerns these paths, and not what only the whole can answer. */
const only = process.argv.slice(2);
const whole = only.length === 0;
const concerns = (fault: string): boolean => whole || only.some((path) => fault.includes(path));

const run = (program: string, ...args: string[]): string[] => {
  const { status, stdout, stderr, error } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${stdout}${stderr}${error?.message ?? ''}`.trimEnd()];
};

const kept = ['src', 'scripts', 'bench', 'fixtures', 'templates'];
const tracked = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...kept], {
  cwd: root,
  encoding: 'utf8',
})
  .stdout.split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const everything = readSources(root, '{src,scripts,bench,fixtures}');
const sources = everything.filter(({ path }) => path.startsWith('src/'));
const paths = sources.map(({ path }) => path);
const entries = new Set(entriesOf(root).map(({ source }) => source));
const map = read('src/README.md');

/** What must hold of the whole house, whatever paths were asked about. */
const programs: Readonly<Record<string, () => string[]>> = {
  'lint (oxlint)': () => run('oxlint', '--deny-warnings', '--format=unix', ...only),
  'format (Prettier)': () => run('prettier', '--check', '--log-level', 'warn', ...(whole ? ['.'] : only)),
  'nothing unused (knip)': () => (whole ? run('knip', '--no-progress') : []),
  'generated files are fresh': () =>
    (whole ? ['schema', 'templates', 'readme'] : []).flatMap((name) =>
      run('node', `scripts/${name}.ts`, '--check'),
    ),
};

/** Rules of our own; their faults name a path. */
const rules: Readonly<Record<string, () => string[]>> = {
  'floors and rooms': () => brokenWalls(sources),
  'pure rooms': () => impurePackages(sources),
  'heavy packages only in engines': () => heavyPackages(sources, entries),
  'no import cycles': () => cycles(sources),
  'imports inside a room are shallow': () => deepRooms(sources, entries),
  'file names say something': () => shapelessNames(tracked),
  'suites, reporters and exhibits are named at home': () => namedOutside(sources),
  'the HTML report escapes in one place': () => unescapedMarkup(sources, tracked, read),
  'lines fit on a screen': () => longLines(tracked, read),
  'folders fit on a screen': () => wideFolders(tracked),
  'timed assertions only in bench': () => timedAssertions(everything),
  'captions in src/README.md': () => missingCaptions(paths, map),
  'captions tell the story by folder': () => scatteredCaptions(map),
  'one version': () => versionDrift(read('package.json'), read('src/system/process/version.ts')),
};

let failed = 0;
function judge(name: string, faults: readonly string[]): void {
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, '    '));
  if (faults.length > 0) failed += 1;
}

for (const [name, check] of Object.entries(programs)) judge(name, check());
for (const [name, check] of Object.entries(rules)) judge(name, check().filter(concerns));
process.exitCode = failed === 0 ? 0 : 1;
