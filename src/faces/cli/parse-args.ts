import { parseArgs } from 'node:util';
import { didYouMean, suggest } from '#model/suggest.ts';
import { Failure, type Problem } from '#model/problem.ts';
import type { Command } from './command.ts';
import { isOption, options, optionUsage, type OptionName } from './options.ts';
import { commandLineProblem, mistake, parsedArgs, type ParsedArgs } from './parsed-args.ts';

/**
 * A command line that can be carried out: an overview of all commands, the version, or one command with its
 * options.
 */
export type CommandLine =
  | { readonly kind: 'overview'; readonly asked: boolean }
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: Command }
  | { readonly kind: 'command'; readonly command: Command; readonly args: ParsedArgs };

interface Option {
  readonly name: string;
  /** As it was written: `--url`, `-x`. */
  readonly raw: string;
  readonly value: string | undefined;
}

interface Words {
  readonly words: readonly string[];
  readonly given: readonly Option[];
}

/** An option that lacks its value does not take the next option for one. */
function withoutSwallowing(argv: readonly string[]): string[] {
  return argv.map((word, at) => {
    const name = /^--([^=]+)$/.exec(word)?.[1] ?? '';
    const lacks = isOption(name) && options[name].type === 'string' && /^-[^\d]/.test(argv[at + 1] ?? '');
    return lacks ? `${word}=` : word;
  });
}

/** The command line cut into words and options, whatever they mean. */
function wordsOf(argv: readonly string[]): Words {
  const shapes = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { type: option.type, multiple: true, ...('short' in option && { short: option.short }) },
    ]),
  );
  const { tokens } = parseArgs({
    args: withoutSwallowing(argv),
    options: shapes,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    given: tokens.flatMap((token) =>
      token.kind === 'option' ? [{ name: token.name, raw: token.rawName, value: token.value }] : [],
    ),
  };
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const quoted = (commands: readonly Command[]): string =>
  listed(commands.map(({ name }) => `\`tidemark ${name}\``));

function foreign(name: OptionName, command: Command, commands: readonly Command[]): Problem {
  const takers = commands.filter((other) => other.options.includes(name));
  const alone = takers.length === 1 ? ' alone' : '';
  return commandLineProblem(
    `--${name} is an option of ${quoted(takers)}${alone}, not of \`tidemark ${command.name}\`.`,
    `Leave it out; \`tidemark ${command.name} --help\` lists what it takes.`,
  );
}

function unknown(option: Option, command: Command): Problem {
  const [own, all] = [suggest(option.name, command.options), suggest(option.name, Object.keys(options))];
  const near = own ?? all;
  const hint = near === undefined ? '' : ` Did you mean --${near}?`;
  return commandLineProblem(
    `There is no option ${option.raw}.${hint}`,
    `\`tidemark ${command.name} --help\` lists the options of this command.`,
  );
}

/** What is wrong with one option's value, or nothing. */
function valueFault(name: OptionName, { value }: Option): Problem | undefined {
  const option = options[name];
  const usage = `It is written ${optionUsage(name)}.`;
  if (option.type === 'boolean')
    return value === undefined ? undefined : commandLineProblem(`--${name} takes no value.`, usage);
  if (value === undefined || value.trim() === '')
    return commandLineProblem(`--${name} lacks its value.`, usage);
  if (option.value === '<number>' && !/^\d{1,10}$/.test(value))
    return commandLineProblem(
      `--${name} ${value} is not a whole number.`,
      `Give a number such as --${name} 42.`,
    );
  if (!('between' in option)) return undefined;
  const [least, most] = option.between;
  return Number(value) < least || Number(value) > most
    ? commandLineProblem(`--${name} ${value} is not between ${least} and ${most}.`, usage)
    : undefined;
}

function repeated(given: readonly Option[]): readonly Problem[] {
  const names = given.map(({ name }) => name).filter(isOption);
  const twice = names.filter((name, at) => names.indexOf(name) !== at && !('multiple' in options[name]));
  return [...new Set(twice)].map((name) =>
    commandLineProblem(
      `--${name} is given ${names.filter((other) => other === name).length} times.`,
      'Give it once.',
    ),
  );
}

function optionFaults(given: readonly Option[], command: Command, commands: readonly Command[]): Problem[] {
  const each = given.flatMap((option) => {
    const { name } = option;
    if (!isOption(name)) return [unknown(option, command)];
    const mine = command.options.includes(name) || name === 'help' || name === 'version';
    return (mine ? valueFault(name, option) : foreign(name, command, commands)) ?? [];
  });
  return [...each, ...repeated(given.filter(({ name }) => command.options.some((own) => own === name)))];
}

function wordFaults(words: readonly string[], { name, operand }: Command): readonly Problem[] {
  if (operand?.count === 'any') return [];
  if (operand && words.length === 0)
    return [
      commandLineProblem(
        `\`tidemark ${name}\` needs ${operand.name}.`,
        `For example: tidemark ${name} ${operand.example}`,
      ),
    ];
  const more = words.slice(operand ? 1 : 0);
  if (more.length === 0) return [];
  const text = more.map((word) => `"${word}"`).join(', ');
  return [
    commandLineProblem(
      `\`tidemark ${name}\` does not know what to do with ${text}.`,
      'A config is named with --config, an address with --url, a suite with --suite.',
    ),
  ];
}

function givenOptions(given: readonly Option[]): ReadonlyMap<OptionName, readonly string[]> {
  const all = new Map<OptionName, readonly string[]>();
  for (const { name, value } of given)
    if (isOption(name)) all.set(name, [...(all.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  return all;
}

/** Reads a command line; a Failure names every mistake in it, each with what was probably meant. */
export function readCommandLine(argv: readonly string[], commands: readonly Command[]): CommandLine {
  const {
    words: [word, ...words],
    given,
  } = wordsOf(argv);
  const has = (name: OptionName): boolean => given.some((option) => option.name === name);
  if (has('version')) return { kind: 'version' };
  if (word === undefined) return { kind: 'overview', asked: has('help') };
  const command = commands.find(({ name }) => name === word);
  if (!command) {
    const names = commands.map(({ name }) => name);
    throw mistake(
      `There is no command "${word}".${didYouMean(word, names)}`,
      `The commands are ${names.join(', ')}.`,
    );
  }
  if (has('help')) return { kind: 'help', command };
  const faults = [...optionFaults(given, command, commands), ...wordFaults(words, command)];
  if (faults.length > 0) throw new Failure(...faults);
  return { kind: 'command', command, args: parsedArgs(words, givenOptions(given)) };
}
