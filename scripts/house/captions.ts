const LINE = /^- `([^`]+\.ts)`: \S/;
const MAP = 'src/README.md';

/**
 * Files without a caption and captions without a file. A caption is one list line of src/README.md:
 * "- `model/metric.ts`: what a number may be", path from src. Tests need none.
 */
export function missingCaptions(paths: readonly string[], map: string | undefined): string[] {
  if (map === undefined)
    return [`${MAP} does not exist: it holds one line a file, "- \`model/metric.ts\`: caption"`];
  const files = new Set(
    paths
      .filter((path) => path.startsWith('src/') && !path.endsWith('.test.ts'))
      .map((path) => path.slice('src/'.length)),
  );
  const captions = map.split('\n').flatMap((line) => LINE.exec(line)?.[1] ?? []);
  return [
    ...[...files]
      .filter((file) => !captions.includes(file))
      .map((file) => `src/${file} has no caption in ${MAP}`),
    ...captions
      .filter((file) => !files.has(file))
      .map((file) => `${MAP} has a caption for src/${file}, which does not exist`),
    ...captions
      .filter((file, at) => captions.indexOf(file) !== at)
      .map((file) => `${MAP} has two captions for src/${file}`),
  ];
}
