import { realHost, type Host } from '#system/process/host.ts';
import { command } from './cli/cli.ts';

export { act, MODES } from '#pipeline/commands/act.ts';
export { fence } from '#report/markdown/markdown.ts';
export { annotationOf, annotationsOf } from '#report/annotations/annotations.ts';
export { problemsOf } from '#model/problem.ts';
export { exitCode } from '#pipeline/deliver/exit.ts';
export { progressOn } from './text/progress.ts';
export { print, problemText } from './text/problem-text.ts';
export { ATTESTATION_MODES } from '#baseline/attestation/attestation-rule.ts';
export { MISSING_POLICIES } from '#pipeline/prepare/prepared.ts';
export { choiceOf, mistake } from './cli/parsed-args.ts';
export { aaText } from './text/aa-text.ts';

/** This process, read by people in a terminal or in a job's log; a second Ctrl-C ends it at once, browsers included. */
export function thisHost(readIn: 'terminal' | 'log'): Host {
  return realHost(() => process.exit(130), readIn === 'log');
}

/** Runs the command line of this process and sets its exit code; output that could not be written is no success. */
export async function cli(): Promise<void> {
  const exit = await command(thisHost('terminal'));
  process.exitCode = exit === 0 ? (process.exitCode ?? 0) : exit;
}
