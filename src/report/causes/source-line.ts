import type { Place } from '#model/problem.ts';
import { cleanText } from '#system/text.ts';
import type { Item } from './item.ts';

const LONGEST = 300;

/** Folders in which nothing lies that people write. */
const NOT_WRITTEN: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Segments that lead nowhere else, and none that another system reads as something else. */
function isPlain(segment: string): boolean {
  return !['', '.', '..'].includes(segment) && !NOT_WRITTEN.has(segment.toLowerCase());
}

/**
 * A file's name as a path below the repository's root: `src/cart.ts` for `./src/cart.ts`; undefined for one that leads
 * out of it, into git's or packages' folders, or has a name that no plain text can show. Whether it is there is not
 * looked at.
 */
export function repositoryPath(name: string): string | undefined {
  const path = name.replace(/^(?:\.\/)+/, '');
  const isOdd = path.length > LONGEST || /[\\:?#*"<>|]/.test(path) || cleanText(path) !== path;
  return !isOdd && !path.includes('\n') && path.split('/').every(isPlain) ? path : undefined;
}

/** The place with a path below the repository's root; undefined where its file's name is none. */
function placeIn({ file, line, column }: Place): Place | undefined {
  const path = repositoryPath(file);
  return path === undefined ? undefined : { file: path, line, column };
}

/**
 * The line of the repository that a cause comes from: that of its gravest finding that has one. Undefined where nobody
 * knows.
 */
export function sourceLineOf({ findings }: Pick<Item, 'findings'>): Place | undefined {
  return findings.flatMap(({ place }) => (place && placeIn(place)) ?? []).at(0);
}
