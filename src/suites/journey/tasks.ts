import { posix } from 'node:path';
import type { Shared } from '#model/contract/suite.ts';
import { Failure, type Place, type Problem } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import type { Task } from '#model/task.ts';
import { Compiler, deedsIn } from './compile.ts';
import type { Input } from './input.ts';
import { entriesOf, isMap } from './check/walk.ts';
import { DATA_PLACE } from './rows.ts';
import type { JourneyOptions, Options } from './options.ts';

type Planned = Omit<Task, 'suite' | 'uses'>;
type Values = Readonly<Record<string, string | number | boolean>>;

/** ms of a step, and what is left for `always` and for going back when the time of the journey is over. */
const [STEP, REST] = [150, 60_000] as const;

/** Every combination of a matrix, in its order; one of nothing where there is none. */
function combinations(matrix: JourneyOptions['matrix'] = {}): readonly Values[] {
  return Object.entries(matrix).reduce<readonly Values[]>(
    (all, [name, values]) => all.flatMap((before) => values.map((value) => ({ ...before, [name]: value }))),
    [{}],
  );
}

const valuesOf = (combination: Values): string => Object.values(combination).map(String).join(', ');

function isWanted(tags: readonly string[], options: Options): boolean {
  const [only, skip] = [options['only-tags'], options['skip-tags'] ?? []];
  return (
    (only === undefined || tags.some((tag) => only.includes(tag))) && !tags.some((tag) => skip.includes(tag))
  );
}

/** Every `as` in the options, with its place in them. */
function actorsIn(
  value: unknown,
  path: readonly (string | number)[],
): readonly (readonly [string, typeof path])[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => actorsIn(item, [...path, at]));
  if (!isMap(value)) return [];
  const own = typeof value['as'] === 'string' ? ([[value['as'], [...path, 'as']]] as const) : [];
  const inner = entriesOf(value).filter(([key]) => key !== 'json' && key !== 'data' && key !== 'state');
  return [...own, ...inner.flatMap(([key, part]) => actorsIn(part, [...path, key]))];
}

function unknownActors(options: Options, { name: suite, actors, placeOf }: Shared): readonly Problem[] {
  if (actors === undefined) return [];
  return actorsIn(options, []).flatMap(([actor, path]) => {
    if (actors.includes(actor)) return [];
    const place = placeOf?.(path);
    return [
      {
        code: 'config/unknown-actor',
        owner: 'config' as const,
        message: `The suite ${suite} names the actor ${actor}, who is not under actors.${didYouMean(actor, actors)}`,
        next: actors.length > 0 ? `The actors are ${actors.join(', ')}.` : `Add ${actor} under actors.`,
        suite,
        ...(place && { place }),
      },
    ];
  });
}

type Data = JourneyOptions['data'];

/** Rows, or their file: one that begins with ./ or ../ lies beside the file that names it; and the line of that. */
function dataOf(
  data: Data,
  placeOf: () => Place | undefined,
): { readonly rows: Data; readonly places: Readonly<Record<string, Place>> } {
  const place = typeof data === 'string' ? placeOf() : undefined;
  if (typeof data !== 'string' || !place) return { rows: data, places: {} };
  const folder = posix.dirname(place.file.replaceAll('\\', '/'));
  const rows = /^\.{1,2}\//.test(data) ? posix.join(folder, data) : data;
  return { rows, places: { [DATA_PLACE]: place } };
}

function taskOf(name: string, combination: Values, options: Options, shared: Shared): Planned {
  const journey = options.journeys[name];
  if (!journey) throw new Error(`there is no journey ${name}`);
  const { steps, always = [], as, data, timeout = options.timeout, retries = options.retries } = journey;
  const values = valuesOf(combination);
  const title = values === '' ? name : `${name} (${values})`;
  const placeOf = shared.placeOf ?? (() => undefined);
  const { rows, places } = dataOf(data, () => placeOf(['journeys', name, 'data']));
  const compiler = new Compiler({ options, as, placeOf });
  const nodes = compiler.compile(steps, ['journeys', name, 'steps']);
  const last = compiler.compile(always, ['journeys', name, 'always'], 'always › ');
  const input: Input = {
    subject: title,
    journey: title,
    steps: nodes,
    always: last,
    matrix: combination,
    ...(rows !== undefined && { data: rows }),
    timeout,
    retries,
    ...(options.state && { state: options.state }),
    probes: Object.entries(options.probes).map(([probe, { get = '/', as: who }]) => ({
      name: probe,
      path: get,
      ...(who !== undefined && { as: who }),
    })),
    ...(options.openapi !== undefined && { openapi: options.openapi }),
  };
  const deeds = deedsIn(nodes);
  const ways = Array.isArray(data) ? data.length : 1;
  return {
    id: `${shared.name}:${title}`,
    subjects: [
      { id: title, journey: title },
      ...deeds.map(({ id }) => ({ id: `${title}: ${id}`, journey: title, step: id, parent: title })),
    ],
    runs: 1,
    warmup: 0,
    timeLimit: ways * (retries + 1) * (timeout + REST),
    estimate: ways * STEP * Math.max(1, deeds.length),
    needs: [],
    places: { ...compiler.places, ...places },
    input: JSON.parse(JSON.stringify(input)),
  };
}

/** One task a journey and combination of its matrix, in the order of the config. */
export function plan(options: Options, shared: Shared): readonly Planned[] {
  const problems = unknownActors(options, shared);
  if (problems.length > 0) throw new Failure(...problems);
  return Object.entries(options.journeys)
    .filter(([, { tags }]) => isWanted(tags, options))
    .flatMap(([name, { matrix }]) =>
      combinations(matrix).map((combination) => taskOf(name, combination, options, shared)),
    );
}
