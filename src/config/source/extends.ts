import { isAbsolute, posix } from 'node:path';
import { Failure, type Place } from '#model/problem.ts';
import type { Workspace } from '#system/workspace.ts';
import { pathOutside } from '../check/paths.ts';
import { mistake } from '../mistake.ts';
import type { ListFolder } from './glob.ts';
import { scalarAt, type Entry, type Tree } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** The files that may be read. */
export interface Files {
  /** Undefined where there is none. */
  readonly readFile: (path: string) => Promise<string | undefined>;
  readonly listFolder: ListFolder;
  readonly workspace: Workspace;
}

/** A file laid over the ones it extends, positions kept; a Failure when one is missing, broken or extends itself. */
export async function readWithExtends(
  file: string,
  text: string,
  files: Files,
  trail: readonly string[] = [],
): Promise<Tree | undefined> {
  const { tree, problems } = parseYaml(text, file);
  if (problems.length > 0) throw new Failure(...problems);
  const written = tree && scalarAt(tree, ['extends']);
  if (tree === undefined || typeof written?.value !== 'string') return tree;
  const { place } = written;
  const seen = [...trail, file];
  const other = extendedFile(file, written.value, seen, place);
  const outside = await files.workspace.leadsOut(other);
  if (outside !== undefined) throw new Failure(pathOutside('extends', written.value, outside, place));
  const found = await files.readFile(other);
  if (found === undefined) {
    throw new Failure(
      mistake(
        'extends',
        `${other}, which ${file} extends, does not exist.`,
        'Correct the path; it is relative to the file it stands in.',
        place,
      ),
    );
  }
  const below = await readWithExtends(other, found, files, seen);
  return below ? merge(below, tree) : tree;
}

function extendedFile(
  file: string,
  target: string,
  seen: readonly string[],
  place: Place | undefined,
): string {
  if (isAbsolute(target) || /^\w+:/.test(target) || target.includes('${{')) {
    throw new Failure(
      mistake(
        'extends',
        `extends takes a file of this repository, not ${target}.`,
        'Write a relative path such as ../tidemark.yml.',
        place,
      ),
    );
  }
  if (!/\.ya?ml$/.test(target)) {
    throw new Failure(
      mistake(
        'extends',
        `extends takes another config, a .yml or .yaml file, not ${target}.`,
        'Write the path of that file, such as ../tidemark.yml.',
        place,
      ),
    );
  }
  const other = posix.join(posix.dirname(file.replaceAll('\\', '/')), target);
  if (seen.some((path) => posix.normalize(path) === other)) {
    throw new Failure(
      mistake(
        'extends-loop',
        `${[...seen, other].join(' extends ')}, which never ends.`,
        'Remove one of these extends lines.',
        place,
      ),
    );
  }
  return other;
}

/** Mappings merge; lists and single values of the upper tree replace. */
function merge(lower: Tree, upper: Tree): Tree {
  if (lower.kind !== 'map' || upper.kind !== 'map') return upper;
  const entries = new Map<string, Entry>(lower.entries);
  for (const [key, entry] of upper.entries) {
    const below = lower.entries.get(key);
    entries.set(key, below ? { ...entry, value: merge(below.value, entry.value) } : entry);
  }
  return { ...upper, entries };
}
