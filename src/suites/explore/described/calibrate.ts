import { Failure } from '#model/problem.ts';
import type { World } from '../search/world.ts';
import type { Data } from '../world/faults.ts';
import { MADE_UP } from './values/made-up.ts';

/** Leaves of one answer that are looked at, and characters of a text that may tell states apart. */
const [MOST_LEAVES, LONGEST] = [2_000, 80] as const;
/** A number this near to now, in ms or s, is a time. */
const ABOUT_NOW = 400 * 24 * 3600 * 1000;

/** A world whose probes' answers can be read. */
export interface Shown extends World {
  shown(): Data;
}

/** A value by its exact place, with the place in every element of its lists. */
interface Leaf {
  readonly general: string;
  readonly value: unknown;
}
type Leaves = ReadonlyMap<string, Leaf>;

const member = (name: string): string =>
  /^[A-Za-z_]\w*$/.test(name) ? `.${name}` : `['${name.replaceAll(/['\\]/g, String.raw`\$&`)}']`;

function leavesOf(data: Data, probes: readonly string[]): Leaves {
  const leaves = new Map<string, Leaf>();
  const open: [exact: string, general: string, value: unknown][] = probes.map((name) => [
    `$.${name}`,
    `$.${name}`,
    data[name],
  ]);
  for (const [exact, general, value] of open) {
    if (open.length > MOST_LEAVES) break;
    if (Array.isArray(value)) {
      leaves.set(`${exact} length`, { general: `${general} length`, value: value.length });
      value.forEach((item, at) => open.push([`${exact}[${at}]`, `${general}[*]`, item]));
    } else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value))
        open.push([exact + member(name), general + member(name), item]);
    else leaves.set(exact, { general, value });
  }
  return leaves;
}

function isTime(value: unknown): boolean {
  if (typeof value === 'number')
    return [value, value * 1000].some((ms) => Math.abs(ms - Date.now()) < ABOUT_NOW);
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:|^\w{3}, \d\d \w{3} \d{4} /.test(value);
}

/** What says nothing of a state: times, what we made up ourselves, whole texts. */
const saysNothing = (value: unknown): boolean =>
  isTime(value) ||
  (typeof value === 'string' && (value.length > LONGEST || value.toLowerCase().includes(MADE_UP)));

/** Places whose values differ between two that ought to be the same. */
function differing(one: Leaves, other: Leaves): readonly string[] {
  return [...one].flatMap(([place, { general, value }]) => {
    const same = other.get(place);
    return same && same.value !== value ? [general] : [];
  });
}

/** Each edge that changes something once, in their order, and what the probes show after each. */
async function walked(
  world: Shown,
  edges: readonly string[],
  probes: readonly string[],
): Promise<readonly Leaves[]> {
  await world.reset();
  let sight = await world.look();
  const seen = [leavesOf(world.shown(), probes)];
  for (const edge of edges) {
    const move = sight.moves.find((each) => each.edge === edge);
    const fired = move && (await world.fire(move));
    if (!fired) continue;
    sight = fired;
    seen.push(leavesOf(world.shown(), probes));
  }
  return seen;
}

function notTheSame(place: string): Failure {
  return new Failure({
    code: 'explore/no-reset',
    owner: 'config',
    message: `After a second reset ${place.replace(' length', '')} holds another number of things than before.`,
    next: 'Give state.reset a request after which the target is as at the start.',
  });
}

/** What was found to tell states apart, and what to change by itself. */
export interface Calibrated {
  readonly abstraction: readonly string[];
  readonly restless: readonly string[];
}

/**
 * Goes one short way twice and sees what is the same both times: that tells states apart. Ids are new each time, so
 * they are given: `ids`, where they stand.
 */
export async function calibrated(
  world: Shown,
  edges: readonly string[],
  { probes, ids }: { readonly probes: readonly string[]; readonly ids: readonly string[] },
): Promise<Calibrated> {
  const first = await walked(world, edges, probes);
  const second = await walked(world, edges, probes);
  const [start, again] = [first[0], second[0]];
  const moved =
    start && again ? differing(start, again).find((place) => place.endsWith(' length')) : undefined;
  if (moved !== undefined) throw notTheSame(moved);
  const restless = new Set(first.flatMap((leaves, at) => differing(leaves, second[at] ?? leaves)));
  const seen = new Set<string>();
  const silent = new Set<string>();
  for (const leaves of [...first, ...second])
    for (const { general, value } of leaves.values()) {
      seen.add(general);
      if (saysNothing(value)) silent.add(general);
    }
  const isId = new Set(ids);
  const told = [...seen].filter(
    (place) => !place.endsWith(' length') && !isId.has(place) && !restless.has(place) && !silent.has(place),
  );
  return {
    abstraction: [...new Set([...ids, ...told])],
    restless: [...restless].filter((place) => !isId.has(place) && !place.endsWith(' length')),
  };
}
