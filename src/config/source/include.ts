import { isAbsolute, posix } from 'node:path';
import type { Suite } from '#model/contract/suite.ts';
import type { Place, Problem } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import { pathOutside } from '../check/paths.ts';
import { mistake } from '../mistake.ts';
import type { Files } from './extends.ts';
import { filesOf } from './glob.ts';
import { entriesOf, find, scalarAt, type Branch, type Entry, type Scalar, type Tree } from './tree.ts';
import { parseYaml } from './yaml.ts';

/** Of one suite and all its files. */
const MOST_FILES = 500;
/** The part of an included file that goes to the top of the config. */
const TOP = 'actors';

/** A tree with what its suites include in its place, and what is wrong with the files. */
export interface Included {
  readonly tree: Tree;
  readonly problems: readonly Problem[];
  /** A file could not be read: whatever else seems to be missing may stand there. */
  readonly unread: boolean;
}

interface Written {
  readonly pattern: string;
  readonly place: Place | undefined;
}

function patternsOf(include: Entry | undefined): readonly Written[] {
  const value = include?.value;
  const items: readonly Tree[] =
    value?.kind === 'list' ? value.items : [value].filter((item) => item !== undefined);
  return items
    .filter((item): item is Scalar => item.kind === 'scalar' && typeof item.value === 'string')
    .map(({ text, value: pattern, place }) => ({ pattern: String(pattern ?? text), place }));
}

/** Why a pattern cannot name files of this repository. */
function wrongPattern({ pattern, place }: Written): Problem | undefined {
  if (isAbsolute(pattern) || /^\w+:/.test(pattern) || pattern.includes('${{'))
    return mistake(
      'include',
      `include takes files of this repository, not ${pattern}.`,
      'Write a path relative to the file it stands in, such as journeys/*.yml.',
      place,
    );
  if (/\.ya?ml$/.test(pattern)) return undefined;
  return mistake(
    'include',
    `include takes .yml or .yaml files, not ${pattern}.`,
    'End it with .yml, such as journeys/*.yml.',
    place,
  );
}

/** What all files of one run of this come to. */
class Includes {
  readonly problems: Problem[] = [];
  unread = false;
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** The trees of the files that a suite names, in the order of its patterns, each once. */
  async trees(written: readonly Written[], config: string): Promise<readonly Branch[]> {
    const trees = new Map<string, Branch | undefined>();
    for (const each of written) {
      for (const path of await this.#pathsOf(each, config)) {
        if (trees.has(path)) continue;
        if (trees.size === MOST_FILES) return this.#tooMany(each, trees);
        trees.set(path, await this.#read(path, each.place));
      }
    }
    return [...trees.values()].filter((tree) => tree !== undefined);
  }

  #tooMany({ place }: Written, trees: ReadonlyMap<string, Branch | undefined>): readonly Branch[] {
    const next = 'Name fewer files, or put what belongs together into one.';
    this.problems.push(mistake('include', `include names more than ${MOST_FILES} files.`, next, place));
    return [...trees.values()].filter((tree) => tree !== undefined);
  }

  async #pathsOf(written: Written, config: string): Promise<readonly string[]> {
    const wrong = wrongPattern(written);
    if (wrong) return this.#refuse(wrong) ?? [];
    const { pattern, place } = written;
    const folder = posix.dirname((place?.file ?? config).replaceAll('\\', '/'));
    const whole = posix.join(folder, pattern);
    const outside = await this.#files.workspace.leadsOut(whole.replace(/\/?[^/]*[*?].*$/, '') || '.');
    const found = outside === undefined ? await filesOf(whole, this.#files.listFolder) : [];
    if (outside !== undefined) this.#refuse(pathOutside('include', pattern, outside, place));
    if (outside !== undefined || found.length > 0) return found;
    this.#refuse(
      mistake(
        'include',
        `include: ${pattern} names no file.`,
        `It is looked for beside ${place?.file ?? config}; correct the path, or remove the line.`,
        place,
      ),
    );
    return [];
  }

  async #read(path: string, place: Place | undefined): Promise<Branch | undefined> {
    const outside = await this.#files.workspace.leadsOut(path);
    if (outside !== undefined) return this.#refuse(pathOutside('include', path, outside, place));
    const text = await this.#files.readFile(path);
    if (text === undefined)
      return this.#refuse(
        mistake('include', `${path}, which is included, cannot be read.`, 'Correct the path.', place),
      );
    const { tree, problems } = parseYaml(text, path);
    if (problems.length > 0) return this.#refuse(...problems);
    if (tree?.kind === 'map') return tree;
    return this.#refuse(
      mistake(
        'include',
        `${path} ${tree === undefined ? 'is empty' : 'holds no keys and values'}.`,
        'Begin it with journeys: and names below it, or do not include it.',
        tree?.place ?? place,
      ),
    );
  }

  #refuse(...problems: readonly Problem[]): undefined {
    this.problems.push(...problems);
    this.unread = true;
  }
}

const whereOf = (place: Place | undefined): string => (place ? `${place.file}:${place.line}` : 'the config');

function twice(name: string, first: Entry, second: Entry): Problem {
  return mistake(
    'include-twice',
    `${name} is written twice: here and at ${whereOf(first.key ?? first.value.place)}.`,
    'Give one of them another name, or remove it.',
    second.key,
  );
}

/** Entries of a mapping after those that are there; a name that is there already is told. */
function joined(
  below: Entry | undefined,
  { key, added }: { readonly key: string; readonly added: Entry },
  problems: Problem[],
): Entry {
  if (!below || added.value.kind !== 'map') return added;
  // What else stands there is the schema's to tell.
  if (below.value.kind !== 'map') return below;
  const entries = new Map(below.value.entries);
  for (const [name, entry] of added.value.entries) {
    const first = entries.get(name);
    if (first) problems.push(twice(`${key}.${name}`, first, entry));
    // What is wrong in the second is told as well.
    const again = `${name} (${entry.key?.file ?? 'again'})`;
    if (!first) entries.set(name, entry);
    else if (key !== TOP) entries.set(again, entry);
  }
  return { ...below, value: { ...below.value, entries } };
}

function put(tree: Branch, path: readonly string[], change: (below: Entry | undefined) => Entry): Branch {
  const [key = '', ...rest] = path;
  const below = tree.entries.get(key);
  if (rest.length === 0) return { ...tree, entries: new Map([...tree.entries, [key, change(below)]]) };
  if (below?.value.kind !== 'map') return tree;
  return {
    ...tree,
    entries: new Map([...tree.entries, [key, { ...below, value: put(below.value, rest, change) }]]),
  };
}

/** Lays one file's parts into the config. */
function laidIn(
  tree: Branch,
  file: Branch,
  {
    suite,
    keys,
    problems,
  }: { readonly suite: string; readonly keys: readonly string[]; readonly problems: Problem[] },
): Branch {
  let result = tree;
  const known = [...keys, TOP];
  for (const [key, added] of file.entries) {
    if (!known.includes(key))
      problems.push(
        mistake(
          'unknown-key',
          `${key} is not a key of an included file.${didYouMean(key, known)}`,
          `Its keys are ${known.join(', ')}; all else stands in the config itself.`,
          added.key,
        ),
      );
    else if (added.value.kind !== 'map')
      problems.push(
        mistake(
          'wrong-type',
          `${key} is no mapping.`,
          'Write names with what they stand for below it.',
          added.key,
        ),
      );
    else {
      const path = key === TOP ? [TOP] : ['suites', suite, 'with', key];
      result = put(result, path, (below) => joined(below, { key, added }, problems));
    }
  }
  return result;
}

/** The config with all that its suites include (`include: journeys/*.yml`) as if it stood there. */
export async function withIncludes(
  tree: Branch,
  {
    file,
    suites,
    files,
  }: { readonly file: string; readonly suites: readonly Suite[]; readonly files: Files },
): Promise<Included> {
  const includes = new Includes(files);
  let result = tree;
  for (const [suite, { value }] of entriesOf(find(tree, ['suites'])?.value)) {
    const { includes: keys } = suites.find(({ id }) => id === scalarAt(value, ['uses'])?.value) ?? {};
    if (!keys) continue;
    const trees = await includes.trees(patternsOf(find(value, ['with', 'include'])), file);
    for (const each of trees) result = laidIn(result, each, { suite, keys, problems: includes.problems });
  }
  const { problems, unread } = includes;
  return { tree: result, problems, unread };
}
