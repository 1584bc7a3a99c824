import { printConfig } from '#config/write/print.ts';
import { didYouMean } from '#model/suggest.ts';
import { Failure, problemsOf } from '#model/problem.ts';
import { aa } from '#pipeline/commands/aa.ts';
import { accept } from '#pipeline/commands/accept.ts';
import { check } from '#pipeline/commands/check.ts';
import type { Outcome } from '#pipeline/deliver/deliver.ts';
import { doctor } from '#pipeline/commands/doctor.ts';
import { exitCode, type ExitCode } from '#pipeline/deliver/exit.ts';
import { init } from '#pipeline/commands/init.ts';
import { render } from '#pipeline/commands/render.ts';
import type { Request } from '#pipeline/prepare/request.ts';
import { settingsOf } from '#pipeline/prepare/settings.ts';
import { planTold } from '#pipeline/comparison/comparison.ts';
import { suites } from '#suites/registry.ts';
import type { Host } from '#system/process/host.ts';
import { VERSION } from '#system/process/version.ts';
import { commands, helpText } from './help.ts';
import { mistake, readOptions, type Said } from './options.ts';
import { print, problemText } from '../text/problem-text.ts';
import { progressOn } from '../text/progress.ts';
import { table } from '../text/table.ts';

function wholeOf(said: Said, name: 'seed' | 'pairs'): number | undefined {
  const text = said.text(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,10}$/.test(text))
    throw mistake(`--${name} ${text} is not a whole number.`, `Give a number such as --${name} 42.`);
  return Number(text);
}

function requestOf(host: Host, said: Said): Request {
  return {
    host,
    config: said.text('config'),
    flags: said.overlay,
    inputs: {},
    only: said.list('suite'),
    baseline: said.text('baseline'),
    allowPrivate: said.flag('allow-private'),
    owned: said.list('i-own-this-target'),
    dryRun: said.flag('dry-run'),
    seed: wholeOf(said, 'seed'),
    pairs: wholeOf(said, 'pairs'),
    github: undefined,
    tell: progressOn(host.err, () => performance.now()),
  };
}

function show(host: Host, outcome: Outcome): ExitCode {
  for (const document of outcome.documents)
    if (document.name === 'terminal.txt') print(host.out, document.text);
  print(host.out, `Report: ${outcome.folder}/report.html\n`);
  return outcome.exit;
}

async function run(host: Host, said: Said): Promise<ExitCode> {
  const request = requestOf(host, said);
  if (request.pairs !== undefined)
    throw mistake(
      '--pairs is an option of `tidemark aa` alone.',
      "How many pairs a run may take is its preset's: --preset quick, normal or deep.",
    );
  if (said.flag('print-config')) {
    print(host.out, printConfig(await settingsOf(request), suites));
    return 0;
  }
  if (said.flag('plan')) {
    print(host.out, await planTold(request));
    return 0;
  }
  return show(host, await check(request));
}

async function runDoctor(host: Host, said: Said): Promise<ExitCode> {
  const { lines, exit } = await doctor(requestOf(host, said));
  const rows = lines.map(({ what, found, problem }) => [problem ? '✗' : '✓', what, found]);
  print(host.out, table(rows));
  const problems = lines.flatMap((line) => (line.problem ? [line.problem] : []));
  if (problems.length > 0) print(host.out, `\n${problemText(problems)}`);
  return exit;
}

async function runAa(host: Host, said: Said): Promise<ExitCode> {
  const { rate, rows, kept, file, problems, exit } = await aa(requestOf(host, said));
  print(host.out, `${rate}\n\n${table(rows)}\n${kept}\nAs JSON: ${file}\n`);
  if (problems.length > 0) print(host.err, problemText(problems));
  return exit;
}

async function runRender(host: Host, said: Said): Promise<ExitCode> {
  const [, file] = said.words;
  if (file === undefined)
    throw mistake(
      '`tidemark render` needs the report.json to render.',
      'For example: tidemark render tidemark-report/report.json',
    );
  return show(host, await render(file, host.cwd, said.text('output')));
}

const handlers: Readonly<Record<string, (host: Host, said: Said) => Promise<ExitCode>>> = {
  run,
  doctor: runDoctor,
  render: runRender,
  aa: runAa,
  async accept(host, said) {
    print(host.out, `${await accept(requestOf(host, said))}\n`);
    return 0;
  },
  async init(host, said) {
    const name = await init(host.cwd, said.text('config') ?? 'tidemark.yml', said.text('url'));
    print(
      host.out,
      `Wrote ${name}. Next: look it over, then \`tidemark doctor\` and \`tidemark run --dry-run\`.\n`,
    );
    return 0;
  },
};

async function dispatch(host: Host): Promise<ExitCode> {
  const said = readOptions(host.argv);
  const [word] = said.words;
  if (said.flag('version')) {
    print(host.out, `${VERSION}\n`);
    return 0;
  }
  if (said.flag('help') || word === undefined) {
    print(host.out, helpText());
    return said.flag('help') ? 0 : 2;
  }
  const handler = Object.hasOwn(handlers, word) ? handlers[word] : undefined;
  if (handler) {
    const more = said.words.slice(word === 'render' ? 2 : 1);
    if (more.length > 0)
      throw mistake(
        `\`tidemark ${word}\` does not know what to do with ${more.map((one) => `"${one}"`).join(', ')}.`,
        'A config is named with --config, an address with --url, a suite with --suite.',
      );
    return handler(host, said);
  }
  throw mistake(
    `There is no command "${word}".${didYouMean(word, Object.keys(commands))}`,
    `The commands are ${Object.keys(commands).join(', ')}.`,
  );
}

/** Runs one command line against a host and answers with the exit code. Never throws. */
export async function command(host: Host): Promise<ExitCode> {
  try {
    return await dispatch(host);
  } catch (error) {
    if (host.signal.aborted && !(error instanceof Failure)) {
      print(host.err, 'Interrupted before anything was measured.\n');
      return 130;
    }
    const problems = problemsOf(error);
    print(host.err, problemText(problems));
    if (host.env['TIDEMARK_DEBUG'] === '1' && error instanceof Error) print(host.err, `${error.stack}\n`);
    return exitCode(problems);
  }
}
