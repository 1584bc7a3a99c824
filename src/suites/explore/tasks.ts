import type { Shared } from '#model/contract/suite.ts';
import { Failure, type Place, type Problem } from '#model/problem.ts';
import { didYouMean } from '#model/suggest.ts';
import type { Task } from '#model/task.ts';
import { inputOf, type Input } from './input.ts';
import { namesIn, type Options } from './options.ts';

/** ms a request usually takes, and what a run has beside its search: faults tried again, the report written. */
const [REQUEST, AFTERWARDS] = [15, 120_000] as const;

/** Edges of a replay that the graph has not. */
function unknownEdges(suite: string, { replay, edges }: Input): readonly Problem[] {
  const known = edges.map(({ name }) => name);
  const names = new Set(replay.flatMap(namesIn));
  return [...names]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'explore/unknown-edge',
      owner: 'config',
      message: `The replay of ${suite} names ${name}, which is no edge.${didYouMean(name, known)}`,
      next: `The edges are ${known.join(', ')}; a way reads like create > pay(1).`,
      suite,
    }));
}

/** Where each part of a graph is written. */
function placesOf(options: Options, placeOf: Shared['placeOf']): Readonly<Record<string, Place>> {
  const parts = (['probes', 'nodes', 'edges', 'invariants'] as const).flatMap((part) =>
    Object.keys(options[part]).map((name) => [part, name]),
  );
  const placed = [['from'], ...parts].flatMap((path) => {
    const place = placeOf?.(path);
    return place ? [[path.join('.'), place] as const] : [];
  });
  return Object.fromEntries(placed);
}

/** One task: a graph is one world, and whatever else is done there at the same time would be in its states. */
export function plan(options: Options, { name, placeOf }: Shared): readonly Omit<Task, 'suite' | 'uses'>[] {
  const input = inputOf('graph', options);
  const unknown = options.from === undefined ? unknownEdges(name, input) : [];
  if (unknown.length > 0) throw new Failure(...unknown);
  return [
    {
      id: `${name}:graph`,
      subjects: [{ id: input.subject, journey: name }],
      runs: 1,
      warmup: 0,
      timeLimit: 2 * input.time + AFTERWARDS,
      estimate: Math.min(input.time, input.requests * REQUEST),
      needs: [],
      places: placesOf(options, placeOf),
      input,
    },
  ];
}
