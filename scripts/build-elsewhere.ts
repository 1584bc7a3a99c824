import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds from a copy at another path, in another time zone and locale, and tells every file that came out
 * otherwise.
 */
const root = join(import.meta.dirname, '..');
const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
try {
  const copy = join(elsewhere, 'a folder');
  mkdirSync(copy);
  for (const part of [
    'src',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'node_modules',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true, verbatimSymlinks: true });
  }
  const env = {
    PATH: process.env['PATH'],
    HOME: elsewhere,
    TZ: 'Pacific/Chatham',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: copy,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed there: ${stdout}${stderr}`);
  const [here, there] = [root, copy].map((folder) => contents(join(folder, 'dist')));
  const paths = new Set([...(here?.keys() ?? []), ...(there?.keys() ?? [])]);
  const different = [...paths].filter((path) => here?.get(path) !== there?.get(path));
  for (const path of different) console.log(`dist/${path} differs`);
  process.exitCode = different.length === 0 && paths.size > 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true });
}

function contents(dist: string): Map<string, string> {
  const files = globSync('**/*', { cwd: dist }).filter((path) => statSync(join(dist, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(dist, path), 'latin1')]));
}
