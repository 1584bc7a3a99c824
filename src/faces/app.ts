import { realHost } from '#system/host.ts';
import { command } from './cli.ts';

export { check } from '#pipeline/check.ts';
export { annotationsOf } from '#report/annotations/annotations.ts';
export { problemsOf } from '#model/problem.ts';
export { exitCode } from '#pipeline/exit.ts';
export { realHost } from '#system/host.ts';
export { progressOn } from './progress.ts';
export { print, problemText } from './problem-text.ts';
export { mistake } from './options.ts';

/** Runs the command line of this process and sets its exit code. */
export async function cli(): Promise<void> {
  process.exitCode = await command(realHost());
}
