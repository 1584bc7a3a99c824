import type { Bench } from '#model/contract/bench.ts';
import type { Place } from '#model/problem.ts';
import type { State } from '#model/contract/state.ts';
import { DescriptionMistake, placedMistake } from '../../contract/mistake.ts';
import { operationOf, type Tree } from '../../contract/operation.ts';
import type { ReadText } from '../../contract/read.ts';
import { inputOf, type Input } from '../input.ts';
import type { Options } from '../options.ts';
import { HttpWorld } from '../world/http-world.ts';
import { calibrated, type Calibrated } from './calibrate.ts';
import { checksOf, type Checks } from './checks.ts';
import type { Unmade } from './edges.ts';
import { fromOf, type From } from './from-options.ts';
import type { Inferred } from './infer.ts';
import { positionsIn } from './lines.ts';
import type { Operation } from './operations.ts';
import { readGraph } from './reading.ts';
import { lackingIn, type Lacking } from './security.ts';

/** A graph that a description was made into, with what stands beside it. */
export interface Described {
  readonly input: Input;
  readonly checks: Checks;
  /** All of it as people would write it. */
  readonly options: Options;
  readonly file: string;
  /** What values were made by. */
  readonly seed: number;
  readonly operations: number;
  readonly unmade: readonly Unmade[];
  /** What is asked for to be let in, and nobody gave. */
  readonly lacking: readonly Lacking[];
  readonly restless: readonly string[];
  /** Requests that were sent to find out what makes a state. */
  readonly requests: number;
  /** The line of an edge's or probe's operation, where the description is a file of the project. */
  placeOf(name: string): Place | undefined;
}

interface Text {
  readonly read: ReadText;
  /** Its own text, once it was read. */
  readonly texts: Map<string, string>;
}

/** Files of the project, or what the target serves, by who a description is asked for. */
function textsOf({ project, http }: Bench, { openapi, headers }: From): Text {
  const texts = new Map<string, string>();
  const isServed = openapi.startsWith('/');
  const read = async (name: string): Promise<string | undefined> => {
    const bytes = isServed ? await served(name) : await project.read(name);
    const text = bytes && new TextDecoder().decode(bytes);
    if (text !== undefined) texts.set(name, text);
    return text;
  };
  const served = async (url: string): Promise<Uint8Array> => {
    const answer = await http.request({ url, headers });
    if (answer.status < 400) return answer.body;
    throw new DescriptionMistake(
      `The target answered ${answer.status} for its description ${url}.`,
      'Correct the path, or name a file of the project.',
    );
  };
  return { read, texts };
}

/** By name of an edge or probe its operation, found by its request where people wrote it. */
function operationsFor(
  input: Input,
  document: Tree,
  { operations }: Inferred,
  written: Options,
): ReadonlyMap<string, { readonly name: string; readonly tree: Tree }> {
  const all = [...input.edges, ...input.probes].flatMap(({ name, endpoint }) => {
    const isWritten = Object.hasOwn(written.edges, name) || Object.hasOwn(written.probes, name);
    const known = isWritten ? undefined : operations.get(name);
    if (known) return [[name, known] as const];
    const path = endpoint.path.replaceAll(/\{it[^}]*\}/g, 'it');
    const tree = operationOf(document, endpoint.method, path);
    return tree ? [[name, { name, tree }] as const] : [];
  });
  return new Map(all);
}

async function abstractionOf(
  bench: Bench,
  input: Input,
  state: State,
  { remembered }: Inferred,
): Promise<Calibrated & { readonly requests: number }> {
  const world = new HttpWorld(bench, { ...input, abstraction: [] }, state);
  const things = input.edges.flatMap(({ foreach = '' }) => (/^\$\.vars\b/.test(foreach) ? [] : [foreach]));
  const ids = [...new Set(things.filter((path) => path !== '')), ...remembered];
  const edges = input.edges.filter(({ safe }) => !safe).map(({ name }) => name);
  const found = await calibrated(world, edges, { probes: input.probes.map(({ name }) => name), ids });
  return { ...found, requests: world.spent().requests };
}

/** What values are made by. A stored base had a run of its own: unless somebody says so, all such take the smallest. */
function seedOf({ seed: run, targets }: Bench, { seed }: From): number {
  if (typeof seed === 'number') return seed;
  return seed === 'run' || targets.base !== undefined ? run : 0;
}

/** Headers that are sent anyway, by their names in lower case. */
function sentAnyway({ session }: Bench, { as }: Input, { headers }: From): ReadonlySet<string> {
  const given = session(as);
  const names = [...Object.keys(headers), ...Object.keys(given.headers)].map((name) => name.toLowerCase());
  return new Set([...names, ...(given.cookies.length > 0 ? ['cookie'] : [])]);
}

/** Reads a description and makes a graph of it. Rejects with a Failure where it cannot be read. */
async function graphOf(bench: Bench, input: Input, state: State, written: Options): Promise<Described> {
  const from = fromOf(written.from ?? '');
  const { read, texts } = textsOf(bench, from);
  const seed = seedOf(bench, from);
  const { document, operations, found, merged } = await readGraph(written, read, seed);
  const whole: Input = { ...inputOf(input.subject, { ...merged, from: undefined }), replay: input.replay };
  const described = operationsFor(whole, document, found, written);
  const own = new Set([...described.values()].map(({ tree }) => tree));
  const abstraction =
    written.abstraction.length > 0 || input.replay.length > 0
      ? { abstraction: written.abstraction, restless: [], requests: 0 }
      : await abstractionOf(bench, whole, state, found);
  const holding = { rules: from.rules, description: { document, file: from.openapi } };
  let positions: ReturnType<typeof positionsIn> | undefined;
  return {
    input: { ...whole, abstraction: [...abstraction.abstraction] },
    checks: checksOf(holding, described, found.held),
    options: { ...merged, abstraction: [...abstraction.abstraction] },
    file: from.openapi,
    seed,
    operations: operations.length,
    unmade: found.unmade.filter(({ operation }) => !own.has(operation.tree)),
    lacking: lackingIn(document, operations, from, sentAnyway(bench, input, from)),
    restless: abstraction.restless,
    requests: abstraction.requests,
    placeOf: (name) => {
      const operation: Operation | undefined = found.operations.get(name);
      if (!operation || from.openapi.startsWith('/')) return undefined;
      positions ??= positionsIn(texts.get(from.openapi) ?? '');
      const position = positions(operation);
      return position && { file: from.openapi, ...position };
    },
  };
}

/** The graph of a description; `place` is the line that names it. */
export async function describe(
  bench: Bench,
  input: Input,
  state: State,
  { written, place }: { readonly written: Options; readonly place: Place | undefined },
): Promise<Described> {
  try {
    return await graphOf(bench, input, state, written);
  } catch (error) {
    if (error instanceof DescriptionMistake) throw placedMistake(error, place);
    throw error;
  }
}
