import type { Place, Problem } from '#model/problem.ts';
import { mistake, origin } from '../mistake.ts';
import { didYouMean, suggest } from '#model/suggest.ts';
import { dotted, entriesOf, find, type Path, type Tree } from '../source/tree.ts';
import { mapWords, wordsFor, type Issue } from './issue-words.ts';

type KnownKeys = (path: Path) => readonly string[];

/** What the schema refused, as problems at their own places; what only follows from a misspelt key is left out. */
export function problemsOfIssues(
  issues: readonly Issue[],
  tree: Tree,
  knownKeys: KnownKeys,
): readonly Problem[] {
  const flat = issues.flatMap((issue) => flatten(issue, []));
  const misspelt = new Map<string, Problem>();
  const meant = new Set<string>();
  const wrong = [...refusedKeys(flat), ...keysNobodyChecked(flat, tree, knownKeys)];
  const possible = new Map<string, PossibleKeys>();
  for (const [parent, key] of wrong) {
    const keys = possible.get(dotted(parent)) ?? keysOf(tree, parent, knownKeys);
    possible.set(dotted(parent), keys);
    misspelt.set(dotted([...parent, key]), unknownKey(tree, [parent, key], keys));
    const better = suggest(key, keys.free);
    if (better !== undefined) meant.add(dotted([...parent, better]));
  }
  const spoilt = new Set(refusedKeys(flat).map(([parent]) => dotted(parent)));
  const follows = (issue: Issue): boolean =>
    meant.has(dotted(issue.path)) || (issue.code === 'custom' && spoilt.has(dotted(issue.path)));
  const others = flat.filter((issue) => issue.code !== 'unrecognized_keys' && !follows(issue));
  return [...misspelt.values(), ...others.map((issue) => problemOf(issue, tree, knownKeys))];
}

type KeyAt = readonly [parent: Path, key: string];

function refusedKeys(issues: readonly Issue[]): readonly KeyAt[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key): KeyAt => [issue.path, key]) : [],
  );
}

/** Where the word that decides between alternatives (`uses`) is missing or wrong, the schema looks at no other key. */
function keysNobodyChecked(issues: readonly Issue[], tree: Tree, knownKeys: KnownKeys): readonly KeyAt[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length > 0) return [];
    const parent = issue.path.slice(0, -1);
    const known = knownKeys(parent);
    return entriesOf(find(tree, parent)?.value).flatMap(([key]): readonly KeyAt[] =>
      known.includes(key) ? [] : [[parent, key]],
    );
  });
}

/** Keys a mapping may have, and those of them it lacks. */
interface PossibleKeys {
  readonly known: readonly string[];
  readonly free: readonly string[];
}

function keysOf(tree: Tree, parent: Path, knownKeys: KnownKeys): PossibleKeys {
  const known = knownKeys(parent);
  const present = new Set(entriesOf(find(tree, parent)?.value).map(([name]) => name));
  return { known, free: known.filter((name) => !present.has(name)) };
}

function unknownKey(tree: Tree, [parent, key]: KeyAt, { known, free }: PossibleKeys): Problem {
  const entry = find(tree, [...parent, key]);
  const better = suggest(key, free) ?? suggest(key, known);
  const where = parent.length === 0 ? 'this file' : dotted(parent);
  const guess = didYouMean(key, better === undefined ? known : [better]);
  const choice = known.length > 0 ? `Remove it, or use one of: ${known.join(', ')}.` : 'Remove it.';
  return mistake(
    'unknown-key',
    `${key} is not a key of ${where}.${guess}${origin(entry?.value.source)}`,
    better === undefined ? choice : `Write ${better} instead of ${key}.`,
    entry?.key,
  );
}

/** Unions cut down to what the writer most likely meant, paths made absolute. */
function flatten(issue: Issue, base: Path): readonly Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ ...issue, path }];
  const branches = issue.errors.map((branch) => branch.flatMap((inner) => flatten(inner, path)));
  const entered = branches.filter(
    (branch) => !branch.some((inner) => inner.path.length === path.length && isShape(inner)),
  );
  if (entered.length === 0) return [{ ...issue, path }];
  const [best = []] = entered.toSorted((a, b) => effort(a, path) - effort(b, path));
  return best;
}

function isShape(issue: Issue): boolean {
  return (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    (issue.code === 'invalid_union' && issue.errors.length > 0)
  );
}

/**
 * How much would have to change for a branch to fit: its own keys count more than what is inside, a key misspelt for a
 * missing one once.
 */
function effort(issues: readonly Issue[], path: Path): number {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === path.length ? issue.keys : [],
  );
  const own = issues
    .filter((issue) => issue.path.length === path.length + 1)
    .map((issue) => String(issue.path.at(-1)));
  const misspelt = unknown.filter((key) => suggest(key, own) !== undefined);
  return (
    2 * (unknown.length + own.length - misspelt.length) +
    issues.filter((issue) => issue.path.length > path.length + 1).length
  );
}

function problemOf(issue: Issue, tree: Tree, knownKeys: KnownKeys): Problem {
  const entry = find(tree, issue.path);
  if (entry === undefined) return missingKey(issue, tree);
  const empty = entry.value.kind === 'scalar' && entry.value.value === null && issue.code !== 'invalid_key';
  const place =
    empty || issue.code === 'invalid_key'
      ? (entry.key ?? entry.value.place)
      : (entry.value.place ?? entry.key);
  const name = issue.path.length === 0 ? 'The file' : dotted(issue.path);
  const [what, message, next] = empty
    ? [
        'empty-value',
        `${name} is empty.`,
        name === 'version' ? 'Write `version: 1`.' : 'Give it a value, or remove the line.',
      ]
    : wordsFor(issue, name, entry.value, () => mapWords(knownKeys(issue.path)));
  return mistake(what, message + origin(entry.value.source), next, place);
}

function missingKey(issue: Issue, tree: Tree): Problem {
  const parent = issue.path.slice(0, -1);
  const key = String(issue.path.at(-1));
  const holder = parent
    .map((_, at) => find(tree, parent.slice(0, parent.length - at)))
    .find((entry) => entry !== undefined) ?? { value: tree };
  const place: Place | undefined = holder.key ?? holder.value.place;
  if (issue.code === 'custom')
    return mistake(...wordsFor(issue, dotted(issue.path), holder.value, () => ''), place);
  if (issue.path.length === 1 && key === 'version')
    return mistake('no-version', 'version is missing.', 'Write `version: 1` as the first line.', place);
  const where = parent.length === 0 ? 'The file' : dotted(parent);
  const choice =
    issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options)
      ? issue.options.join(' or ')
      : undefined;
  return mistake(
    'missing-key',
    `${where} has no ${key}.`,
    `Add \`${key}: …\`${choice === undefined ? '' : ` with ${choice}`}.`,
    place,
  );
}
