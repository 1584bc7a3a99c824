import type { State } from '#model/contract/state.ts';
import type { DeedNode } from '../input.ts';
import type { Memory } from '../run/memory.ts';
import type { Fault } from '../run/outcome.ts';
import type { World } from '../run/world.ts';
import { dbFault } from './db.ts';
import { mailFault } from './mail.ts';
import { objectFault } from './object.ts';
import { queueFault } from './queue.ts';

/** The first system under `state` that is not as a step expects it. */
export async function systemsFault(
  { db, mail, queue, object }: NonNullable<DeedNode['options']['expect']>,
  memory: Memory,
  world: { readonly state: State } & Pick<World, 'hide' | 'timeFor'>,
): Promise<Fault | undefined> {
  const { state } = world;
  const asked = [
    db && (() => dbFault(db, memory, state)),
    queue && (() => queueFault(queue, memory, state)),
    object && (() => objectFault(object, memory, state)),
    mail && (() => mailFault(mail, memory, world)),
  ];
  for (const ask of asked) {
    const fault = await ask?.();
    if (fault) return fault;
  }
  return undefined;
}
