import type { Outcome } from '#pipeline/deliver/deliver.ts';
import type { ExitCode } from '#pipeline/deliver/exit.ts';
import type { Host } from '#system/process/host.ts';
import { print } from '../text/problem-text.ts';

/** Prints the verdict and where its report lies. */
export function printOutcome(host: Host, { shown, folder, exit }: Outcome): ExitCode {
  if (shown.terminal) print(host.out, shown.terminal.text);
  print(host.out, `Report: ${folder}/report.html\n`);
  return exit;
}
