import { dirname } from 'node:path';
import { lineAt, parse, walk } from './syntax.ts';

const MAX_LINE = 120;
const MAX_FILES = 15;

/**
 * Lines of code wider than half a screen. `read` gives a file's text. In tests a text over several lines (a config,
 * what a message says) is no code: to break it would be to change it.
 */
export function longLines(paths: readonly string[], read: (path: string) => string): string[] {
  return paths
    .filter((path) => /\.(ts|mjs|js|css)$/.test(path) && !path.endsWith('.generated.ts'))
    .flatMap((path) => {
      const text = read(path);
      const long = text
        .split('\n')
        .flatMap((line, at) => (line.length > MAX_LINE ? [{ at: at + 1, length: line.length }] : []));
      if (long.length === 0) return [];
      const quoted = path.endsWith('.test.ts') ? quotedLines(path, text) : new Set();
      return long
        .filter(({ at }) => !quoted.has(at))
        .map(({ at, length }) => `${path}:${at} has ${length} characters (at most ${MAX_LINE})`);
    });
}

/** Lines that lie in a text between backticks that goes over several. */
function quotedLines(path: string, text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  walk(parse(path, text), (node) => {
    if (node['type'] !== 'TemplateLiteral') return;
    const [first, last] = [lineAt(text, node['start']), lineAt(text, node['end'])];
    for (let line = first; first < last && line <= last; line += 1) lines.add(line);
  });
  return lines;
}

/** Folders of `src`, `scripts` and `bench` with more files than are seen at a glance; tests and fixtures apart. */
export function wideFolders(paths: readonly string[]): string[] {
  const counted = paths.filter(
    (path) => /^(src|scripts|bench)\//.test(path) && !/\.(test|fixture)\.ts$/.test(path),
  );
  return [...Map.groupBy(counted, (path) => dirname(path))].flatMap(([folder, files]) =>
    files.length > MAX_FILES ? [`${folder} holds ${files.length} files (at most ${MAX_FILES})`] : [],
  );
}
