import type { StateSystem } from '#model/contract/state.ts';
import { Failure } from '#model/problem.ts';
import { systemNamed, type Named } from '../together.ts';

function mistake(code: string, message: string, next: string): Failure {
  return new Failure({ code, owner: 'config', message, next });
}

/** What keeps objects: `name`, or the only system that does. Throws a Failure where there is none, or more than one. */
export function storeOf(
  systems: readonly Named[],
  name: string | undefined,
): NonNullable<StateSystem['object']> {
  const stores = systems.filter(({ system }) => system.object !== undefined);
  const [first, ...others] = stores;
  if (name === undefined && first && others.length > 0)
    throw mistake(
      'state/which-system',
      `An object is asked for, and ${stores.map((store) => store.name).join(' and ')} are open.`,
      `Say which one: object: { system: ${first.name}, key: … }.`,
    );
  const system = name === undefined ? first?.system : systemNamed(systems, name);
  if (system?.object) return system.object.bind(system);
  throw mistake(
    'state/no-object',
    system ? `${system.title} keeps no objects.` : 'An object is asked for, and no store of objects is open.',
    'Describe one under state: s3, gcs or azure-blob.',
  );
}
