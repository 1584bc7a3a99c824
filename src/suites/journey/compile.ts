import type { Place } from '#model/problem.ts';
import type { Branch, DeedNode, Node } from './input.ts';
import { Names, stepName, WITHIN } from './names.ts';
import type { Options } from './options.ts';
import { verbKeyOf, verbOf } from './step-check.ts';
import type { FlatStep, StepOptions } from './step-options.ts';

type Path = readonly (string | number)[];

/** What a journey is compiled with. */
export interface Compiling {
  readonly options: Pick<Options, 'fragments' | 'defaults'>;
  /** The actor of steps that name none. */
  readonly as: string | undefined;
  placeOf(path: Path): Place | undefined;
}

type Fragment = Options['fragments'][string];
const listOf = (fragment: Fragment): readonly StepOptions[] =>
  'steps' in fragment ? fragment.steps : fragment;
const isOnce = (fragment: Fragment): boolean => 'steps' in fragment && fragment.once === 'run';

/** Where what is compiled stands, in the config and in the journey. */
interface Spot {
  readonly path: Path;
  /** Before the names of its steps. */
  readonly within: string;
  readonly as: string | undefined;
}

/** Steps as plain data with fragments in their places, and the line of each. */
export class Compiler {
  readonly places: Record<string, Place> = {};
  readonly #names = new Names();
  readonly #compiling: Compiling;

  constructor(compiling: Compiling) {
    this.#compiling = compiling;
  }

  compile(steps: readonly StepOptions[], path: Path, within = ''): readonly Node[] {
    return this.#list(steps, { path, within, as: this.#compiling.as });
  }

  #list(steps: readonly StepOptions[], spot: Spot): readonly Node[] {
    return steps.map((step, at) => this.#node(step, { ...spot, path: [...spot.path, at] }));
  }

  #node(step: StepOptions, spot: Spot): Node {
    const name = stepName(step);
    const id = this.#names.unique(spot.within + name);
    const place = this.#compiling.placeOf([...spot.path, verbKeyOf({ ...step })]);
    if (place) this.places[id] = place;
    const as = step.as ?? spot.as;
    const named = { id, name };
    switch (verbOf({ ...step })) {
      case 'use':
        return this.#use(step.use ?? '', named, { ...spot, as });
      case 'checkpoint':
        return { kind: 'checkpoint', ...named };
      case 'branches':
        return {
          kind: 'branches',
          ...named,
          ...(step.from !== undefined && { from: step.from }),
          branches: this.#branches(step, spot),
        };
      case 'request':
        return { kind: 'request', ...named, options: this.#withDefaults(deed(step, as)) };
      case 'wait':
      case 'run':
      case 'browser':
        return { kind: kindOf(step), ...named, options: deed(step, as) };
      default:
        return { kind: 'look', ...named, options: deed(step, as) };
    }
  }

  #use(fragment: string, named: { id: string; name: string }, spot: Spot): Node {
    const found = this.#compiling.options.fragments[fragment];
    if (!found) throw new Error(`the options let through an unknown fragment ${fragment}`);
    const path: Path = ['fragments', fragment, ...('steps' in found ? ['steps'] : [])];
    const within = named.id + WITHIN;
    return {
      kind: 'use',
      ...named,
      fragment,
      once: isOnce(found),
      ...(spot.as !== undefined && { as: spot.as }),
      steps: this.#list(listOf(found), { path, within, as: spot.as }),
    };
  }

  #branches({ branches = {} }: StepOptions, spot: Spot): readonly Branch[] {
    return Object.entries(branches).map(([name, steps]) => ({
      name,
      steps: this.#list(steps, {
        ...spot,
        path: [...spot.path, 'branches', name],
        within: spot.within + name + WITHIN,
      }),
    }));
  }

  #withDefaults(step: FlatStep): FlatStep {
    const { headers, expect, timeout, retry, follow } = this.#compiling.options.defaults;
    const names = new Set(Object.keys(step.headers).map((name) => name.toLowerCase()));
    const more = Object.entries(headers ?? {}).filter(([name]) => !names.has(name.toLowerCase()));
    const [limit, again] = [step.timeout ?? timeout, step.retry ?? retry];
    return {
      ...step,
      headers: { ...Object.fromEntries(more), ...step.headers },
      ...(expect && { expect: { ...expect, ...step.expect } }),
      ...(limit !== undefined && { timeout: limit }),
      ...(again && { retry: again }),
      ...(follow !== undefined && { follow: step.follow ?? follow }),
    };
  }
}

function kindOf(step: StepOptions): DeedNode['kind'] {
  if (step.wait !== undefined) return 'wait';
  return step.run === undefined ? 'browser' : 'run';
}

/** What a step says, who does it, and none of its branches. */
function deed({ branches: _branches, ...step }: StepOptions, as: string | undefined): FlatStep {
  return { ...step, ...(as !== undefined && { as }) };
}

/** All that count, in the order of the config. */
export function deedsIn(nodes: readonly Node[]): readonly DeedNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'use') return deedsIn(node.steps);
    if (node.kind === 'branches') return node.branches.flatMap(({ steps }) => deedsIn(steps));
    return node.kind === 'checkpoint' ? [] : [node];
  });
}
