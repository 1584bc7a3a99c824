import { posix } from 'node:path';
import { STORY } from './walls.ts';

const LINE = /^- `([^`]+\.ts)`: \S/;
const HEADING = /^#{3,} (\S+)$/;
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

/**
 * Captions that stand apart from their folder's others, and rooms out of the story's order. A folder's captions stand
 * below its heading, "### run" or "#### pairs" within it; a room's folders follow the room.
 */
export function scatteredCaptions(map: string): string[] {
  const faults: string[] = [];
  const rooms: string[] = [];
  const folders: string[] = [];
  let folder = '';
  for (const line of map.split('\n')) {
    const heading = HEADING.exec(line)?.[1];
    if (heading !== undefined) {
      const room = line.startsWith('### ');
      if (room) rooms.push(heading);
      folder = room ? heading : `${rooms.at(-1)}/${heading}`;
      if (folders.includes(folder)) faults.push(`${MAP} has two headings for src/${folder}`);
      folders.push(folder);
    }
    const file = LINE.exec(line)?.[1];
    if (file !== undefined && posix.dirname(file) !== folder)
      faults.push(`${MAP}: ${file} stands below the heading of ${folder || 'nothing'}`);
  }
  const story = STORY.filter((room) => rooms.includes(room));
  const told = rooms.filter((room) => story.includes(room));
  if (story.join() !== told.join())
    faults.push(`${MAP} tells the rooms as ${told.join(', ')}; the story is ${story.join(', ')}`);
  return faults;
}
