import { Failure, problemsOf } from '#model/problem.ts';
import { exitCode, type ExitCode } from '#pipeline/deliver/exit.ts';
import type { Host } from '#system/process/host.ts';
import { VERSION } from '#system/process/version.ts';
import { print, problemText } from '../text/problem-text.ts';
import { aa } from './aa.ts';
import { accept } from './accept.ts';
import { badge } from './kept/badge.ts';
import type { Command } from './command.ts';
import { doctor } from './doctor.ts';
import { commandHelp, overview } from './help.ts';
import { explain } from './explain.ts';
import { history } from './kept/history.ts';
import { site } from './kept/site.ts';
import { init } from './init.ts';
import { readCommandLine } from './parse-args.ts';
import { render } from './render.ts';
import { run } from './run.ts';

/** Every command, in the order of the overview. */
export const commands: readonly Command[] = [
  run,
  explain,
  accept,
  aa,
  init,
  render,
  history,
  site,
  badge,
  doctor,
];

async function dispatch(host: Host): Promise<ExitCode> {
  const line = readCommandLine(host.argv, commands);
  if (line.kind === 'command') return line.command.run(host, line.args);
  if (line.kind === 'version') print(host.out, `${VERSION}\n`);
  else print(host.out, line.kind === 'help' ? commandHelp(line.command) : overview(commands));
  return line.kind === 'overview' && !line.asked ? 2 : 0;
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
