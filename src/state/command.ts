import { CommandOptions } from '#http/state/options.ts';
import type { StateAdapter, StateMark, StateSystem, StateWorld } from '#model/contract/state.ts';
import { sha256 } from '#system/files.ts';
import { unlessAborted } from './bounded.ts';
import { runProgram } from './programs.ts';

const named = ({ id }: StateMark): string => `tidemark-${id}`;

/** Programs of the project save the state and bring it back. */
function programs({ save, restore, fingerprint }: CommandOptions, world: StateWorld): StateSystem {
  let last = 0;
  return {
    title: `the project's own program ${save[0]}`,
    async fingerprint() {
      if (!fingerprint) return undefined;
      const printed = runProgram(fingerprint, { what: 'tells what the state is' }, world);
      return sha256(await unlessAborted(world.signal, printed));
    },
    async mark() {
      last += 1;
      const mark = { id: last };
      const saved = runProgram(save, { what: 'saves the state', mark: named(mark) }, world);
      await unlessAborted(world.signal, saved);
      return mark;
    },
    async restore(mark) {
      await runProgram(restore, { what: 'brings the state back', mark: named(mark) }, world);
    },
    close: async () => undefined,
  };
}

export const command: StateAdapter<CommandOptions> = {
  name: 'command',
  options: CommandOptions,
  open: async (options, world) => programs(options, world),
};
