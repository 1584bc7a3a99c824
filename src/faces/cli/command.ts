import type { ExitCode } from '#pipeline/deliver/exit.ts';
import type { Host } from '#system/process/host.ts';
import type { OptionName } from './options.ts';
import type { ParsedArgs } from './parsed-args.ts';

/** One command of the command line: its options, its lines of help, and the words for what it did. */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The options it takes beside `--help` and `--version`; every other one is refused. */
  readonly options: readonly OptionName[];
  /** Its own value and line of help of an option that means something else here. */
  readonly help?: Readonly<Partial<Record<OptionName, readonly [value: string, help: string]>>>;
  /** The word it takes behind its name, and an example for whoever left it out. */
  readonly operand?: {
    readonly name: string;
    readonly example: string;
    /** How many it takes: exactly one where nothing is said. */
    readonly count?: 'any';
  };
  /** Rejects with a Failure for what a person can mend. */
  run(host: Host, args: ParsedArgs): Promise<ExitCode>;
}
