import { dirname } from 'node:path';

const MAX_LINE = 120;
const MAX_FILES = 15;

/** Lines of code wider than a screen half. `read` gives a file's text. */
export function longLines(paths: readonly string[], read: (path: string) => string): string[] {
  return paths
    .filter((path) => /\.(ts|mjs|js|css)$/.test(path) && !path.endsWith('.generated.ts'))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, at) =>
          line.length > MAX_LINE
            ? [`${path}:${at + 1} has ${line.length} characters (at most ${MAX_LINE})`]
            : [],
        ),
    );
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
