import type { WrittenStep } from '../step-check.ts';

type Path = readonly (string | number)[];

/** A mistake at its place; the message follows the place's key. */
export interface Misreference {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** A step and where it stands, whatever else is wrong with it. */
export interface PlacedStep {
  readonly step: WrittenStep;
  readonly path: Path;
  /** It is the last of its list. */
  readonly last: boolean;
}

export const isMap = (value: unknown): value is WrittenStep =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isMap(value) ? Object.entries(value) : [];

/** The steps of one list, without those of its branches. */
export function stepsIn(list: unknown, path: Path): readonly PlacedStep[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((step: unknown, at) =>
    isMap(step) ? [{ step, path: [...path, at], last: at === list.length - 1 }] : [],
  );
}

/** The branches of a step, each a list with its place. */
export function branchesIn({ step, path }: PlacedStep): readonly (readonly [list: unknown, path: Path])[] {
  return entriesOf(step['branches']).map(([name, list]) => [list, [...path, 'branches', name]] as const);
}

/** All steps of a list, those of branches among them. */
export function allStepsIn(list: unknown, path: Path): readonly PlacedStep[] {
  return stepsIn(list, path).flatMap((placed) => [
    placed,
    ...branchesIn(placed).flatMap(([inner, at]) => allStepsIn(inner, at)),
  ]);
}

/** A fragment's steps, with or without `once`. */
export function fragmentSteps(name: string, fragment: unknown): readonly [list: unknown, path: Path] {
  return Array.isArray(fragment)
    ? [fragment, ['fragments', name]]
    : [isMap(fragment) ? fragment['steps'] : undefined, ['fragments', name, 'steps']];
}
