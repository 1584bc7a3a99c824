import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure } from '#model/problem.ts';
import { suggest } from '#model/suggest.ts';

/** Every option of the command line: its kind, what it lays over the config, and its line of help. */
export const options = {
  config: { type: 'string', value: '<file>', help: 'the config (default: tidemark.yml)' },
  url: { type: 'string', value: '<address>', key: 'target.url', help: 'what to measure' },
  'base-url': {
    type: 'string',
    value: '<address>',
    key: 'target.base',
    help: 'the base, measured alternately with it (live pairs)',
  },
  preset: {
    type: 'string',
    value: '<name>',
    key: 'compare.preset',
    help: 'how thorough live pairs are: quick, normal or deep',
  },
  suite: { type: 'string', multiple: true, value: '<name>', help: 'only this suite; repeat for more' },
  baseline: {
    type: 'string',
    value: '<folder>',
    help: 'where the baseline lies (default: .tidemark/<config key>)',
  },
  output: {
    type: 'string',
    value: '<folder>',
    key: 'report.folder',
    help: 'where the reports go (default: tidemark-report)',
  },
  'on-inconclusive': {
    type: 'string',
    value: '<what>',
    key: 'compare.on-inconclusive',
    help: 'neutral, fail or pass',
  },
  'allow-private': { type: 'boolean', help: 'allow a target on this machine or in a private network' },
  'i-own-this-target': {
    type: 'string',
    multiple: true,
    value: '<host>',
    help: 'lift the load caps for a host that is yours',
  },
  pairs: { type: 'string', value: '<number>', help: "most pairs of `tidemark aa`, instead of the preset's" },
  seed: { type: 'string', value: '<number>', help: 'the same random choices as another run' },
  'dry-run': { type: 'boolean', help: 'measure and report, but let nothing leave this machine' },
  plan: { type: 'boolean', help: 'print what would be measured, and stop' },
  'print-config': { type: 'boolean', help: 'print the config as it counts, and where each value came from' },
  help: { type: 'boolean', short: 'h', help: 'this text' },
  version: { type: 'boolean', short: 'v', help: 'the version' },
} as const;

type Name = keyof typeof options;

/** What a command line said. */
export interface Said {
  readonly words: readonly string[];
  text(name: Name): string | undefined;
  list(name: Name): readonly string[];
  flag(name: Name): boolean;
  /** Dotted config key → value, for the options that lay something over the config. */
  readonly overlay: Readonly<Record<string, string>>;
}

export function mistake(message: string, next: string): Failure {
  return new Failure({ code: 'config/command-line', owner: 'config', message, next });
}

function unknownOption(argv: readonly string[]): Failure | undefined {
  const unknown = argv
    .map((word) => /^--(?:no-)?([^=]+)/.exec(word)?.[1])
    .filter((name) => name !== undefined && !(name in options));
  if (unknown.length === 0) return undefined;
  const told = unknown.map((name) => {
    const near = suggest(name ?? '', Object.keys(options));
    return near ? `--${name} (did you mean --${near}?)` : `--${name}`;
  });
  return mistake(`There is no option ${told.join(', ')}.`, '`tidemark --help` lists them all.');
}

/** Reads a command line; a Failure names every unknown option with the nearest real one. */
export function readOptions(argv: readonly string[]): Said {
  const failure = unknownOption(argv);
  if (failure) throw failure;
  const shapes: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries(options).map(([name, one]) => [
      name,
      {
        type: one.type,
        ...('multiple' in one && { multiple: true }),
        ...('short' in one && { short: one.short }),
      },
    ]),
  );
  let parsed;
  try {
    parsed = parseArgs({ args: [...argv], options: shapes, allowPositionals: true });
  } catch (error) {
    throw mistake(
      error instanceof Error
        ? (error.message.split('. ')[0] ?? error.message).replace(/\.?$/, '.')
        : String(error),
      '`tidemark --help` shows how each option is written.',
    );
  }
  const { values, positionals } = parsed;
  const text = (name: Name) => (typeof values[name] === 'string' ? values[name] : undefined);
  const overlay = Object.entries(options).flatMap(([name, one]) => {
    const value = values[name];
    return 'key' in one && typeof value === 'string' ? [[one.key, value] as const] : [];
  });
  return {
    words: positionals,
    text,
    list: (name) => (Array.isArray(values[name]) ? values[name].map(String) : []),
    flag: (name) => values[name] === true,
    overlay: Object.fromEntries(overlay),
  };
}
