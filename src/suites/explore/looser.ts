import { goneFrom, looserValue, type LooserOption } from '#model/record/loosening.ts';
import { gravity } from '#model/observation/finding.ts';
import { looserFrom } from './described/looser.ts';
import type { Options } from './options.ts';
import { LENGTHS } from './search/coverage.ts';

type Graph = Options;

/** What stands under a name in both, as far as it is other than it was. */
function changed<T>(
  key: string,
  before: Readonly<Record<string, T>>,
  now: Readonly<Record<string, T>>,
  partOf: (entry: T) => unknown,
): readonly LooserOption[] {
  return Object.entries(before).flatMap(([name, entry]) => {
    const same = now[name];
    const [was, is] = [entry, same].map((each) => each && JSON.stringify(partOf(each)));
    return same === undefined || was === is || was === undefined
      ? []
      : [{ key: `${key}.${name}`, before: was, ...(is !== undefined && { now: is }) }];
  });
}

const names = (entries: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(entries);

function looserSeverity(before: Graph, now: Graph): readonly LooserOption[] {
  return Object.entries(before.invariants).flatMap(([name, { severity }]) => {
    const is = now.invariants[name]?.severity ?? severity;
    return looserValue(
      `invariants.${name}.severity`,
      [severity, is],
      (was, next) => gravity[next] < gravity[was],
    );
  });
}

/** What a search is given, and how thorough it is. */
function looserSearch({ explore: before }: Graph, { explore: now }: Graph): readonly LooserOption[] {
  const less = (was: number, is: number): boolean => is < was;
  return [
    ...looserValue(
      'explore.coverage',
      [before.coverage, now.coverage],
      (was, is) => LENGTHS[is] < LENGTHS[was],
    ),
    ...looserValue('explore.depth', [before.depth, now.depth], less),
    ...looserValue('explore.requests', [before.requests, now.requests], less),
    ...looserValue('explore.time', [before.time, now.time], less),
    ...looserValue('explore.races', [before.races, now.races], (was, is) => was && !is),
    ...looserValue(
      'explore.replay',
      [before.replay ?? '', now.replay ?? ''],
      (was, is) => is !== '' && was !== is,
    ),
  ];
}

/** What later options of a graph no longer do, look at or hold. Which of two expressions is milder nobody tells. */
export function looser(before: Graph, now: Graph): readonly LooserOption[] {
  return [
    ...looserFrom(before.from, now.from),
    ...goneFrom('edges', names(before.edges), names(now.edges)),
    ...goneFrom('invariants', names(before.invariants), names(now.invariants)),
    ...goneFrom('nodes', names(before.nodes), names(now.nodes)),
    ...goneFrom('abstraction', before.abstraction, now.abstraction),
    ...changed('invariants', before.invariants, now.invariants, ({ assert, empty }) => assert ?? empty),
    ...changed('nodes', before.nodes, now.nodes, ({ assert }) => assert),
    ...changed('edges', before.edges, now.edges, ({ when, foreach, expect }) => ({ when, foreach, expect })),
    ...looserSeverity(before, now),
    ...looserSearch(before, now),
  ];
}
