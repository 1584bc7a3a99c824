import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingCaptions } from './house/captions.ts';
import { namedSuites, shapelessNames, versionDrift } from './house/names.ts';
import { readSources } from './house/sources.ts';
import { brokenWalls } from './house/walls.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;

/** `npm run house -- src/verdict`: only what concerns these paths, and not what only the whole can answer. */
const only = process.argv.slice(2);
const concerns = (fault: string): boolean => only.length === 0 || only.some((path) => fault.includes(path));

const run = (program: string, ...args: string[]): string[] => {
  const { status, stdout, stderr, error } = spawnSync(join(root, 'node_modules/.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? [] : [`${stdout}${stderr}${error?.message ?? ''}`.trimEnd()];
};

const tracked = spawnSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'scripts', 'bench', 'fixtures'],
  { cwd: root, encoding: 'utf8' },
)
  .stdout.split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const sources = readSources(root);

const checks: Readonly<Record<string, () => string[]>> = {
  'lint (oxlint)': () => run('oxlint', '--deny-warnings', ...only),
  'format (Prettier)': () =>
    run('prettier', '--check', '--log-level', 'warn', ...(only.length > 0 ? only : ['.'])),
  'floors and rooms': () => brokenWalls(sources).filter(concerns),
  'file names': () => shapelessNames(tracked).filter(concerns),
  'suites named outside src/suites': () => namedSuites(sources).filter(concerns),
  'one version': () =>
    versionDrift(read('package.json') ?? '', read('src/system/process/version.ts') ?? '').filter(concerns),
  'captions in src/README.md': () =>
    missingCaptions(
      sources.map(({ path }) => path),
      read('src/README.md'),
    ).filter(concerns),
  'nothing unused (knip)': () => (only.length > 0 ? [] : run('knip', '--no-progress')),
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const faults = check();
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, '    '));
  if (faults.length > 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
