import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundle } from './bundle/bundle.ts';

const root = join(import.meta.dirname, '..');
const [flag, argument] = process.argv.slice(2);
const files = await bundle(root).catch((error: unknown) => {
  console.error(stripVTControlCharacters(error instanceof Error ? error.message : String(error)));
  process.exit(1);
});

/** `--check`: what in dist is not what its sources give today. */
function differences(dist: string): string[] {
  const there = new Set(
    globSync('**/*', { cwd: dist })
      .filter((path) => statSync(join(dist, path)).isFile())
      .map((path) => path.split(sep).join('/')),
  );
  const wrong = [...files]
    .filter(([path, bytes]) => !there.has(path) || !readFileSync(join(dist, path)).equals(bytes))
    .map(([path]) => `dist/${path} is not what its sources give`);
  return [
    ...wrong,
    ...[...there].filter((path) => !files.has(path)).map((path) => `dist/${path} comes from no source`),
  ];
}

if (flag === '--check') {
  const wrong = differences(join(root, 'dist'));
  for (const line of wrong) console.log(`${line}; run npm run build`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  const dist = flag === '--out' && argument !== undefined ? argument : join(root, 'dist');
  if (existsSync(dist)) rmSync(dist, { recursive: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), bytes, { mode: path === 'index.mjs' ? 0o755 : 0o644 });
    const [size, packed] = [bytes, gzipSync(bytes)].map(({ byteLength }) => String(byteLength).padStart(9));
    if (!path.includes('/')) console.log(`${path.padEnd(26)} ${size} B ${packed} B packed`);
  }
}
