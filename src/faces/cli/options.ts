/**
 * Every option there is: its kind, the config key it is laid over, and its line of help. Which command takes
 * which is in the commands' own files; `--help` and `--version` belong to all.
 */
export const options = {
  config: { type: 'string', value: '<file>', help: 'the config (default: tidemark.yml)' },
  url: { type: 'string', value: '<address>', key: 'target.url', help: 'what to measure' },
  'base-url': {
    type: 'string',
    value: '<address>',
    key: 'target.base',
    help: 'the base, measured alternately with it (live pairs); of aa a second address of the same build',
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
  'on-missing-baseline': {
    type: 'string',
    value: '<what>',
    help: 'what a run without a baseline is: fail, or new (default), which judges absolute limits alone',
  },
  output: {
    type: 'string',
    value: '<folder>',
    key: 'report.folder',
    help: 'where the reports go (default: tidemark-report)',
  },
  report: {
    type: 'string',
    value: '<path>',
    help: 'a report.json or its folder (default: the last report here)',
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
  looks: {
    type: 'string',
    value: '<number>',
    between: [1, 20],
    help: 'look at each page so often at least: 4 for a run that becomes the baseline',
  },
  pairs: { type: 'string', value: '<number>', help: "the most pairs, instead of the preset's" },
  seed: { type: 'string', value: '<number>', help: 'the same random choices as another run' },
  'dry-run': { type: 'boolean', help: 'measure and report, but let nothing leave this machine' },
  quiet: { type: 'boolean', help: 'print the verdict and problems alone, no progress' },
  json: {
    type: 'boolean',
    help: 'print JSON (of a run its report.json) alone on standard output, and all else on standard error',
  },
  plan: { type: 'boolean', help: 'print what would be measured, and stop' },
  'print-config': { type: 'boolean', help: 'print the config as it counts, and where each value came from' },
  from: {
    type: 'string',
    value: '<path>',
    help: "a baseline's folder, a report's folder or a report.json, instead of the baseline of the config",
  },
  metric: { type: 'string', multiple: true, value: '<name>', help: 'only this metric; repeat for more' },
  csv: { type: 'boolean', help: 'print as CSV, a line a value' },
  what: {
    type: 'string',
    value: '<words>',
    help: 'verdict (default), score, or a figure in words such as "p95 browse": the worst of those meant',
  },
  format: {
    type: 'string',
    multiple: true,
    value: '<name>',
    help: 'only this: csv (figures.csv), markdown (report.md), or one of those of every run; repeat for more',
  },
  help: { type: 'boolean', short: 'h', help: 'this text' },
  version: { type: 'boolean', short: 'v', help: 'the version' },
} as const;

export type OptionName = keyof typeof options;

/** What settles a run before anything is measured: its config and all that is laid over it, folders and permits. */
export const settling = [
  'config',
  'url',
  'base-url',
  'preset',
  'suite',
  'baseline',
  'output',
  'on-inconclusive',
  'allow-private',
  'i-own-this-target',
] as const satisfies readonly OptionName[];

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** `--url <address>`, as help shows it. */
export function optionUsage(name: OptionName): string {
  const option = options[name];
  return `--${name}${'value' in option ? ` ${option.value}` : ''}`;
}
