import type { Bench } from '#model/contract/bench.ts';
import type { State } from '#model/contract/state.ts';
import type { Exchanged } from '../../exchange/send.ts';
import type { DeedNode, Input } from '../input.ts';
import { systemsFault } from '../systems/systems.ts';
import type { Memory } from './memory.ts';
import type { World } from './world.ts';

/** Asks others about an answer: the API's description, and systems under `state`. */
export function beyondOf(
  { bench, input, state }: { readonly bench: Bench; readonly input: Input; readonly state: State },
  { placeOf, hide, timeFor }: Pick<World, 'placeOf' | 'hide' | 'timeFor'>,
): World['beyond'] {
  return async (node: DeedNode, exchanged: Exchanged | undefined, memory: Memory) => {
    const { expect = {} } = node.options;
    if (expect.contract !== undefined && exchanged?.answer) {
      const { contractFault } = await import('../contract.ts');
      const fault = await contractFault(exchanged, {
        project: bench.project,
        file: input.openapi,
        place: placeOf(node.id),
      });
      if (fault) return fault;
    }
    return systemsFault(expect, memory, { state, timeFor, hide });
  };
}
