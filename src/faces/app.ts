import { realHost, type Host } from '#system/host.ts';
import { command } from './cli.ts';

export { act } from '#pipeline/act.ts';
export { fence } from '#report/markdown.ts';
export { annotationsOf } from '#report/annotations/annotations.ts';
export { problemsOf } from '#model/problem.ts';
export { exitCode } from '#pipeline/exit.ts';
export { progressOn } from './progress.ts';
export { print, problemText } from './problem-text.ts';
export { mistake } from './options.ts';
export { table } from './table.ts';

/** This process; a second Ctrl-C ends it at once, browsers included. */
export function thisHost(): Host {
  return realHost(() => process.exit(130));
}

/** Runs the command line of this process and sets its exit code; output that could not be written is no success. */
export async function cli(): Promise<void> {
  const exit = await command(thisHost());
  process.exitCode = exit === 0 ? (process.exitCode ?? 0) : exit;
}
