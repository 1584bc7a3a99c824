import type { TlsOptions } from '#model/tls.ts';
import type { Budget } from '#model/config.ts';
import type { Problem } from '#model/problem.ts';
import type { Suite } from '#model/contract/suite.ts';
import { readAmount } from '#model/amounts.ts';
import { readBudgets } from './budgets.ts';
import { mistake, origin } from '../mistake.ts';
import { didYouMean, suggest } from '#model/suggest.ts';
import { meantBy } from './meant.ts';
import { entriesOf, find, scalarAt, type Tree } from '../source/tree.ts';

/** What no single value shows: amounts in their metrics' units, names that refer to other names. */
export interface Checked {
  /** ms; undefined where nothing is said. */
  readonly wait?: number;
  /** ms; undefined where nothing is said. */
  readonly maxTime?: number;
  /** By the suite's name, where it has `budgets`. */
  readonly budgets: ReadonlyMap<string, readonly Budget[]>;
  /** Read from where it lies. */
  readonly tls?: TlsOptions;
  readonly problems: readonly Problem[];
}

/** Checks a tree whatever else is wrong with it; parts of the wrong shape are left to the schema. */
export function crossCheck(tree: Tree, suites: readonly Suite[]): Checked {
  const problems: Problem[] = [...unknownActors(tree), ...nothingToMeasure(tree)];
  const budgets = new Map<string, readonly Budget[]>();
  for (const [name, { value }] of entriesOf(find(tree, ['suites'])?.value)) {
    const suite = suites.find(({ id }) => id === scalarAt(value, ['uses'])?.value);
    const written = find(value, ['budgets']);
    if (suite === undefined || written === undefined) continue;
    const read = readBudgets(written.value, { name, suite, suites });
    budgets.set(name, read.budgets);
    problems.push(...read.problems);
  }
  const wait = timeOf(tree, ['target', 'wait'], problems);
  const maxTime = timeOf(tree, ['compare', 'max-time'], problems);
  return {
    budgets,
    problems,
    ...(wait !== undefined && { wait }),
    ...(maxTime !== undefined && { maxTime }),
  };
}

function timeOf(tree: Tree, path: readonly string[], problems: Problem[]): number | undefined {
  const written = scalarAt(tree, path);
  if (written === undefined || (typeof written.value !== 'string' && typeof written.value !== 'number'))
    return undefined;
  const amount = readAmount(written.text, 'ms');
  if (typeof amount === 'number') return amount;
  problems.push(
    mistake(
      'amount',
      `${path.join('.')}: ${amount.message}${origin(written.source)}`,
      amount.next,
      written.place,
    ),
  );
  return undefined;
}

function unknownActors(tree: Tree): readonly Problem[] {
  const actors = entriesOf(meantBy(tree, 'actors')?.value).map(([name]) => name);
  return entriesOf(find(tree, ['pages'])?.value).flatMap(([page, { value }]) => {
    const as = scalarAt(value, ['as']);
    if (typeof as?.value !== 'string' || actors.includes(as.value)) return [];
    const better = suggest(as.value, actors);
    const next = better
      ? `Write ${better}, or add ${as.value} under actors.`
      : `Add ${as.value} under actors, or remove this line.`;
    return [
      mistake(
        'unknown-actor',
        `pages.${page}.as names the actor ${as.value}, who is not under actors.${didYouMean(as.value, actors)}`,
        next,
        as.place,
      ),
    ];
  });
}

function nothingToMeasure(tree: Tree): readonly Problem[] {
  const has = (key: string): boolean => tree.kind === 'map' && tree.entries.has(key);
  const known = ['version', 'extends', 'vars', 'target', 'actors', 'compare', 'report'];
  if (
    entriesOf(tree).some(
      ([key, { value }]) => key === 'suites' && value.kind === 'map' && value.entries.size === 0,
    )
  ) {
    return [
      mistake(
        'nothing-to-measure',
        'suites is an empty mapping, so nothing would be measured.',
        'Name a suite below it, or remove the line for the recommended ones.',
        find(tree, ['suites'])?.key,
      ),
    ];
  }
  if (has('pages') || has('suites') || entriesOf(tree).some(([key]) => !known.includes(key))) return [];
  return [
    mistake(
      'nothing-to-measure',
      'This file names neither pages nor suites, so nothing would be measured.',
      'Add a page: `pages: { home: / }`.',
      find(tree, ['version'])?.key ?? tree.place,
    ),
  ];
}
