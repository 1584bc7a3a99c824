import { Failure, type Problem } from '#model/problem.ts';
import { options, type OptionName } from './options.ts';

/** What a command line asks one command to do; every option in it is one of that command's own. */
export interface ParsedArgs {
  /** The word behind the command's name, or all of them, where it takes any. */
  readonly operand: string;
  /** All words behind it, where it takes several. */
  readonly operands: readonly string[];
  text(name: OptionName): string | undefined;
  list(name: OptionName): readonly string[];
  flag(name: OptionName): boolean;
  whole(name: OptionName): number | undefined;
  /** Dotted config key → value, for the options that lay something over the config. */
  readonly overlay: Readonly<Record<string, string>>;
}

/** A command line or an action's input that cannot be meant. */
export function mistake(message: string, next: string): Failure {
  return new Failure(commandLineProblem(message, next));
}

export function commandLineProblem(message: string, next: string): Problem {
  return { code: 'config/command-line', owner: 'config', message, next };
}

/** A value that must be one of a few; `what` is how it was given, `--mode` or `The input mode`. */
export function choiceOf<T extends string>(
  what: string,
  choices: readonly T[],
  value: string | undefined,
  next: string,
): T | undefined {
  const known = choices.find((choice) => choice === value);
  if (known !== undefined || value === undefined) return known;
  throw mistake(`${what} is ${value}, not one of ${choices.join(', ')}.`, next);
}

/** Options with the texts they were given, in order; a switch has none. */
export type GivenOptions = ReadonlyMap<OptionName, readonly string[]>;

/** Options that were checked, as values. */
export function parsedArgs(operands: readonly string[], given: GivenOptions): ParsedArgs {
  const text = (name: OptionName) => given.get(name)?.[0];
  const overlay = [...given].flatMap(([name, [value]]) => {
    const option = options[name];
    return 'key' in option && value !== undefined ? [[option.key, value] as const] : [];
  });
  return {
    operand: operands[0] ?? '',
    operands,
    text,
    list: (name) => given.get(name) ?? [],
    flag: (name) => given.has(name),
    whole(name) {
      const value = text(name);
      return value === undefined ? undefined : Number(value);
    },
    overlay: Object.fromEntries(overlay),
  };
}
