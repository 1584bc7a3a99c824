import { didYouMean } from '#model/suggest.ts';
import {
  allStepsIn,
  branchesIn,
  entriesOf,
  fragmentSteps,
  isMap,
  stepsIn,
  type Misreference,
  type PlacedStep,
} from './walk.ts';
import { verbOf } from '../step-check.ts';
import { unknownVariables } from './variables.ts';

function unknownFragments(placed: readonly PlacedStep[], known: readonly string[]): readonly Misreference[] {
  return placed.flatMap(({ step, path }) => {
    const { use } = step;
    if (typeof use !== 'string' || known.includes(use)) return [];
    const next = known.length > 0 ? `The fragments are ${known.join(', ')}.` : 'Write it under fragments.';
    const guess = didYouMean(use, known);
    const message = `names the fragment ${use}, which is not under fragments.${guess} ${next}`;
    return [{ path: [...path, 'use'], message }];
  });
}

/** Fragments that use themselves, whichever way round; each circle is told once. */
function circles(fragments: unknown): readonly Misreference[] {
  const uses = new Map(
    entriesOf(fragments).map(([name, fragment]) => {
      const steps = allStepsIn(...fragmentSteps(name, fragment));
      return [name, steps.filter(({ step }) => typeof step['use'] === 'string')] as const;
    }),
  );
  const told = new Set<string>();
  const follow = (name: string, trail: readonly string[]): readonly Misreference[] =>
    (uses.get(name) ?? []).flatMap(({ step, path }) => {
      const next = String(step['use']);
      if (!trail.includes(next)) return follow(next, [...trail, next]);
      const circle = trail.slice(trail.indexOf(next));
      const key = [...circle].toSorted().join('\n');
      if (told.has(key)) return [];
      told.add(key);
      const message = `makes a circle: ${[...circle, next].join(' uses ')}; remove one of these uses`;
      return [{ path: [...path, 'use'], message }];
    });
  return [...uses.keys()].flatMap((name) => follow(name, [name]));
}

/** Where nothing may branch: what is done at the end, and fragments, which stand in several places. */
function strayBranches(placed: readonly PlacedStep[], where: string): readonly Misreference[] {
  return placed.flatMap(({ step, path }) =>
    (['branches', 'checkpoint'] as const)
      .filter((verb) => step[verb] !== undefined)
      .map((verb) => ({
        path: [...path, verb],
        message: `cannot stand in ${where}; write it in the steps of a journey`,
      })),
  );
}

/** Checkpoints that are not there when branches begin, names used twice on one way, and steps after branches. */
function checkpoints(list: unknown, path: readonly (string | number)[], before: readonly string[]) {
  const found: Misreference[] = [];
  let known = before;
  for (const placed of stepsIn(list, path)) {
    const { step, last } = placed;
    const { checkpoint, branches, from } = step;
    if (typeof checkpoint === 'string') {
      if (known.includes(checkpoint))
        found.push({
          path: [...placed.path, 'checkpoint'],
          message: `is ${checkpoint}, a name that an earlier checkpoint has; choose another one`,
        });
      known = [...known, checkpoint];
    }
    if (branches === undefined) continue;
    if (known.length === 0 && from === undefined)
      found.push({
        path: [...placed.path, 'branches'],
        message: 'begin at a checkpoint, and none stands before them; write `- checkpoint: name` there',
      });
    if (typeof from === 'string' && !known.includes(from))
      found.push({
        path: [...placed.path, 'from'],
        message:
          `names the checkpoint ${from}, which does not stand before it.${didYouMean(from, known)} ` +
          'Write its name, or leave this line out.',
      });
    if (!last)
      found.push({
        path: [...placed.path, 'branches'],
        message: 'end a way through the journey, so no step can come after them; move it into a branch',
      });
    for (const [inner, at] of branchesIn(placed)) found.push(...checkpoints(inner, at, known));
  }
  return found;
}

/** Steps that wait for a mail where none can be received. */
function mailless(placed: readonly PlacedStep[], state: unknown): readonly Misreference[] {
  if (isMap(state) && state['mail'] !== undefined) return [];
  return placed.flatMap(({ step: { expect }, path }) => {
    if (!isMap(expect) || expect['mail'] === undefined) return [];
    const message =
      'waits for a mail, and none is received; write state: { mail: { port: 2525 } } beside the journeys';
    return [{ path: [...path, 'expect', 'mail'], message }];
  });
}

/** Steps that ask a description of the API where none is named. */
function undescribed(placed: readonly PlacedStep[], openapi: unknown): readonly Misreference[] {
  if (openapi !== undefined) return [];
  return placed.flatMap(({ step: { operation }, path }) => {
    if (operation === undefined) return [];
    const message =
      'is looked up in a description, and none is named; write openapi: openapi.yaml beside the journeys';
    return [{ path: [...path, 'operation'], message }];
  });
}

/** Redirects that are expected where none is followed. */
function unfollowed(placed: readonly PlacedStep[], defaults: unknown): readonly Misreference[] {
  const { follow: usual, expect: always } = isMap(defaults) ? defaults : {};
  const asks = (expect: unknown): boolean => isMap(expect) && expect['redirects'] !== undefined;
  const message = 'is expected of a step that follows none; add follow: true';
  const everywhere = asks(always) && !usual ? [{ path: ['defaults', 'expect', 'redirects'], message }] : [];
  const requests = placed.filter(({ step }) => verbOf(step) === 'request');
  const own = requests.filter(({ step }) => asks(step['expect']) && !(step['follow'] ?? usual));
  const against = requests.filter(({ step }) => asks(always) && usual && step['follow'] === false);
  return [
    ...everywhere,
    ...own.map(({ path }) => ({ path: [...path, 'expect', 'redirects'], message })),
    ...against.map(({ path }) => ({
      path: [...path, 'follow'],
      message: 'is false, and defaults expect redirects of every step; remove one of both',
    })),
  ];
}

/** What no step shows by itself: names of fragments, checkpoints and variables, and circles. */
export function misreferences(options: unknown): readonly Misreference[] {
  if (!isMap(options)) return [];
  const { fragments, journeys, state, openapi, defaults } = options;
  const names = entriesOf(fragments).map(([name]) => name);
  const inFragments = entriesOf(fragments).flatMap(([name, each]) =>
    allStepsIn(...fragmentSteps(name, each)),
  );
  const ways = entriesOf(journeys).map(([name, journey]) => {
    const { steps, always } = isMap(journey) ? journey : {};
    return { steps, always, path: ['journeys', name] };
  });
  const inAlways = ways.flatMap(({ always, path }) => allStepsIn(always, [...path, 'always']));
  const inSteps = ways.flatMap(({ steps, path }) => allStepsIn(steps, [...path, 'steps']));
  const all = [...inFragments, ...inSteps, ...inAlways];
  return [
    ...unknownFragments(all, names),
    ...mailless(all, state),
    ...undescribed(all, openapi),
    ...unfollowed(all, defaults),
    ...circles(fragments),
    ...strayBranches(inAlways, 'always'),
    ...strayBranches(inFragments, 'a fragment'),
    ...ways.flatMap(({ steps, path }) => checkpoints(steps, [...path, 'steps'], [])),
    ...unknownVariables(options),
  ];
}
